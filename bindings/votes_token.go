// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// CheckpointsCheckpoint208 is an auto generated low-level Go binding around an user-defined struct.
type CheckpointsCheckpoint208 struct {
	Key   *big.Int
	Value *big.Int
}

// VotesTokenHolding is an auto generated low-level Go binding around an user-defined struct.
type VotesTokenHolding struct {
	Holder common.Address
	Amount *big.Int
}

// VotesTokenMetaData contains all meta data concerning the VotesToken contract.
var VotesTokenMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pos\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCheckpoints.Checkpoint208\",\"components\":[{\"name\":\"_key\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"_value\",\"type\":\"uint208\",\"internalType\":\"uint208\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegateBySig\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegates\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastTotalSupply\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"name_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"holdings\",\"type\":\"tuple[]\",\"internalType\":\"structVotesToken.Holding[]\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"numCheckpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateChanged\",\"inputs\":[{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateVotesChanged\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"previousVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20ExceededSafeSupply\",\"inputs\":[{\"name\":\"increasedSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC5805FutureLookup\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"VotesExpiredSignature\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "VotesToken",
	Bin: "0x6080604052348015600e575f5ffd5b5060156019565b60c9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560685760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b612763806100d65f395ff3fe608060405234801561000f575f5ffd5b506004361061018f575f3560e01c80637ecebe00116100dd578063a9059cbb11610088578063d505accf11610063578063d505accf146103e1578063dd62ed3e146103f4578063f1127ed81461044b575f5ffd5b8063a9059cbb146103a8578063aa78da90146103bb578063c3cda520146103ce575f5ffd5b806391ddadf4116100b857806391ddadf41461036e57806395d89b411461038d5780639ab24eb014610395575f5ffd5b80637ecebe001461032d57806384b0196e146103405780638e539e8c1461035b575f5ffd5b80633a46b1a81161013d5780635c19a95c116101185780635c19a95c146102dd5780636fcfff45146102f257806370a082311461031a575f5ffd5b80633a46b1a81461022f5780634bf5d7e914610242578063587cde1e1461027b575f5ffd5b806323b872dd1161016d57806323b872dd14610205578063313ce567146102185780633644e51514610227575f5ffd5b806306fdde0314610193578063095ea7b3146101b157806318160ddd146101d4575b5f5ffd5b61019b61048a565b6040516101a891906121a6565b60405180910390f35b6101c46101bf3660046121d3565b610542565b60405190151581526020016101a8565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace02545b6040519081526020016101a8565b6101c46102133660046121fb565b61055b565b604051601281526020016101a8565b6101f761057e565b6101f761023d3660046121d3565b61058c565b60408051808201909152600e81527f6d6f64653d74696d657374616d70000000000000000000000000000000000000602082015261019b565b6102c5610289366004612235565b6001600160a01b039081165f9081527fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d0060205260409020541690565b6040516001600160a01b0390911681526020016101a8565b6102f06102eb366004612235565b6105ea565b005b610305610300366004612235565b6105f9565b60405163ffffffff90911681526020016101a8565b6101f7610328366004612235565b610603565b6101f761033b366004612235565b610646565b610348610650565b6040516101a8979695949392919061224e565b6101f7610369366004612300565b6106ae565b6103766106f6565b60405165ffffffffffff90911681526020016101a8565b61019b610700565b6101f76103a3366004612235565b610751565b6101c46103b63660046121d3565b6107b2565b6102f06103c936600461235c565b6107bf565b6102f06103dc36600461243c565b610a66565b6102f06103ef366004612490565b610b40565b6101f76104023660046124f6565b6001600160a01b039182165f9081527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace016020908152604080832093909416825291909152205490565b61045e610459366004612527565b610cc7565b60408051825165ffffffffffff1681526020928301516001600160d01b031692810192909252016101a8565b60605f7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace005b90508060030180546104c090612564565b80601f01602080910402602001604051908101604052809291908181526020018280546104ec90612564565b80156105375780601f1061050e57610100808354040283529160200191610537565b820191905f5260205f20905b81548152906001019060200180831161051a57829003601f168201915b505050505091505090565b5f3361054f818585610ceb565b60019150505b92915050565b5f33610568858285610cfd565b610573858585610db1565b506001949350505050565b5f610587610e40565b905090565b5f7fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d006105d96105ba84610e49565b6001600160a01b0386165f908152600184016020526040902090610eb0565b6001600160d01b0316949350505050565b336105f58183610f63565b5050565b5f6105558261104c565b5f807f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace005b6001600160a01b039093165f9081526020939093525050604090205490565b5f610555826110ae565b5f6060805f5f5f60606106616110b8565b610669611109565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f7fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d006106e66106dc84610e49565b6002830190610eb0565b6001600160d01b03169392505050565b5f61058742611132565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0480546060917f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace00916104c090612564565b6001600160a01b0381165f9081527fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d01602052604081207fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d00906106e690611168565b5f3361054f818585610db1565b5f6107c86111a2565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156107f45750825b90505f8267ffffffffffffffff1660011480156108105750303b155b90508115801561081e575080155b15610855576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b84547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000016600117855583156108a057845468ff00000000000000001916680100000000000000001785555b6109118b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8f018190048102820181019092528d815292508d91508c90819084018382808284375f920191909152506111ca92505050565b61094f8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506111dc92505050565b610957611226565b5f5b86811015610a0d576109ad888883818110610976576109766125b0565b61098c9260206040909202019081019150612235565b89898481811061099e5761099e6125b0565b90506040020160200135611230565b610a058888838181106109c2576109c26125b0565b6109d89260206040909202019081019150612235565b8989848181106109ea576109ea6125b0565b610a009260206040909202019081019150612235565b610f63565b600101610959565b508315610a5957845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050505050565b83421115610aa8576040517f4683af0e000000000000000000000000000000000000000000000000000000008152600481018590526024015b60405180910390fd5b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f90610b2190610b199060a0016040516020818303038152906040528051906020012061127d565b8585856112c4565b9050610b2d81876112f0565b610b378188610f63565b50505050505050565b83421115610b7d576040517f6279130200000000000000000000000000000000000000000000000000000000815260048101859052602401610a9f565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9888888610be78c6001600160a01b03165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb006020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f610c418261127d565b90505f610c50828787876112c4565b9050896001600160a01b0316816001600160a01b031614610cb0576040517f4b800e460000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301528b166024820152604401610a9f565b610cbb8a8a8a610ceb565b50505050505050505050565b604080518082019091525f8082526020820152610ce4838361137a565b9392505050565b610cf883838360016113f6565b505050565b6001600160a01b038381165f9081527f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace0160209081526040808320938616835292905220545f19811015610dab5781811015610d9d576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610a9f565b610dab84848484035f6113f6565b50505050565b6001600160a01b038316610df3576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610a9f565b6001600160a01b038216610e35576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610a9f565b610cf883838361151f565b5f61058761152a565b5f5f610e536106f6565b90508065ffffffffffff168310610ea7576040517fecd3f81e0000000000000000000000000000000000000000000000000000000081526004810184905265ffffffffffff82166024820152604401610a9f565b610ce483611132565b81545f9081816005811115610f0c575f610ec98461159d565b610ed390856125d8565b5f8881526020902090915081015465ffffffffffff9081169087161015610efc57809150610f0a565b610f078160016125eb565b92505b505b5f610f1987878585611702565b90508015610f5657610f3d87610f306001846125d8565b5f91825260209091200190565b54660100000000000090046001600160d01b0316610f58565b5f5b979650505050505050565b7fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d005f610fc5846001600160a01b039081165f9081527fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d0060205260409020541690565b6001600160a01b038581165f8181526020869052604080822080547fffffffffffffffffffffffff000000000000000000000000000000000000000016898616908117909155905194955093928516927f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a4610dab818461104787611758565b611762565b6001600160a01b0381165f9081527fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d0160205260408120547fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d0090610ce4906118eb565b5f6105558261191b565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10280546060917fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d100916104c090612564565b60605f7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1006104af565b5f65ffffffffffff821115611164576040516306dfcc6560e41b81526030600482015260248101839052604401610a9f565b5090565b80545f90801561119a5761118183610f306001846125d8565b54660100000000000090046001600160d01b0316610ce4565b5f9392505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610555565b6111d2611943565b6105f58282611981565b6111e4611943565b611223816040518060400160405280600181526020017f31000000000000000000000000000000000000000000000000000000000000008152506119e4565b50565b61122e611943565b565b6001600160a01b038216611272576040517fec442f050000000000000000000000000000000000000000000000000000000081525f6004820152602401610a9f565b6105f55f838361151f565b5f610555611289610e40565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f6112d488888888611a47565b9250925092506112e48282611b0f565b50909695505050505050565b6001600160a01b0382165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0060205260409020805460018101909155818114610cf8576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604401610a9f565b6040805180820182525f80825260208083018290526001600160a01b03861682527fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d019052919091207fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d00906113ee9084611c12565b949350505050565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace006001600160a01b038516611459576040517fe602df050000000000000000000000000000000000000000000000000000000081525f6004820152602401610a9f565b6001600160a01b03841661149b576040517f94280d620000000000000000000000000000000000000000000000000000000081525f6004820152602401610a9f565b6001600160a01b038086165f9081526001830160209081526040808320938816835292905220839055811561151857836001600160a01b0316856001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258560405161150f91815260200190565b60405180910390a35b5050505050565b610cf8838383611c82565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f611554611d20565b61155c611d35565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f600182116115aa575090565b81600170010000000000000000000000000000000082106115d05760809190911c9060401b5b6801000000000000000082106115eb5760409190911c9060201b5b64010000000082106116025760209190911c9060101b5b6201000082106116175760109190911c9060081b5b610100821061162b5760089190911c9060041b5b6010821061163e5760049190911c9060021b5b6004821061164a5760011b5b600302600190811c90818581611662576116626125fe565b048201901c9050600181858161167a5761167a6125fe565b048201901c90506001818581611692576116926125fe565b048201901c905060018185816116aa576116aa6125fe565b048201901c905060018185816116c2576116c26125fe565b048201901c905060018185816116da576116da6125fe565b048201901c90506116f98185816116f3576116f36125fe565b04821190565b90039392505050565b5f5b81831015611750575f85815260209020838316600285851804019081015465ffffffffffff8681169116111561173c5780925061174a565b6117478160016125eb565b93505b50611704565b509392505050565b5f61055582610603565b7fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d006001600160a01b038481169084161480159061179e57505f82115b15610dab576001600160a01b03841615611847576001600160a01b0384165f908152600182016020526040812081906117e290611d3e6117dd87611d49565b611d7c565b6001600160d01b031691506001600160d01b03169150856001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724838360405161183c929190918252602082015260400190565b60405180910390a250505b6001600160a01b03831615610dab576001600160a01b0383165f9081526001820160205260408120819061188190611db46117dd87611d49565b6001600160d01b031691506001600160d01b03169150846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72483836040516118db929190918252602082015260400190565b60405180910390a2505050505050565b5f63ffffffff821115611164576040516306dfcc6560e41b81526020600482015260248101839052604401610a9f565b5f807f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb00610627565b61194b611dbf565b61122e576040517fd7e6bcf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611989611943565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace007f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace036119d58482612656565b5060048101610dab8382612656565b6119ec611943565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1007fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d102611a388482612656565b5060038101610dab8382612656565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611a8057505f91506003905082611b05565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611ad1573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116611afc57505f925060019150829050611b05565b92505f91508190505b9450945094915050565b5f826003811115611b2257611b22612711565b03611b2b575050565b6001826003811115611b3f57611b3f612711565b03611b76576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115611b8a57611b8a612711565b03611bc4576040517ffce698f700000000000000000000000000000000000000000000000000000000815260048101829052602401610a9f565b6003826003811115611bd857611bd8612711565b036105f5576040517fd78bce0c00000000000000000000000000000000000000000000000000000000815260048101829052602401610a9f565b604080518082019091525f8082526020820152825f018263ffffffff1681548110611c3f57611c3f6125b0565b5f9182526020918290206040805180820190915291015465ffffffffffff81168252660100000000000090046001600160d01b0316918101919091529392505050565b611c8d838383611ddd565b6001600160a01b038316611d15575f611cc47f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace025490565b90506001600160d01b0380821115611d12576040517f1cb15d260000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610a9f565b50505b610cf8838383611f42565b5f611d296110b8565b80519060200120905090565b5f611d29611109565b5f610ce48284612725565b5f6001600160d01b03821115611164576040516306dfcc6560e41b815260d0600482015260248101839052604401610a9f565b5f5f611da7611d896106f6565b611d9f611d9588611168565b868863ffffffff16565b879190611ffb565b915091505b935093915050565b5f610ce48284612744565b5f611dc86111a2565b5468010000000000000000900460ff16919050565b7f52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace006001600160a01b038416611e2a5781816002015f828254611e1f91906125eb565b90915550611eb39050565b6001600160a01b0384165f9081526020829052604090205482811015611e95576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b03861660048201526024810182905260448101849052606401610a9f565b6001600160a01b0385165f9081526020839052604090209083900390555b6001600160a01b038316611ed1576002810180548390039055611eef565b6001600160a01b0383165f9081526020829052604090208054830190555b826001600160a01b0316846001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef84604051611f3491815260200190565b60405180910390a350505050565b7fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d006001600160a01b038416611f8757611f8481600201611db46117dd85611d49565b50505b6001600160a01b038316611fab57611fa881600201611d3e6117dd85611d49565b50505b6001600160a01b038481165f9081527fe8b26c30fad74198956032a3533d903385d56dd795af560196f9c78d4af40d006020526040808220548684168352912054610dab92918216911684611762565b5f80611da785858582545f908190801561211b575f61201f87610f306001856125d8565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561207e576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036120ba57825465ffffffffffff1666010000000000006001600160d01b0389160217835561210d565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b9450859350611dac92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081611dac565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610ce46020830184612178565b80356001600160a01b03811681146121ce575f5ffd5b919050565b5f5f604083850312156121e4575f5ffd5b6121ed836121b8565b946020939093013593505050565b5f5f5f6060848603121561220d575f5ffd5b612216846121b8565b9250612224602085016121b8565b929592945050506040919091013590565b5f60208284031215612245575f5ffd5b610ce4826121b8565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61228860e0830189612178565b828103604084015261229a8189612178565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156122ef5783518352602093840193909201916001016122d1565b50909b9a5050505050505050505050565b5f60208284031215612310575f5ffd5b5035919050565b5f5f83601f840112612327575f5ffd5b50813567ffffffffffffffff81111561233e575f5ffd5b602083019150836020828501011115612355575f5ffd5b9250929050565b5f5f5f5f5f5f60608789031215612371575f5ffd5b863567ffffffffffffffff811115612387575f5ffd5b61239389828a01612317565b909750955050602087013567ffffffffffffffff8111156123b2575f5ffd5b6123be89828a01612317565b909550935050604087013567ffffffffffffffff8111156123dd575f5ffd5b8701601f810189136123ed575f5ffd5b803567ffffffffffffffff811115612403575f5ffd5b8960208260061b8401011115612417575f5ffd5b60208201935080925050509295509295509295565b803560ff811681146121ce575f5ffd5b5f5f5f5f5f5f60c08789031215612451575f5ffd5b61245a876121b8565b955060208701359450604087013593506124766060880161242c565b9598949750929560808101359460a0909101359350915050565b5f5f5f5f5f5f5f60e0888a0312156124a6575f5ffd5b6124af886121b8565b96506124bd602089016121b8565b955060408801359450606088013593506124d96080890161242c565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215612507575f5ffd5b612510836121b8565b915061251e602084016121b8565b90509250929050565b5f5f60408385031215612538575f5ffd5b612541836121b8565b9150602083013563ffffffff81168114612559575f5ffd5b809150509250929050565b600181811c9082168061257857607f821691505b60208210810361259657634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b81810381811115610555576105556125c4565b80820180821115610555576105556125c4565b634e487b7160e01b5f52601260045260245ffd5b601f821115610cf857805f5260205f20601f840160051c810160208510156126375750805b601f840160051c820191505b81811015611518575f8155600101612643565b815167ffffffffffffffff8111156126705761267061259c565b6126848161267e8454612564565b84612612565b6020601f8211600181146126b6575f831561269f5750848201515b5f19600385901b1c1916600184901b178455611518565b5f84815260208120601f198516915b828110156126e557878501518255602094850194600190920191016126c5565b508482101561270257868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b634e487b7160e01b5f52602160045260245ffd5b6001600160d01b038281168282160390811115610555576105556125c4565b6001600160d01b038181168382160190811115610555576105556125c456",
}

// VotesToken is an auto generated Go binding around an Ethereum contract.
type VotesToken struct {
	abi abi.ABI
}

// NewVotesToken creates a new instance of VotesToken.
func NewVotesToken() *VotesToken {
	parsed, err := VotesTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VotesToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VotesToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (votesToken *VotesToken) PackCLOCKMODE() []byte {
	enc, err := votesToken.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (votesToken *VotesToken) TryPackCLOCKMODE() ([]byte, error) {
	return votesToken.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (votesToken *VotesToken) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := votesToken.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (votesToken *VotesToken) PackDOMAINSEPARATOR() []byte {
	enc, err := votesToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (votesToken *VotesToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return votesToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (votesToken *VotesToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := votesToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (votesToken *VotesToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := votesToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (votesToken *VotesToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return votesToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (votesToken *VotesToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := votesToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (votesToken *VotesToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := votesToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (votesToken *VotesToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return votesToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (votesToken *VotesToken) UnpackApprove(data []byte) (bool, error) {
	out, err := votesToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (votesToken *VotesToken) PackBalanceOf(account common.Address) []byte {
	enc, err := votesToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (votesToken *VotesToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return votesToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (votesToken *VotesToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := votesToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (votesToken *VotesToken) PackCheckpoints(account common.Address, pos uint32) []byte {
	enc, err := votesToken.abi.Pack("checkpoints", account, pos)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (votesToken *VotesToken) TryPackCheckpoints(account common.Address, pos uint32) ([]byte, error) {
	return votesToken.abi.Pack("checkpoints", account, pos)
}

// UnpackCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1127ed8.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (votesToken *VotesToken) UnpackCheckpoints(data []byte) (CheckpointsCheckpoint208, error) {
	out, err := votesToken.abi.Unpack("checkpoints", data)
	if err != nil {
		return *new(CheckpointsCheckpoint208), err
	}
	out0 := *abi.ConvertType(out[0], new(CheckpointsCheckpoint208)).(*CheckpointsCheckpoint208)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (votesToken *VotesToken) PackClock() []byte {
	enc, err := votesToken.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (votesToken *VotesToken) TryPackClock() ([]byte, error) {
	return votesToken.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (votesToken *VotesToken) UnpackClock(data []byte) (*big.Int, error) {
	out, err := votesToken.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (votesToken *VotesToken) PackDecimals() []byte {
	enc, err := votesToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (votesToken *VotesToken) TryPackDecimals() ([]byte, error) {
	return votesToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (votesToken *VotesToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := votesToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (votesToken *VotesToken) PackDelegate(delegatee common.Address) []byte {
	enc, err := votesToken.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (votesToken *VotesToken) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return votesToken.abi.Pack("delegate", delegatee)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (votesToken *VotesToken) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := votesToken.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (votesToken *VotesToken) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return votesToken.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (votesToken *VotesToken) PackDelegates(account common.Address) []byte {
	enc, err := votesToken.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (votesToken *VotesToken) TryPackDelegates(account common.Address) ([]byte, error) {
	return votesToken.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (votesToken *VotesToken) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := votesToken.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (votesToken *VotesToken) PackEip712Domain() []byte {
	enc, err := votesToken.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (votesToken *VotesToken) TryPackEip712Domain() ([]byte, error) {
	return votesToken.abi.Pack("eip712Domain")
}

// VotesTokenEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type VotesTokenEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (votesToken *VotesToken) UnpackEip712Domain(data []byte) (VotesTokenEip712DomainOutput, error) {
	out, err := votesToken.abi.Unpack("eip712Domain", data)
	outstruct := new(VotesTokenEip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (votesToken *VotesToken) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := votesToken.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (votesToken *VotesToken) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return votesToken.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (votesToken *VotesToken) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := votesToken.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (votesToken *VotesToken) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := votesToken.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (votesToken *VotesToken) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return votesToken.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (votesToken *VotesToken) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := votesToken.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (votesToken *VotesToken) PackGetVotes(account common.Address) []byte {
	enc, err := votesToken.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (votesToken *VotesToken) TryPackGetVotes(account common.Address) ([]byte, error) {
	return votesToken.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (votesToken *VotesToken) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := votesToken.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa78da90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(string name_, string symbol_, (address,uint256)[] holdings) returns()
func (votesToken *VotesToken) PackInitialize(name string, symbol string, holdings []VotesTokenHolding) []byte {
	enc, err := votesToken.abi.Pack("initialize", name, symbol, holdings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa78da90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(string name_, string symbol_, (address,uint256)[] holdings) returns()
func (votesToken *VotesToken) TryPackInitialize(name string, symbol string, holdings []VotesTokenHolding) ([]byte, error) {
	return votesToken.abi.Pack("initialize", name, symbol, holdings)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (votesToken *VotesToken) PackName() []byte {
	enc, err := votesToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (votesToken *VotesToken) TryPackName() ([]byte, error) {
	return votesToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (votesToken *VotesToken) UnpackName(data []byte) (string, error) {
	out, err := votesToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (votesToken *VotesToken) PackNonces(owner common.Address) []byte {
	enc, err := votesToken.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (votesToken *VotesToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return votesToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (votesToken *VotesToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := votesToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (votesToken *VotesToken) PackNumCheckpoints(account common.Address) []byte {
	enc, err := votesToken.abi.Pack("numCheckpoints", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (votesToken *VotesToken) TryPackNumCheckpoints(account common.Address) ([]byte, error) {
	return votesToken.abi.Pack("numCheckpoints", account)
}

// UnpackNumCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fcfff45.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (votesToken *VotesToken) UnpackNumCheckpoints(data []byte) (uint32, error) {
	out, err := votesToken.abi.Unpack("numCheckpoints", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (votesToken *VotesToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := votesToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (votesToken *VotesToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return votesToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (votesToken *VotesToken) PackSymbol() []byte {
	enc, err := votesToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (votesToken *VotesToken) TryPackSymbol() ([]byte, error) {
	return votesToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (votesToken *VotesToken) UnpackSymbol(data []byte) (string, error) {
	out, err := votesToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (votesToken *VotesToken) PackTotalSupply() []byte {
	enc, err := votesToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (votesToken *VotesToken) TryPackTotalSupply() ([]byte, error) {
	return votesToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (votesToken *VotesToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := votesToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (votesToken *VotesToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := votesToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (votesToken *VotesToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return votesToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (votesToken *VotesToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := votesToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (votesToken *VotesToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := votesToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (votesToken *VotesToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return votesToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (votesToken *VotesToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := votesToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// VotesTokenApproval represents a Approval event raised by the VotesToken contract.
type VotesTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VotesTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (VotesTokenApproval) ContractEventName() string {
	return VotesTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (votesToken *VotesToken) UnpackApprovalEvent(log *types.Log) (*VotesTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 || log.Topics[0] != votesToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(VotesTokenApproval)
	if len(log.Data) > 0 {
		if err := votesToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VotesTokenDelegateChanged represents a DelegateChanged event raised by the VotesToken contract.
type VotesTokenDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const VotesTokenDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (VotesTokenDelegateChanged) ContractEventName() string {
	return VotesTokenDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (votesToken *VotesToken) UnpackDelegateChangedEvent(log *types.Log) (*VotesTokenDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 || log.Topics[0] != votesToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(VotesTokenDelegateChanged)
	if len(log.Data) > 0 {
		if err := votesToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VotesTokenDelegateVotesChanged represents a DelegateVotesChanged event raised by the VotesToken contract.
type VotesTokenDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const VotesTokenDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (VotesTokenDelegateVotesChanged) ContractEventName() string {
	return VotesTokenDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (votesToken *VotesToken) UnpackDelegateVotesChangedEvent(log *types.Log) (*VotesTokenDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 || log.Topics[0] != votesToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(VotesTokenDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := votesToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VotesTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the VotesToken contract.
type VotesTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const VotesTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (VotesTokenEIP712DomainChanged) ContractEventName() string {
	return VotesTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (votesToken *VotesToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*VotesTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != votesToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(VotesTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := votesToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VotesTokenInitialized represents a Initialized event raised by the VotesToken contract.
type VotesTokenInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const VotesTokenInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (VotesTokenInitialized) ContractEventName() string {
	return VotesTokenInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (votesToken *VotesToken) UnpackInitializedEvent(log *types.Log) (*VotesTokenInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != votesToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(VotesTokenInitialized)
	if len(log.Data) > 0 {
		if err := votesToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// VotesTokenTransfer represents a Transfer event raised by the VotesToken contract.
type VotesTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const VotesTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (VotesTokenTransfer) ContractEventName() string {
	return VotesTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (votesToken *VotesToken) UnpackTransferEvent(log *types.Log) (*VotesTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 || log.Topics[0] != votesToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(VotesTokenTransfer)
	if len(log.Data) > 0 {
		if err := votesToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range votesToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (votesToken *VotesToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], votesToken.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return votesToken.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return votesToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return votesToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return votesToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ERC20ExceededSafeSupply"].ID.Bytes()[:4]) {
		return votesToken.UnpackERC20ExceededSafeSupplyError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return votesToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return votesToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return votesToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return votesToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return votesToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return votesToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return votesToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return votesToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return votesToken.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return votesToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return votesToken.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return votesToken.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return votesToken.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], votesToken.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return votesToken.UnpackVotesExpiredSignatureError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VotesTokenCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the VotesToken contract.
type VotesTokenCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func VotesTokenCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (votesToken *VotesToken) UnpackCheckpointUnorderedInsertionError(raw []byte) (*VotesTokenCheckpointUnorderedInsertion, error) {
	out := new(VotesTokenCheckpointUnorderedInsertion)
	if err := votesToken.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the VotesToken contract.
type VotesTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func VotesTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (votesToken *VotesToken) UnpackECDSAInvalidSignatureError(raw []byte) (*VotesTokenECDSAInvalidSignature, error) {
	out := new(VotesTokenECDSAInvalidSignature)
	if err := votesToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the VotesToken contract.
type VotesTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func VotesTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (votesToken *VotesToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*VotesTokenECDSAInvalidSignatureLength, error) {
	out := new(VotesTokenECDSAInvalidSignatureLength)
	if err := votesToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the VotesToken contract.
type VotesTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func VotesTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (votesToken *VotesToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*VotesTokenECDSAInvalidSignatureS, error) {
	out := new(VotesTokenECDSAInvalidSignatureS)
	if err := votesToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenERC20ExceededSafeSupply represents a ERC20ExceededSafeSupply error raised by the VotesToken contract.
type VotesTokenERC20ExceededSafeSupply struct {
	IncreasedSupply *big.Int
	Cap             *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func VotesTokenERC20ExceededSafeSupplyErrorID() common.Hash {
	return common.HexToHash("0x1cb15d26dea6ae78228522d00b5965f950275bea9a67abeec04cb99806defd4c")
}

// UnpackERC20ExceededSafeSupplyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func (votesToken *VotesToken) UnpackERC20ExceededSafeSupplyError(raw []byte) (*VotesTokenERC20ExceededSafeSupply, error) {
	out := new(VotesTokenERC20ExceededSafeSupply)
	if err := votesToken.abi.UnpackIntoInterface(out, "ERC20ExceededSafeSupply", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the VotesToken contract.
type VotesTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func VotesTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (votesToken *VotesToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*VotesTokenERC20InsufficientAllowance, error) {
	out := new(VotesTokenERC20InsufficientAllowance)
	if err := votesToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the VotesToken contract.
type VotesTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func VotesTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (votesToken *VotesToken) UnpackERC20InsufficientBalanceError(raw []byte) (*VotesTokenERC20InsufficientBalance, error) {
	out := new(VotesTokenERC20InsufficientBalance)
	if err := votesToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the VotesToken contract.
type VotesTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func VotesTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (votesToken *VotesToken) UnpackERC20InvalidApproverError(raw []byte) (*VotesTokenERC20InvalidApprover, error) {
	out := new(VotesTokenERC20InvalidApprover)
	if err := votesToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the VotesToken contract.
type VotesTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func VotesTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (votesToken *VotesToken) UnpackERC20InvalidReceiverError(raw []byte) (*VotesTokenERC20InvalidReceiver, error) {
	out := new(VotesTokenERC20InvalidReceiver)
	if err := votesToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the VotesToken contract.
type VotesTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func VotesTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (votesToken *VotesToken) UnpackERC20InvalidSenderError(raw []byte) (*VotesTokenERC20InvalidSender, error) {
	out := new(VotesTokenERC20InvalidSender)
	if err := votesToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the VotesToken contract.
type VotesTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func VotesTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (votesToken *VotesToken) UnpackERC20InvalidSpenderError(raw []byte) (*VotesTokenERC20InvalidSpender, error) {
	out := new(VotesTokenERC20InvalidSpender)
	if err := votesToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the VotesToken contract.
type VotesTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func VotesTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (votesToken *VotesToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*VotesTokenERC2612ExpiredSignature, error) {
	out := new(VotesTokenERC2612ExpiredSignature)
	if err := votesToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the VotesToken contract.
type VotesTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func VotesTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (votesToken *VotesToken) UnpackERC2612InvalidSignerError(raw []byte) (*VotesTokenERC2612InvalidSigner, error) {
	out := new(VotesTokenERC2612InvalidSigner)
	if err := votesToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenERC5805FutureLookup represents a ERC5805FutureLookup error raised by the VotesToken contract.
type VotesTokenERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func VotesTokenERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (votesToken *VotesToken) UnpackERC5805FutureLookupError(raw []byte) (*VotesTokenERC5805FutureLookup, error) {
	out := new(VotesTokenERC5805FutureLookup)
	if err := votesToken.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the VotesToken contract.
type VotesTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func VotesTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (votesToken *VotesToken) UnpackInvalidAccountNonceError(raw []byte) (*VotesTokenInvalidAccountNonce, error) {
	out := new(VotesTokenInvalidAccountNonce)
	if err := votesToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenInvalidInitialization represents a InvalidInitialization error raised by the VotesToken contract.
type VotesTokenInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func VotesTokenInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (votesToken *VotesToken) UnpackInvalidInitializationError(raw []byte) (*VotesTokenInvalidInitialization, error) {
	out := new(VotesTokenInvalidInitialization)
	if err := votesToken.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenNotInitializing represents a NotInitializing error raised by the VotesToken contract.
type VotesTokenNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func VotesTokenNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (votesToken *VotesToken) UnpackNotInitializingError(raw []byte) (*VotesTokenNotInitializing, error) {
	out := new(VotesTokenNotInitializing)
	if err := votesToken.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the VotesToken contract.
type VotesTokenSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func VotesTokenSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (votesToken *VotesToken) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*VotesTokenSafeCastOverflowedUintDowncast, error) {
	out := new(VotesTokenSafeCastOverflowedUintDowncast)
	if err := votesToken.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VotesTokenVotesExpiredSignature represents a VotesExpiredSignature error raised by the VotesToken contract.
type VotesTokenVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func VotesTokenVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (votesToken *VotesToken) UnpackVotesExpiredSignatureError(raw []byte) (*VotesTokenVotesExpiredSignature, error) {
	out := new(VotesTokenVotesExpiredSignature)
	if err := votesToken.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}
