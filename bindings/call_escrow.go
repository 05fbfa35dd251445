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

// ICallEscrowChannel is an auto generated low-level Go binding around an user-defined struct.
type ICallEscrowChannel struct {
	Payer          common.Address
	Signer         common.Address
	Gateway        common.Address
	ModelId        *big.Int
	Asset          common.Address
	Balance        *big.Int
	WithdrawableAt uint64
}

// ICallEscrowClaim is an auto generated low-level Go binding around an user-defined struct.
type ICallEscrowClaim struct {
	ChannelId  [32]byte
	Lane       uint8
	Cumulative *big.Int
	Signature  []byte
}

// CallEscrowMetaData contains all meta data concerning the CallEscrow contract.
var CallEscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"models_\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"},{\"name\":\"router_\",\"type\":\"address\",\"internalType\":\"contractIRevenueRouter\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"LANES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WITHDRAW_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VOUCHER_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelWithdraw\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"channel\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICallEscrow.Channel\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"withdrawableAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"claims\",\"type\":\"tuple[]\",\"internalType\":\"structICallEscrow.Claim[]\",\"components\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cumulative\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimed\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"withdrawDelay_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"models\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdraw\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"router\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRevenueRouter\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"voucherDigest\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cumulative\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ChannelEmptied\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"released\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChannelOpened\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChannelToppedUp\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoucherClaimed\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"cumulative\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawCancelled\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawRequested\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"withdrawableAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ChannelEmpty\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ChannelExists\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"balance\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"needed\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidLane\",\"inputs\":[{\"name\":\"lane\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"cumulative\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"NotGateway\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPayer\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownChannel\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownModel\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"VoucherSpent\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"claimed\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"cumulative\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"WithdrawDelayOutOfRange\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WithdrawNotRequested\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WithdrawPending\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawableAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WithdrawTooEarly\",\"inputs\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"withdrawableAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongAmountReceived\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "CallEscrow",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051612e22380380612e2283398101604081905261002e91610116565b6001600160a01b03808316608052811660a052610049610050565b505061014e565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100a05760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100ff5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6001600160a01b03811681146100ff575f5ffd5b5f5f60408385031215610127575f5ffd5b825161013281610102565b602084015190925061014381610102565b809150509250929050565b60805160a051612c9761018b5f395f81816103e501528181611b5601528181611bb10152611c5d01525f818161030901526110140152612c975ff3fe608060405260043610610123575f3560e01c80638e19899e116100a1578063b7d9c80e11610071578063eb92db2711610057578063eb92db27146103b5578063f887ea40146103d4578063fd7df20314610407575f5ffd5b8063b7d9c80e14610363578063c9c4ec011461038f575f5ffd5b80638e19899e146102a657806394739e87146102c55780639986df2c146102f85780639f6f687a14610350575f5ffd5b80632d9f3a60116100f657806379e38bec116100dc57806379e38bec14610241578063841d51f61461026057806384b0196e1461027f575f5ffd5b80632d9f3a60146101f557806367d42a8b14610222575f5ffd5b80630288a39c146101275780631e57c2eb1461017e5780631fad8338146101be5780631fc3277d146101df575b5f5ffd5b348015610132575f5ffd5b507fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e005467ffffffffffffffff165b60405167ffffffffffffffff90911681526020015b60405180910390f35b348015610189575f5ffd5b5061019d6101983660046126d6565b61041a565b6040516fffffffffffffffffffffffffffffffff9091168152602001610175565b3480156101c9575f5ffd5b506101dd6101d8366004612700565b6104b3565b005b3480156101ea575f5ffd5b5061016062278d0081565b348015610200575f5ffd5b5061021461020f366004612736565b610613565b604051908152602001610175565b34801561022d575f5ffd5b5061019d61023c366004612700565b61062f565b34801561024c575f5ffd5b506101dd61025b36600461276f565b6106bd565b34801561026b575f5ffd5b506101dd61027a366004612700565b61088f565b34801561028a575f5ffd5b5061029361094f565b604051610175979695949392919061282c565b3480156102b1575f5ffd5b5061019d6102c0366004612700565b610a0b565b3480156102d0575f5ffd5b506102147fbb257c730a87ae56954370aea6753f77208df940f5f0741eda21a0a1129808aa81565b348015610303575f5ffd5b5061032b7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610175565b6101dd61035e3660046128eb565b610af6565b34801561036e575f5ffd5b5061038261037d366004612700565b610c5a565b604051610175919061290c565b34801561039a575f5ffd5b506103a3604081565b60405160ff9091168152602001610175565b3480156103c0575f5ffd5b506101dd6103cf3660046129d5565b610d4c565b3480156103df575f5ffd5b5061032b7f000000000000000000000000000000000000000000000000000000000000000081565b610214610415366004612a26565b610f6e565b5f604060ff831610610462576040517f822ec5fb00000000000000000000000000000000000000000000000000000000815260ff831660048201526024015b60405180910390fd5b61046b83611373565b6005018260ff166040811061048257610482612a8a565b600291828204019190066010029054906101000a90046fffffffffffffffffffffffffffffffff1690505b92915050565b5f6104bd826113f3565b805490915074010000000000000000000000000000000000000000900467ffffffffffffffff16156105485780546040517f9a2f1b48000000000000000000000000000000000000000000000000000000008152600481018490527401000000000000000000000000000000000000000090910467ffffffffffffffff166024820152604401610459565b6105867fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e00546105819067ffffffffffffffff1642612ae4565b61145c565b81547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000067ffffffffffffffff928316810291909117808455604051919004909116815282907fed8690b44280f2a0ad8582f341fac89f256955babb6178531ed701662c77a65c9060200160405180910390a25050565b5f61062761061f6114af565b8585856114bd565b949350505050565b5f61063861156c565b5f61064283611373565b600181015490915073ffffffffffffffffffffffffffffffffffffffff1633146106a1576040517fd1df772200000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610459565b6106ad838260016115a3565b9150506106b86116f5565b919050565b6106c561156c565b5f6106ce6114af565b905061070760405180606001604052805f81526020015f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81525090565b5f5b83811015610877575f61073f86868481811061072757610727612a8a565b90506020028101906107399190612af7565b35611373565b90505f6107708288888681811061075857610758612a8a565b905060200281019061076a9190612af7565b8761171f565b600183015460028401548651929350740100000000000000000000000000000000000000009091046bffffffffffffffffffffffff169173ffffffffffffffffffffffffffffffffffffffff90911690821415806107fe5750856020015173ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614155b156108405761080c86611ac9565b60405180606001604052808381526020018273ffffffffffffffffffffffffffffffffffffffff1681526020015f81525095505b826fffffffffffffffffffffffffffffffff16866040018181516108649190612ae4565b9052505060019093019250610709915050565b5061088181611ac9565b505061088b6116f5565b5050565b5f610899826113f3565b805490915074010000000000000000000000000000000000000000900467ffffffffffffffff165f036108fb576040517f6826e05d00000000000000000000000000000000000000000000000000000000815260048101839052602401610459565b80547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16815560405182907fa4d52f4c33f8d0683fda2d4d61f93782366bd9e363626a931bd3e1cd698ad999905f90a25050565b5f6060805f5f5f606061099260408051808201909152601281527f526567616c69612043616c6c457363726f770000000000000000000000000000602082015290565b604080518082018252600181527f310000000000000000000000000000000000000000000000000000000000000060208083019190915282515f8082529181019093527f0f000000000000000000000000000000000000000000000000000000000000009b939a50909850469750309650945092509050565b5f610a1461156c565b5f610a1e836113f3565b805490915074010000000000000000000000000000000000000000900467ffffffffffffffff165f819003610a82576040517f6826e05d00000000000000000000000000000000000000000000000000000000815260048101859052602401610459565b8067ffffffffffffffff16421015610adf576040517f45b646580000000000000000000000000000000000000000000000000000000081526004810185905267ffffffffffffffff82166024820152426044820152606401610459565b610aea84835f6115a3565b925050506106b86116f5565b610afe61156c565b5f610b0883611373565b9050816fffffffffffffffffffffffffffffffff165f03610b55576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004810180548391905f90610b7d9084906fffffffffffffffffffffffffffffffff16612b33565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055503373ffffffffffffffffffffffffffffffffffffffff16837f39e107ba25fd6c56f9633499f7f5b33ac10bfb60f07ba93bcf3165d41e0c215584604051610c1291906fffffffffffffffffffffffffffffffff91909116815260200190565b60405180910390a36002810154610c519073ffffffffffffffffffffffffffffffffffffffff166fffffffffffffffffffffffffffffffff8416611cb7565b5061088b6116f5565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905290610c9b83611373565b6040805160e081018252600383015473ffffffffffffffffffffffffffffffffffffffff90811682528354808216602084015260018501548083169484019490945274010000000000000000000000000000000000000000938490046bffffffffffffffffffffffff166060840152600285015490911660808301526004909301546fffffffffffffffffffffffffffffffff1660a0820152910467ffffffffffffffff1660c08201529392505050565b5f610d55611f10565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f81158015610d815750825b90505f8267ffffffffffffffff166001148015610d9d5750303b155b905081158015610dab575080155b15610de2576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b84547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001660011785558315610e435784547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff16680100000000000000001785555b67ffffffffffffffff86161580610e66575062278d0067ffffffffffffffff8716115b15610eb2576040517fc347300700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8716600482015262278d006024820152604401610459565b7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0080547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff88161790558315610f665784547fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b5f610f7761156c565b73ffffffffffffffffffffffffffffffffffffffff87161580610fae575073ffffffffffffffffffffffffffffffffffffffff8616155b15610fe5576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f03190e6d000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906303190e6d90602401602060405180830381865afa15801561106e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110929190612b5b565b63ffffffff165f036110d3576040517f2380022d00000000000000000000000000000000000000000000000000000000815260048101869052602401610459565b6040805133602082015273ffffffffffffffffffffffffffffffffffffffff8089169282019290925281891660608201526080810187905290851660a082015260c0810183905260e0016040516020818303038152906040528051906020012090505f61115d7fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0090565b5f83815260019190910160205260409020600381015490915073ffffffffffffffffffffffffffffffffffffffff16156111c6576040517fa940c06000000000000000000000000000000000000000000000000000000000815260048101839052602401610459565b60018101805473ffffffffffffffffffffffffffffffffffffffff808b167fffffffffffffffffffffffff00000000000000000000000000000000000000009283161790925582549189169181169190911782556003820180549091163317905561123086611f38565b6004820180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff87169081179091556002830180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8981169182179092556001850180548316740100000000000000000000000000000000000000006bffffffffffffffffffffffff969096169590950294909417909355604080518b83168152602081018b9052908101939093526060830191909152891690339084907fbc80e278b6b4018515d40475ddbcc6065d1e7a283019294391646e1debfdbda49060800160405180910390a461136085856fffffffffffffffffffffffffffffffff16611cb7565b506113696116f5565b9695505050505050565b5f8181527fc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e0160205260409020600181015473ffffffffffffffffffffffffffffffffffffffff166106b8576040517fb08fc1cb00000000000000000000000000000000000000000000000000000000815260048101839052602401610459565b5f6113fd82611373565b600381015490915073ffffffffffffffffffffffffffffffffffffffff1633146106b8576040517fdb637c5200000000000000000000000000000000000000000000000000000000815260048101839052336024820152604401610459565b5f67ffffffffffffffff8211156114ab57604080517f6dfcc650000000000000000000000000000000000000000000000000000000008152600481019190915260248101839052604401610459565b5090565b5f6114b8611f89565b905090565b604080517fbb257c730a87ae56954370aea6753f77208df940f5f0741eda21a0a1129808aa602082015290810184905260ff831660608201526fffffffffffffffffffffffffffffffff821660808201525f90819060a00160405160208183030381529060405280519060200120905061136986826040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b611574611ffc565b6115a160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612055565b565b60048201546fffffffffffffffffffffffffffffffff165f8190036115f7576040517fe879a48500000000000000000000000000000000000000000000000000000000815260048101859052602401610459565b60038301546004840180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016905583547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff168455604080516fffffffffffffffffffffffffffffffff84168152841515602082015273ffffffffffffffffffffffffffffffffffffffff90921691829187917ffb37f298961189b0d1ed7808ee181134e0a61adb831f6021d99e5f3009e8fb19910160405180910390a360028401546116ed9073ffffffffffffffffffffffffffffffffffffffff16826fffffffffffffffffffffffffffffffff851661205c565b509392505050565b6115a15f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061159b565b5f80808085356117356040880160208901612b7e565b6117456060890160408a01612b97565b60018a0154929550909350915073ffffffffffffffffffffffffffffffffffffffff1633146117a9576040517fd1df772200000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610459565b604060ff8316106117eb576040517f822ec5fb00000000000000000000000000000000000000000000000000000000815260ff83166004820152602401610459565b5f876005018360ff166040811061180457611804612a8a565b600291828204019190066010029054906101000a90046fffffffffffffffffffffffffffffffff169050806fffffffffffffffffffffffffffffffff16826fffffffffffffffffffffffffffffffff16116118b7576040517f617e98d40000000000000000000000000000000000000000000000000000000081526004810185905260ff841660248201526fffffffffffffffffffffffffffffffff808316604483015283166064820152608401610459565b6118c18183612bb0565b60048901549095506fffffffffffffffffffffffffffffffff90811690861681101561193c576040517f6002a988000000000000000000000000000000000000000000000000000000008152600481018690526fffffffffffffffffffffffffffffffff808316602483015287166044820152606401610459565b88546119769073ffffffffffffffffffffffffffffffffffffffff16611964898888886114bd565b61197160608c018c612bd8565b61210b565b6119d0576040517fa4c6026b0000000000000000000000000000000000000000000000000000000081526004810186905260ff851660248201526fffffffffffffffffffffffffffffffff84166044820152606401610459565b82896005018560ff16604081106119e9576119e9612a8a565b600291828204019190066010026101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508581611a369190612bb0565b60048a0180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9283161790556040805160ff8716815285831660208201529188169082015285907f01a35d2af3d1ccea4a7c27d3f66e46d0103f29050fb47171cc5bfc56d35af4129060600160405180910390a250505050509392505050565b80604001515f03611ad75750565b602081015173ffffffffffffffffffffffffffffffffffffffff16611bac576040818101518251602084015192517f775520a4000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff9283166024820152604481018290527f00000000000000000000000000000000000000000000000000000000000000009092169163775520a491906064015f604051808303818588803b158015611b9a575f5ffd5b505af1158015610f66573d5f5f3e3d5ffd5b611bff7f00000000000000000000000000000000000000000000000000000000000000008260400151836020015173ffffffffffffffffffffffffffffffffffffffff166121b29092919063ffffffff16565b8051602082015160408084015190517f775520a4000000000000000000000000000000000000000000000000000000008152600481019390935273ffffffffffffffffffffffffffffffffffffffff918216602484015260448301527f0000000000000000000000000000000000000000000000000000000000000000169063775520a4906064015f604051808303815f87803b158015611c9e575f5ffd5b505af1158015611cb0573d5f5f3e3d5ffd5b5050505050565b73ffffffffffffffffffffffffffffffffffffffff8216611d145780341461088b576040517f195a3ca100000000000000000000000000000000000000000000000000000000815260048101829052346024820152604401610459565b3415611d54576040517f195a3ca10000000000000000000000000000000000000000000000000000000081525f6004820152346024820152604401610459565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015611dbe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611de29190612c40565b9050611e0673ffffffffffffffffffffffffffffffffffffffff8416333085612278565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa158015611e70573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e949190612c40565b90505f828210611ead57611ea88383612c57565b611eaf565b5f5b9050838114611cb0576040517fb013264c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024810185905260448101829052606401610459565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006104ad565b5f6bffffffffffffffffffffffff8211156114ab576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610459565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f611fb36122da565b611fbb612321565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156115a1576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b73ffffffffffffffffffffffffffffffffffffffff83166120ea57612090828260405180602001604052805f81525061235c565b6120e5576040517ff98a5eac00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260248101829052604401610459565b505050565b6120e573ffffffffffffffffffffffffffffffffffffffff84168383612371565b5f5f5f61211986868661237e565b5090925090505f81600381111561213257612132612c6a565b14801561216a57508673ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b1561217a57600192505050610627565b5f8773ffffffffffffffffffffffffffffffffffffffff163b1180156121a757506121a7878787876123c5565b979650505050505050565b6121be8383835f612448565b6120e5576121cf83835f6001612448565b61221d576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610459565b61222a8383836001612448565b6120e5576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610459565b6122868484848460016124d0565b6122d4576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610459565b50505050565b5f61231560408051808201909152601281527f526567616c69612043616c6c457363726f770000000000000000000000000000602082015290565b80519060200120905090565b5f61231560408051808201909152600181527f3100000000000000000000000000000000000000000000000000000000000000602082015290565b5f5f5f83516020850186885af1949350505050565b61222a8383836001612563565b5f808060418490036123b2578435602086013560408701355f1a6123a4898285856125d3565b9550955095505050506123bc565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f511483166124c45783831516156124b8573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316612552578383151615612546573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f511483166124c45783831516156124b8573d5f823e3d81fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561260c57505f915060039050826126bc565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561265d573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff81166126b357505f9250600191508290506126bc565b92505f91508190505b9450945094915050565b803560ff811681146106b8575f5ffd5b5f5f604083850312156126e7575f5ffd5b823591506126f7602084016126c6565b90509250929050565b5f60208284031215612710575f5ffd5b5035919050565b80356fffffffffffffffffffffffffffffffff811681146106b8575f5ffd5b5f5f5f60608486031215612748575f5ffd5b83359250612758602085016126c6565b915061276660408501612717565b90509250925092565b5f5f60208385031215612780575f5ffd5b823567ffffffffffffffff811115612796575f5ffd5b8301601f810185136127a6575f5ffd5b803567ffffffffffffffff8111156127bc575f5ffd5b8560208260051b84010111156127d0575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61286660e08301896127e0565b828103604084015261287881896127e0565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156128da5783518352602093840193909201916001016128bc565b50909b9a5050505050505050505050565b5f5f604083850312156128fc575f5ffd5b823591506126f760208401612717565b5f60e08201905073ffffffffffffffffffffffffffffffffffffffff835116825273ffffffffffffffffffffffffffffffffffffffff602084015116602083015273ffffffffffffffffffffffffffffffffffffffff60408401511660408301526060830151606083015273ffffffffffffffffffffffffffffffffffffffff60808401511660808301526fffffffffffffffffffffffffffffffff60a08401511660a083015260c08301516129ce60c084018267ffffffffffffffff169052565b5092915050565b5f602082840312156129e5575f5ffd5b813567ffffffffffffffff811681146129fc575f5ffd5b9392505050565b803573ffffffffffffffffffffffffffffffffffffffff811681146106b8575f5ffd5b5f5f5f5f5f5f60c08789031215612a3b575f5ffd5b612a4487612a03565b9550612a5260208801612a03565b945060408701359350612a6760608801612a03565b9250612a7560808801612717565b9598949750929591949360a090920135925050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156104ad576104ad612ab7565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81833603018112612b29575f5ffd5b9190910192915050565b6fffffffffffffffffffffffffffffffff81811683821601908111156104ad576104ad612ab7565b5f60208284031215612b6b575f5ffd5b815163ffffffff811681146129fc575f5ffd5b5f60208284031215612b8e575f5ffd5b6129fc826126c6565b5f60208284031215612ba7575f5ffd5b6129fc82612717565b6fffffffffffffffffffffffffffffffff82811682821603908111156104ad576104ad612ab7565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612c0b575f5ffd5b83018035915067ffffffffffffffff821115612c25575f5ffd5b602001915036819003821315612c39575f5ffd5b9250929050565b5f60208284031215612c50575f5ffd5b5051919050565b818103818111156104ad576104ad612ab7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd",
}

// CallEscrow is an auto generated Go binding around an Ethereum contract.
type CallEscrow struct {
	abi abi.ABI
}

// NewCallEscrow creates a new instance of CallEscrow.
func NewCallEscrow() *CallEscrow {
	parsed, err := CallEscrowMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CallEscrow{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CallEscrow) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address models_, address router_) returns()
func (callEscrow *CallEscrow) PackConstructor(models_ common.Address, router_ common.Address) []byte {
	enc, err := callEscrow.abi.Pack("", models_, router_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackLANES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9c4ec01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LANES() view returns(uint8)
func (callEscrow *CallEscrow) PackLANES() []byte {
	enc, err := callEscrow.abi.Pack("LANES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLANES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9c4ec01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LANES() view returns(uint8)
func (callEscrow *CallEscrow) TryPackLANES() ([]byte, error) {
	return callEscrow.abi.Pack("LANES")
}

// UnpackLANES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9c4ec01.
//
// Solidity: function LANES() view returns(uint8)
func (callEscrow *CallEscrow) UnpackLANES(data []byte) (uint8, error) {
	out, err := callEscrow.abi.Unpack("LANES", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMAXWITHDRAWDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc3277d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WITHDRAW_DELAY() view returns(uint64)
func (callEscrow *CallEscrow) PackMAXWITHDRAWDELAY() []byte {
	enc, err := callEscrow.abi.Pack("MAX_WITHDRAW_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXWITHDRAWDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc3277d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_WITHDRAW_DELAY() view returns(uint64)
func (callEscrow *CallEscrow) TryPackMAXWITHDRAWDELAY() ([]byte, error) {
	return callEscrow.abi.Pack("MAX_WITHDRAW_DELAY")
}

// UnpackMAXWITHDRAWDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fc3277d.
//
// Solidity: function MAX_WITHDRAW_DELAY() view returns(uint64)
func (callEscrow *CallEscrow) UnpackMAXWITHDRAWDELAY(data []byte) (uint64, error) {
	out, err := callEscrow.abi.Unpack("MAX_WITHDRAW_DELAY", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (callEscrow *CallEscrow) PackVOUCHERTYPEHASH() []byte {
	enc, err := callEscrow.abi.Pack("VOUCHER_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (callEscrow *CallEscrow) TryPackVOUCHERTYPEHASH() ([]byte, error) {
	return callEscrow.abi.Pack("VOUCHER_TYPEHASH")
}

// UnpackVOUCHERTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94739e87.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (callEscrow *CallEscrow) UnpackVOUCHERTYPEHASH(data []byte) ([32]byte, error) {
	out, err := callEscrow.abi.Unpack("VOUCHER_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancelWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x841d51f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelWithdraw(bytes32 channelId) returns()
func (callEscrow *CallEscrow) PackCancelWithdraw(channelId [32]byte) []byte {
	enc, err := callEscrow.abi.Pack("cancelWithdraw", channelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x841d51f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelWithdraw(bytes32 channelId) returns()
func (callEscrow *CallEscrow) TryPackCancelWithdraw(channelId [32]byte) ([]byte, error) {
	return callEscrow.abi.Pack("cancelWithdraw", channelId)
}

// PackChannel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d9c80e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function channel(bytes32 channelId) view returns((address,address,address,uint256,address,uint128,uint64))
func (callEscrow *CallEscrow) PackChannel(channelId [32]byte) []byte {
	enc, err := callEscrow.abi.Pack("channel", channelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChannel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d9c80e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function channel(bytes32 channelId) view returns((address,address,address,uint256,address,uint128,uint64))
func (callEscrow *CallEscrow) TryPackChannel(channelId [32]byte) ([]byte, error) {
	return callEscrow.abi.Pack("channel", channelId)
}

// UnpackChannel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7d9c80e.
//
// Solidity: function channel(bytes32 channelId) view returns((address,address,address,uint256,address,uint128,uint64))
func (callEscrow *CallEscrow) UnpackChannel(data []byte) (ICallEscrowChannel, error) {
	out, err := callEscrow.abi.Unpack("channel", data)
	if err != nil {
		return *new(ICallEscrowChannel), err
	}
	out0 := *abi.ConvertType(out[0], new(ICallEscrowChannel)).(*ICallEscrowChannel)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79e38bec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((bytes32,uint8,uint128,bytes)[] claims) returns()
func (callEscrow *CallEscrow) PackClaim(claims []ICallEscrowClaim) []byte {
	enc, err := callEscrow.abi.Pack("claim", claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79e38bec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((bytes32,uint8,uint128,bytes)[] claims) returns()
func (callEscrow *CallEscrow) TryPackClaim(claims []ICallEscrowClaim) ([]byte, error) {
	return callEscrow.abi.Pack("claim", claims)
}

// PackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e57c2eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimed(bytes32 channelId, uint8 lane) view returns(uint128)
func (callEscrow *CallEscrow) PackClaimed(channelId [32]byte, lane uint8) []byte {
	enc, err := callEscrow.abi.Pack("claimed", channelId, lane)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e57c2eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimed(bytes32 channelId, uint8 lane) view returns(uint128)
func (callEscrow *CallEscrow) TryPackClaimed(channelId [32]byte, lane uint8) ([]byte, error) {
	return callEscrow.abi.Pack("claimed", channelId, lane)
}

// UnpackClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e57c2eb.
//
// Solidity: function claimed(bytes32 channelId, uint8 lane) view returns(uint128)
func (callEscrow *CallEscrow) UnpackClaimed(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("claimed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (callEscrow *CallEscrow) PackEip712Domain() []byte {
	enc, err := callEscrow.abi.Pack("eip712Domain")
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
func (callEscrow *CallEscrow) TryPackEip712Domain() ([]byte, error) {
	return callEscrow.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
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
func (callEscrow *CallEscrow) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := callEscrow.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
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

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb92db27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(uint64 withdrawDelay_) returns()
func (callEscrow *CallEscrow) PackInitialize(withdrawDelay uint64) []byte {
	enc, err := callEscrow.abi.Pack("initialize", withdrawDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb92db27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(uint64 withdrawDelay_) returns()
func (callEscrow *CallEscrow) TryPackInitialize(withdrawDelay uint64) ([]byte, error) {
	return callEscrow.abi.Pack("initialize", withdrawDelay)
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (callEscrow *CallEscrow) PackModels() []byte {
	enc, err := callEscrow.abi.Pack("models")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models() view returns(address)
func (callEscrow *CallEscrow) TryPackModels() ([]byte, error) {
	return callEscrow.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (callEscrow *CallEscrow) UnpackModels(data []byte) (common.Address, error) {
	out, err := callEscrow.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd7df203.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(address gateway, address signer, uint256 modelId, address asset, uint128 amount, bytes32 salt) payable returns(bytes32 channelId)
func (callEscrow *CallEscrow) PackOpen(gateway common.Address, signer common.Address, modelId *big.Int, asset common.Address, amount *big.Int, salt [32]byte) []byte {
	enc, err := callEscrow.abi.Pack("open", gateway, signer, modelId, asset, amount, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd7df203.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(address gateway, address signer, uint256 modelId, address asset, uint128 amount, bytes32 salt) payable returns(bytes32 channelId)
func (callEscrow *CallEscrow) TryPackOpen(gateway common.Address, signer common.Address, modelId *big.Int, asset common.Address, amount *big.Int, salt [32]byte) ([]byte, error) {
	return callEscrow.abi.Pack("open", gateway, signer, modelId, asset, amount, salt)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd7df203.
//
// Solidity: function open(address gateway, address signer, uint256 modelId, address asset, uint128 amount, bytes32 salt) payable returns(bytes32 channelId)
func (callEscrow *CallEscrow) UnpackOpen(data []byte) ([32]byte, error) {
	out, err := callEscrow.abi.Unpack("open", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67d42a8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(bytes32 channelId) returns(uint128 amount)
func (callEscrow *CallEscrow) PackRelease(channelId [32]byte) []byte {
	enc, err := callEscrow.abi.Pack("release", channelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67d42a8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(bytes32 channelId) returns(uint128 amount)
func (callEscrow *CallEscrow) TryPackRelease(channelId [32]byte) ([]byte, error) {
	return callEscrow.abi.Pack("release", channelId)
}

// UnpackRelease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x67d42a8b.
//
// Solidity: function release(bytes32 channelId) returns(uint128 amount)
func (callEscrow *CallEscrow) UnpackRelease(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("release", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fad8338.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdraw(bytes32 channelId) returns()
func (callEscrow *CallEscrow) PackRequestWithdraw(channelId [32]byte) []byte {
	enc, err := callEscrow.abi.Pack("requestWithdraw", channelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fad8338.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdraw(bytes32 channelId) returns()
func (callEscrow *CallEscrow) TryPackRequestWithdraw(channelId [32]byte) ([]byte, error) {
	return callEscrow.abi.Pack("requestWithdraw", channelId)
}

// PackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function router() view returns(address)
func (callEscrow *CallEscrow) PackRouter() []byte {
	enc, err := callEscrow.abi.Pack("router")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function router() view returns(address)
func (callEscrow *CallEscrow) TryPackRouter() ([]byte, error) {
	return callEscrow.abi.Pack("router")
}

// UnpackRouter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf887ea40.
//
// Solidity: function router() view returns(address)
func (callEscrow *CallEscrow) UnpackRouter(data []byte) (common.Address, error) {
	out, err := callEscrow.abi.Unpack("router", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f6f687a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUp(bytes32 channelId, uint128 amount) payable returns()
func (callEscrow *CallEscrow) PackTopUp(channelId [32]byte, amount *big.Int) []byte {
	enc, err := callEscrow.abi.Pack("topUp", channelId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f6f687a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUp(bytes32 channelId, uint128 amount) payable returns()
func (callEscrow *CallEscrow) TryPackTopUp(channelId [32]byte, amount *big.Int) ([]byte, error) {
	return callEscrow.abi.Pack("topUp", channelId, amount)
}

// PackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d9f3a60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voucherDigest(bytes32 channelId, uint8 lane, uint128 cumulative) view returns(bytes32)
func (callEscrow *CallEscrow) PackVoucherDigest(channelId [32]byte, lane uint8, cumulative *big.Int) []byte {
	enc, err := callEscrow.abi.Pack("voucherDigest", channelId, lane, cumulative)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d9f3a60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voucherDigest(bytes32 channelId, uint8 lane, uint128 cumulative) view returns(bytes32)
func (callEscrow *CallEscrow) TryPackVoucherDigest(channelId [32]byte, lane uint8, cumulative *big.Int) ([]byte, error) {
	return callEscrow.abi.Pack("voucherDigest", channelId, lane, cumulative)
}

// UnpackVoucherDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d9f3a60.
//
// Solidity: function voucherDigest(bytes32 channelId, uint8 lane, uint128 cumulative) view returns(bytes32)
func (callEscrow *CallEscrow) UnpackVoucherDigest(data []byte) ([32]byte, error) {
	out, err := callEscrow.abi.Unpack("voucherDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e19899e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(bytes32 channelId) returns(uint128 amount)
func (callEscrow *CallEscrow) PackWithdraw(channelId [32]byte) []byte {
	enc, err := callEscrow.abi.Pack("withdraw", channelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e19899e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(bytes32 channelId) returns(uint128 amount)
func (callEscrow *CallEscrow) TryPackWithdraw(channelId [32]byte) ([]byte, error) {
	return callEscrow.abi.Pack("withdraw", channelId)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e19899e.
//
// Solidity: function withdraw(bytes32 channelId) returns(uint128 amount)
func (callEscrow *CallEscrow) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := callEscrow.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0288a39c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawDelay() view returns(uint64)
func (callEscrow *CallEscrow) PackWithdrawDelay() []byte {
	enc, err := callEscrow.abi.Pack("withdrawDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0288a39c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawDelay() view returns(uint64)
func (callEscrow *CallEscrow) TryPackWithdrawDelay() ([]byte, error) {
	return callEscrow.abi.Pack("withdrawDelay")
}

// UnpackWithdrawDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0288a39c.
//
// Solidity: function withdrawDelay() view returns(uint64)
func (callEscrow *CallEscrow) UnpackWithdrawDelay(data []byte) (uint64, error) {
	out, err := callEscrow.abi.Unpack("withdrawDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// CallEscrowChannelEmptied represents a ChannelEmptied event raised by the CallEscrow contract.
type CallEscrowChannelEmptied struct {
	ChannelId [32]byte
	Payer     common.Address
	Amount    *big.Int
	Released  bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const CallEscrowChannelEmptiedEventName = "ChannelEmptied"

// ContractEventName returns the user-defined event name.
func (CallEscrowChannelEmptied) ContractEventName() string {
	return CallEscrowChannelEmptiedEventName
}

// UnpackChannelEmptiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChannelEmptied(bytes32 indexed channelId, address indexed payer, uint128 amount, bool released)
func (callEscrow *CallEscrow) UnpackChannelEmptiedEvent(log *types.Log) (*CallEscrowChannelEmptied, error) {
	event := "ChannelEmptied"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowChannelEmptied)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
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

// CallEscrowChannelOpened represents a ChannelOpened event raised by the CallEscrow contract.
type CallEscrowChannelOpened struct {
	ChannelId [32]byte
	Payer     common.Address
	Gateway   common.Address
	Signer    common.Address
	ModelId   *big.Int
	Asset     common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CallEscrowChannelOpenedEventName = "ChannelOpened"

// ContractEventName returns the user-defined event name.
func (CallEscrowChannelOpened) ContractEventName() string {
	return CallEscrowChannelOpenedEventName
}

// UnpackChannelOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChannelOpened(bytes32 indexed channelId, address indexed payer, address indexed gateway, address signer, uint256 modelId, address asset, uint128 amount)
func (callEscrow *CallEscrow) UnpackChannelOpenedEvent(log *types.Log) (*CallEscrowChannelOpened, error) {
	event := "ChannelOpened"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowChannelOpened)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
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

// CallEscrowChannelToppedUp represents a ChannelToppedUp event raised by the CallEscrow contract.
type CallEscrowChannelToppedUp struct {
	ChannelId [32]byte
	From      common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CallEscrowChannelToppedUpEventName = "ChannelToppedUp"

// ContractEventName returns the user-defined event name.
func (CallEscrowChannelToppedUp) ContractEventName() string {
	return CallEscrowChannelToppedUpEventName
}

// UnpackChannelToppedUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChannelToppedUp(bytes32 indexed channelId, address indexed from, uint128 amount)
func (callEscrow *CallEscrow) UnpackChannelToppedUpEvent(log *types.Log) (*CallEscrowChannelToppedUp, error) {
	event := "ChannelToppedUp"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowChannelToppedUp)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
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

// CallEscrowEIP712DomainChanged represents a EIP712DomainChanged event raised by the CallEscrow contract.
type CallEscrowEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const CallEscrowEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (CallEscrowEIP712DomainChanged) ContractEventName() string {
	return CallEscrowEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (callEscrow *CallEscrow) UnpackEIP712DomainChangedEvent(log *types.Log) (*CallEscrowEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
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

// CallEscrowInitialized represents a Initialized event raised by the CallEscrow contract.
type CallEscrowInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const CallEscrowInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (CallEscrowInitialized) ContractEventName() string {
	return CallEscrowInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (callEscrow *CallEscrow) UnpackInitializedEvent(log *types.Log) (*CallEscrowInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowInitialized)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
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

// CallEscrowVoucherClaimed represents a VoucherClaimed event raised by the CallEscrow contract.
type CallEscrowVoucherClaimed struct {
	ChannelId  [32]byte
	Lane       uint8
	Cumulative *big.Int
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CallEscrowVoucherClaimedEventName = "VoucherClaimed"

// ContractEventName returns the user-defined event name.
func (CallEscrowVoucherClaimed) ContractEventName() string {
	return CallEscrowVoucherClaimedEventName
}

// UnpackVoucherClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoucherClaimed(bytes32 indexed channelId, uint8 lane, uint128 cumulative, uint128 amount)
func (callEscrow *CallEscrow) UnpackVoucherClaimedEvent(log *types.Log) (*CallEscrowVoucherClaimed, error) {
	event := "VoucherClaimed"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowVoucherClaimed)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
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

// CallEscrowWithdrawCancelled represents a WithdrawCancelled event raised by the CallEscrow contract.
type CallEscrowWithdrawCancelled struct {
	ChannelId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const CallEscrowWithdrawCancelledEventName = "WithdrawCancelled"

// ContractEventName returns the user-defined event name.
func (CallEscrowWithdrawCancelled) ContractEventName() string {
	return CallEscrowWithdrawCancelledEventName
}

// UnpackWithdrawCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawCancelled(bytes32 indexed channelId)
func (callEscrow *CallEscrow) UnpackWithdrawCancelledEvent(log *types.Log) (*CallEscrowWithdrawCancelled, error) {
	event := "WithdrawCancelled"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowWithdrawCancelled)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
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

// CallEscrowWithdrawRequested represents a WithdrawRequested event raised by the CallEscrow contract.
type CallEscrowWithdrawRequested struct {
	ChannelId      [32]byte
	WithdrawableAt uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const CallEscrowWithdrawRequestedEventName = "WithdrawRequested"

// ContractEventName returns the user-defined event name.
func (CallEscrowWithdrawRequested) ContractEventName() string {
	return CallEscrowWithdrawRequestedEventName
}

// UnpackWithdrawRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawRequested(bytes32 indexed channelId, uint64 withdrawableAt)
func (callEscrow *CallEscrow) UnpackWithdrawRequestedEvent(log *types.Log) (*CallEscrowWithdrawRequested, error) {
	event := "WithdrawRequested"
	if len(log.Topics) == 0 || log.Topics[0] != callEscrow.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CallEscrowWithdrawRequested)
	if len(log.Data) > 0 {
		if err := callEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range callEscrow.abi.Events[event].Inputs {
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
func (callEscrow *CallEscrow) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["ChannelEmpty"].ID.Bytes()[:4]) {
		return callEscrow.UnpackChannelEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["ChannelExists"].ID.Bytes()[:4]) {
		return callEscrow.UnpackChannelExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return callEscrow.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return callEscrow.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["InvalidLane"].ID.Bytes()[:4]) {
		return callEscrow.UnpackInvalidLaneError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return callEscrow.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["NotGateway"].ID.Bytes()[:4]) {
		return callEscrow.UnpackNotGatewayError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return callEscrow.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["NotPayer"].ID.Bytes()[:4]) {
		return callEscrow.UnpackNotPayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return callEscrow.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return callEscrow.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return callEscrow.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return callEscrow.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["UnknownChannel"].ID.Bytes()[:4]) {
		return callEscrow.UnpackUnknownChannelError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["UnknownModel"].ID.Bytes()[:4]) {
		return callEscrow.UnpackUnknownModelError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["VoucherSpent"].ID.Bytes()[:4]) {
		return callEscrow.UnpackVoucherSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WithdrawDelayOutOfRange"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWithdrawDelayOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WithdrawNotRequested"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWithdrawNotRequestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WithdrawPending"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWithdrawPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WithdrawTooEarly"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWithdrawTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WrongAmountReceived"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWrongAmountReceivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return callEscrow.UnpackWrongValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return callEscrow.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], callEscrow.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return callEscrow.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CallEscrowChannelEmpty represents a ChannelEmpty error raised by the CallEscrow contract.
type CallEscrowChannelEmpty struct {
	ChannelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChannelEmpty(bytes32 channelId)
func CallEscrowChannelEmptyErrorID() common.Hash {
	return common.HexToHash("0xe879a4850271f5b45c4a7498a921cc1bdf3efadd46ca2ea444e26f63ef61f606")
}

// UnpackChannelEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChannelEmpty(bytes32 channelId)
func (callEscrow *CallEscrow) UnpackChannelEmptyError(raw []byte) (*CallEscrowChannelEmpty, error) {
	out := new(CallEscrowChannelEmpty)
	if err := callEscrow.abi.UnpackIntoInterface(out, "ChannelEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowChannelExists represents a ChannelExists error raised by the CallEscrow contract.
type CallEscrowChannelExists struct {
	ChannelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChannelExists(bytes32 channelId)
func CallEscrowChannelExistsErrorID() common.Hash {
	return common.HexToHash("0xa940c060494e4a8725ceaaeed5009635eed00c41d329b627de1735c400b10517")
}

// UnpackChannelExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChannelExists(bytes32 channelId)
func (callEscrow *CallEscrow) UnpackChannelExistsError(raw []byte) (*CallEscrowChannelExists, error) {
	out := new(CallEscrowChannelExists)
	if err := callEscrow.abi.UnpackIntoInterface(out, "ChannelExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowInsufficientBalance represents a InsufficientBalance error raised by the CallEscrow contract.
type CallEscrowInsufficientBalance struct {
	ChannelId [32]byte
	Balance   *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(bytes32 channelId, uint128 balance, uint128 needed)
func CallEscrowInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0x6002a988b2611355153c0f0465d58a34eec5553fa0dd4147cced6b57dcafe338")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(bytes32 channelId, uint128 balance, uint128 needed)
func (callEscrow *CallEscrow) UnpackInsufficientBalanceError(raw []byte) (*CallEscrowInsufficientBalance, error) {
	out := new(CallEscrowInsufficientBalance)
	if err := callEscrow.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowInvalidInitialization represents a InvalidInitialization error raised by the CallEscrow contract.
type CallEscrowInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func CallEscrowInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (callEscrow *CallEscrow) UnpackInvalidInitializationError(raw []byte) (*CallEscrowInvalidInitialization, error) {
	out := new(CallEscrowInvalidInitialization)
	if err := callEscrow.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowInvalidLane represents a InvalidLane error raised by the CallEscrow contract.
type CallEscrowInvalidLane struct {
	Lane uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidLane(uint8 lane)
func CallEscrowInvalidLaneErrorID() common.Hash {
	return common.HexToHash("0x822ec5fbd2f071ce35d9763eb37d2ba9c549b6c0d14fc512e8a2f8f31ed5fbb3")
}

// UnpackInvalidLaneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidLane(uint8 lane)
func (callEscrow *CallEscrow) UnpackInvalidLaneError(raw []byte) (*CallEscrowInvalidLane, error) {
	out := new(CallEscrowInvalidLane)
	if err := callEscrow.abi.UnpackIntoInterface(out, "InvalidLane", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowInvalidSignature represents a InvalidSignature error raised by the CallEscrow contract.
type CallEscrowInvalidSignature struct {
	ChannelId  [32]byte
	Lane       uint8
	Cumulative *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(bytes32 channelId, uint8 lane, uint128 cumulative)
func CallEscrowInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xa4c6026b6190447f0369e3fa010c2b7522044205a8f7a28d1934d23cad6e53fe")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(bytes32 channelId, uint8 lane, uint128 cumulative)
func (callEscrow *CallEscrow) UnpackInvalidSignatureError(raw []byte) (*CallEscrowInvalidSignature, error) {
	out := new(CallEscrowInvalidSignature)
	if err := callEscrow.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowNotGateway represents a NotGateway error raised by the CallEscrow contract.
type CallEscrowNotGateway struct {
	ChannelId [32]byte
	Caller    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGateway(bytes32 channelId, address caller)
func CallEscrowNotGatewayErrorID() common.Hash {
	return common.HexToHash("0xd1df7722c99a5f7d4ef576a6e474bca807c586c1f70a8881113326a9ce0a2234")
}

// UnpackNotGatewayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGateway(bytes32 channelId, address caller)
func (callEscrow *CallEscrow) UnpackNotGatewayError(raw []byte) (*CallEscrowNotGateway, error) {
	out := new(CallEscrowNotGateway)
	if err := callEscrow.abi.UnpackIntoInterface(out, "NotGateway", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowNotInitializing represents a NotInitializing error raised by the CallEscrow contract.
type CallEscrowNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func CallEscrowNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (callEscrow *CallEscrow) UnpackNotInitializingError(raw []byte) (*CallEscrowNotInitializing, error) {
	out := new(CallEscrowNotInitializing)
	if err := callEscrow.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowNotPayer represents a NotPayer error raised by the CallEscrow contract.
type CallEscrowNotPayer struct {
	ChannelId [32]byte
	Caller    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayer(bytes32 channelId, address caller)
func CallEscrowNotPayerErrorID() common.Hash {
	return common.HexToHash("0xdb637c52b8b48fcd844291def4a9ba61892ab30578c15f32aa66b2761ada3702")
}

// UnpackNotPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayer(bytes32 channelId, address caller)
func (callEscrow *CallEscrow) UnpackNotPayerError(raw []byte) (*CallEscrowNotPayer, error) {
	out := new(CallEscrowNotPayer)
	if err := callEscrow.abi.UnpackIntoInterface(out, "NotPayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowPaymentRefused represents a PaymentRefused error raised by the CallEscrow contract.
type CallEscrowPaymentRefused struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func CallEscrowPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xf98a5eac1494baeb26486452cfdb22b6924ba25f4053248d7b15cefb83c7e55c")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func (callEscrow *CallEscrow) UnpackPaymentRefusedError(raw []byte) (*CallEscrowPaymentRefused, error) {
	out := new(CallEscrowPaymentRefused)
	if err := callEscrow.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the CallEscrow contract.
type CallEscrowReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func CallEscrowReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (callEscrow *CallEscrow) UnpackReentrancyGuardReentrantCallError(raw []byte) (*CallEscrowReentrancyGuardReentrantCall, error) {
	out := new(CallEscrowReentrancyGuardReentrantCall)
	if err := callEscrow.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the CallEscrow contract.
type CallEscrowSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func CallEscrowSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (callEscrow *CallEscrow) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*CallEscrowSafeCastOverflowedUintDowncast, error) {
	out := new(CallEscrowSafeCastOverflowedUintDowncast)
	if err := callEscrow.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the CallEscrow contract.
type CallEscrowSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func CallEscrowSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (callEscrow *CallEscrow) UnpackSafeERC20FailedOperationError(raw []byte) (*CallEscrowSafeERC20FailedOperation, error) {
	out := new(CallEscrowSafeERC20FailedOperation)
	if err := callEscrow.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowUnknownChannel represents a UnknownChannel error raised by the CallEscrow contract.
type CallEscrowUnknownChannel struct {
	ChannelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownChannel(bytes32 channelId)
func CallEscrowUnknownChannelErrorID() common.Hash {
	return common.HexToHash("0xb08fc1cb7d4c5a62cfc36d1d52273872c8ad5c540953a2c17c0a39912130100d")
}

// UnpackUnknownChannelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownChannel(bytes32 channelId)
func (callEscrow *CallEscrow) UnpackUnknownChannelError(raw []byte) (*CallEscrowUnknownChannel, error) {
	out := new(CallEscrowUnknownChannel)
	if err := callEscrow.abi.UnpackIntoInterface(out, "UnknownChannel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowUnknownModel represents a UnknownModel error raised by the CallEscrow contract.
type CallEscrowUnknownModel struct {
	ModelId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownModel(uint256 modelId)
func CallEscrowUnknownModelErrorID() common.Hash {
	return common.HexToHash("0x2380022d955c9d9f2011291f12230d2200b459ca8f2d07a27d4410c88f1ada5e")
}

// UnpackUnknownModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownModel(uint256 modelId)
func (callEscrow *CallEscrow) UnpackUnknownModelError(raw []byte) (*CallEscrowUnknownModel, error) {
	out := new(CallEscrowUnknownModel)
	if err := callEscrow.abi.UnpackIntoInterface(out, "UnknownModel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowVoucherSpent represents a VoucherSpent error raised by the CallEscrow contract.
type CallEscrowVoucherSpent struct {
	ChannelId  [32]byte
	Lane       uint8
	Claimed    *big.Int
	Cumulative *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VoucherSpent(bytes32 channelId, uint8 lane, uint128 claimed, uint128 cumulative)
func CallEscrowVoucherSpentErrorID() common.Hash {
	return common.HexToHash("0x617e98d47c0c20756be3ea252ebc5b582949edd8e5db3263e1bcd28b80e15137")
}

// UnpackVoucherSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VoucherSpent(bytes32 channelId, uint8 lane, uint128 claimed, uint128 cumulative)
func (callEscrow *CallEscrow) UnpackVoucherSpentError(raw []byte) (*CallEscrowVoucherSpent, error) {
	out := new(CallEscrowVoucherSpent)
	if err := callEscrow.abi.UnpackIntoInterface(out, "VoucherSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWithdrawDelayOutOfRange represents a WithdrawDelayOutOfRange error raised by the CallEscrow contract.
type CallEscrowWithdrawDelayOutOfRange struct {
	Delay uint64
	Max   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawDelayOutOfRange(uint64 delay, uint64 max)
func CallEscrowWithdrawDelayOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xc34730076e1431700a399ee0a57692c2271106b925049685bea17846ee215726")
}

// UnpackWithdrawDelayOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawDelayOutOfRange(uint64 delay, uint64 max)
func (callEscrow *CallEscrow) UnpackWithdrawDelayOutOfRangeError(raw []byte) (*CallEscrowWithdrawDelayOutOfRange, error) {
	out := new(CallEscrowWithdrawDelayOutOfRange)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WithdrawDelayOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWithdrawNotRequested represents a WithdrawNotRequested error raised by the CallEscrow contract.
type CallEscrowWithdrawNotRequested struct {
	ChannelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawNotRequested(bytes32 channelId)
func CallEscrowWithdrawNotRequestedErrorID() common.Hash {
	return common.HexToHash("0x6826e05d9e90ee09ca4ce83a816acfc20fa8b5f6f9d8a7f732d24bb474b584e4")
}

// UnpackWithdrawNotRequestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawNotRequested(bytes32 channelId)
func (callEscrow *CallEscrow) UnpackWithdrawNotRequestedError(raw []byte) (*CallEscrowWithdrawNotRequested, error) {
	out := new(CallEscrowWithdrawNotRequested)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WithdrawNotRequested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWithdrawPending represents a WithdrawPending error raised by the CallEscrow contract.
type CallEscrowWithdrawPending struct {
	ChannelId      [32]byte
	WithdrawableAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawPending(bytes32 channelId, uint64 withdrawableAt)
func CallEscrowWithdrawPendingErrorID() common.Hash {
	return common.HexToHash("0x9a2f1b48c7eb86719868ae684545e139bae8c7a1d52e13599843ec2ca5dbe7b9")
}

// UnpackWithdrawPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawPending(bytes32 channelId, uint64 withdrawableAt)
func (callEscrow *CallEscrow) UnpackWithdrawPendingError(raw []byte) (*CallEscrowWithdrawPending, error) {
	out := new(CallEscrowWithdrawPending)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WithdrawPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWithdrawTooEarly represents a WithdrawTooEarly error raised by the CallEscrow contract.
type CallEscrowWithdrawTooEarly struct {
	ChannelId      [32]byte
	WithdrawableAt uint64
	Timestamp      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawTooEarly(bytes32 channelId, uint64 withdrawableAt, uint256 timestamp)
func CallEscrowWithdrawTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x45b646581149d1b89caa9d85cf8dcc401c956515ef5302de05acb8f142086b0a")
}

// UnpackWithdrawTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawTooEarly(bytes32 channelId, uint64 withdrawableAt, uint256 timestamp)
func (callEscrow *CallEscrow) UnpackWithdrawTooEarlyError(raw []byte) (*CallEscrowWithdrawTooEarly, error) {
	out := new(CallEscrowWithdrawTooEarly)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WithdrawTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWrongAmountReceived represents a WrongAmountReceived error raised by the CallEscrow contract.
type CallEscrowWrongAmountReceived struct {
	Asset    common.Address
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmountReceived(address asset, uint256 expected, uint256 got)
func CallEscrowWrongAmountReceivedErrorID() common.Hash {
	return common.HexToHash("0xb013264ca2072c17d595b714a963ba5eee2b708d8d1c11bcfc3e4db7d758bbd7")
}

// UnpackWrongAmountReceivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmountReceived(address asset, uint256 expected, uint256 got)
func (callEscrow *CallEscrow) UnpackWrongAmountReceivedError(raw []byte) (*CallEscrowWrongAmountReceived, error) {
	out := new(CallEscrowWrongAmountReceived)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WrongAmountReceived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowWrongValue represents a WrongValue error raised by the CallEscrow contract.
type CallEscrowWrongValue struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 expected, uint256 got)
func CallEscrowWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 expected, uint256 got)
func (callEscrow *CallEscrow) UnpackWrongValueError(raw []byte) (*CallEscrowWrongValue, error) {
	out := new(CallEscrowWrongValue)
	if err := callEscrow.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowZeroAddress represents a ZeroAddress error raised by the CallEscrow contract.
type CallEscrowZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func CallEscrowZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (callEscrow *CallEscrow) UnpackZeroAddressError(raw []byte) (*CallEscrowZeroAddress, error) {
	out := new(CallEscrowZeroAddress)
	if err := callEscrow.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CallEscrowZeroAmount represents a ZeroAmount error raised by the CallEscrow contract.
type CallEscrowZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func CallEscrowZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (callEscrow *CallEscrow) UnpackZeroAmountError(raw []byte) (*CallEscrowZeroAmount, error) {
	out := new(CallEscrowZeroAmount)
	if err := callEscrow.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
