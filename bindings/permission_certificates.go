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

// IPermissionCertificatesUsage is an auto generated low-level Go binding around an user-defined struct.
type IPermissionCertificatesUsage struct {
	Spend       *big.Int
	Calls       uint64
	WindowCalls uint32
	Window      uint32
}

// PermissionCertificatesMetaData contains all meta data concerning the PermissionCertificates contract.
var PermissionCertificatesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"models_\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"advanceEpoch\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"certificateDigest\",\"inputs\":[{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Certificate\",\"components\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Limits\",\"components\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rateCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rateWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notBefore\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"delegable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"certificateHash\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Certificate\",\"components\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Limits\",\"components\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rateCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rateWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notBefore\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"delegable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"consume\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Proof\",\"components\":[{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Certificate\",\"components\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Limits\",\"components\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rateCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rateWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notBefore\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"delegable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"delegation\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Delegation\",\"components\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Limits\",\"components\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rateCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rateWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notBefore\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"delegationSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegationDigest\",\"inputs\":[{\"name\":\"delegation\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Delegation\",\"components\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Limits\",\"components\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rateCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rateWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notBefore\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegationHash\",\"inputs\":[{\"name\":\"d\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Delegation\",\"components\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Limits\",\"components\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rateCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rateWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notBefore\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"deploymentId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochOf\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"deploymentId_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isRevoked\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"models\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIModelRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"usageOf\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Usage\",\"components\":[{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"windowCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Proof\",\"components\":[{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Certificate\",\"components\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Limits\",\"components\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rateCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rateWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notBefore\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"delegable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"delegation\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Delegation\",\"components\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limits\",\"type\":\"tuple\",\"internalType\":\"structIPermissionCertificates.Limits\",\"components\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rateCalls\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rateWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notBefore\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"notAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"purpose\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"delegationSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIPermissionCertificates.Reason\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Consumed\",\"inputs\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"delegation\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"calls\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"spend\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochAdvanced\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HashRevoked\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotGateway\",\"inputs\":[{\"name\":\"gateway\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotModelOwner\",\"inputs\":[{\"name\":\"modelId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Refused\",\"inputs\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumIPermissionCertificates.Reason\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "PermissionCertificates",
	Bin: "0x60a060405234801561000f575f5ffd5b506040516122f93803806122f983398101604081905261002e916100fb565b6001600160a01b038116608052610043610049565b50610128565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100995760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100f85780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b5f6020828403121561010b575f5ffd5b81516001600160a01b0381168114610121575f5ffd5b9392505050565b6080516121ab61014e5f395f8181610356015281816111a7015261125201526121ab5ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c80639986df2c11610093578063c2ac927a11610063578063c2ac927a14610424578063e16b103214610437578063f3b877791461045e578063f78128f914610471575f5ffd5b80639986df2c14610351578063a120f1da14610390578063a3d545f5146103b0578063b75c7dc614610411575f5ffd5b806343b7af88116100ce57806343b7af8814610241578063503f733c1461026457806384b0196e146102775780639498bd711461033e575f5ffd5b80630243f2b4146100f45780630f3afc6f1461011a5780631a1087ba1461022c575b5f5ffd5b610107610102366004611bc3565b610484565b6040519081526020015b60405180910390f35b6101d6610128366004611bfb565b60408051608080820183525f808352602080840182905283850182905260609384018290529481527f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa03855283902083519182018452546001600160801b038116825267ffffffffffffffff7001000000000000000000000000000000008204169482019490945263ffffffff600160c01b8504811693820193909352600160e01b9093049091169082015290565b60405161011191905f6080820190506001600160801b03835116825267ffffffffffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015292915050565b61023f61023a366004611c5b565b6105ce565b005b61025461024f366004611ccc565b610774565b6040519015158152602001610111565b610107610272366004611cf6565b6107c0565b604080518082018252601e81527f526567616c6961205065726d697373696f6e436572746966696361746573000060208083019190915282518084018452600181527f3100000000000000000000000000000000000000000000000000000000000000818301527f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa005484515f80825293810195869052610111957f1b0000000000000000000000000000000000000000000000000000000000000095949230929091611d5c565b61023f61034c366004611bfb565b610864565b6103787f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610111565b6103a361039e366004611c5b565b6109bb565b6040516101119190611e22565b6103f86103be366004611bfb565b5f9081527f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa01602052604090205467ffffffffffffffff1690565b60405167ffffffffffffffff9091168152602001610111565b61023f61041f366004611bfb565b610a08565b610107610432366004611bc3565b610a94565b7f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa0054610107565b6103f861046c366004611bfb565b610aa6565b61010761047f366004611cf6565b610bb2565b5f7fd6d1f5795261da381677784cb3371e7de36493b94d2be50c90d6fc73808957c46104b36020840184611e48565b60208401356104c86060860160408701611e48565b6104d86080870160608801611e48565b6104e860a0880160808901611e48565b6104f48860a001610bbf565b6105066101808a016101608b01611e63565b6105186101a08b016101808c01611e7c565b6105266101a08c018c611e9b565b604051610534929190611f03565b60408051918290038220602083019b909b526001600160a01b03998a16908201526060810197909752948716608087015292861660a0860152941660c084015260e083019390935267ffffffffffffffff9092166101008201529015156101208201526101408101919091526101c0830135610160820152610180015b604051602081830303815290604052805190602001209050919050565b5f6105d98580611f12565b6105ea906080810190606001611e48565b90506001600160a01b0381163314610644576040517fb41a0fd70000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201523360248201526044015b60405180910390fd5b5f6106526101028780611f12565b90505f61065e87610bf3565b610668575f610678565b6106786102726040890189611f4e565b90505f6106898884848a8a8a610c24565b90505f81601581111561069e5761069e611e0e565b146106d757806040517fbd5adfec00000000000000000000000000000000000000000000000000000000815260040161063b9190611e22565b6106ef836106e58a80611f12565b60a0018888610e4e565b8115610710576107108261070660408b018b611f4e565b6040018888610e4e565b6040805167ffffffffffffffff881681526001600160801b03871660208201526001600160a01b03891691849186917f20756fae3f26c642bf0f79cdab273dbb7352c6593bda792c6b8f5bb67edb392c910160405180910390a45050505050505050565b6001600160a01b0382165f9081527f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa026020908152604080832084845290915290205460ff165b92915050565b5f7fb5cd2d0e423ced9cc19ec405bf613f31d688f3d10933433c5e468fd89a89854782356107f46040850160208601611e48565b61080085604001610bbf565b61080e610100870187611e9b565b60405161081c929190611f03565b6040805191829003822060208301969096528101939093526001600160a01b039091166060830152608082015260a081019190915261012083013560c082015260e0016105b1565b5f61086d611000565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156108995750825b90505f8267ffffffffffffffff1660011480156108b55750303b155b9050811580156108c3575080155b156108fa576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b84547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000166001178555831561094557845468ff00000000000000001916680100000000000000001785555b857f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa005583156109b357845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050565b5f5f6109c686610bf3565b6109d0575f6109e0565b6109e06102726040880188611f4e565b90506109fc866109f36101028280611f12565b83888888610c24565b9150505b949350505050565b335f8181527f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa026020908152604080832085845290915280822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055518392917f4abc59e1fd883be6b8d16e6e2eb430b49d77c7418ea9601af3c682a08c892f9491a350565b5f6107ba610aa183610484565b611028565b5f33610ab183611176565b6001600160a01b031614610afa576040517f25a0f1380000000000000000000000000000000000000000000000000000000081526004810183905233602482015260440161063b565b5f8281527f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa01602052604081208054909190610b3e9067ffffffffffffffff16611f94565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790559050817f48d9112a09b0c94d1e549e5e66efb239889002ec4914ad7df585c893db12675482604051610ba5919067ffffffffffffffff91909116815260200190565b60405180910390a2919050565b5f6107ba610aa1836107c0565b5f7ff751260b07448080eea7b207060964f2e6c2e86c1ebee5aa5dc9fe97ca3af582826040516020016105b1929190611fd1565b5f80610c026040840184611f4e565b610c13906040810190602001611e48565b6001600160a01b0316141592915050565b5f610c38610c328880611f12565b876112cf565b90505f816015811115610c4d57610c4d611e0e565b03610e44578415610c7e57610c6387878761146f565b90505f816015811115610c7857610c78611e0e565b03610e44575b5f8515610ca857610c926040890189611f4e565b610ca3906040810190602001611e48565b610cc3565b610cb28880611f12565b610cc3906060810190604001611e48565b9050806001600160a01b0316856001600160a01b031614610ce857600d915050610e44565b610d0087610cf68a80611f12565b60a001868661160d565b91505f826015811115610d1557610d15611e0e565b14610d205750610e44565b8515610dac57610d4186610d3760408b018b611f4e565b604001868661160d565b9150600e826015811115610d5757610d57611e0e565b03610d66576011915050610e44565b600f826015811115610d7a57610d7a611e0e565b03610d89576012915050610e44565b6010826015811115610d9d57610d9d611e0e565b03610dac576013915050610e44565b610de2610db98980611f12565b610dc7906020810190611e48565b610dd089611028565b610ddd60208c018c611e9b565b61183a565b610df0576014915050610e44565b8515801590610e305750610e2e610e078980611f12565b610e18906060810190604001611e48565b610e2188611028565b610ddd60608c018c611e9b565b155b15610e3f576015915050610e44565b5f9150505b9695505050505050565b5f8481527f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa03602052604090208054610ea5908490700100000000000000000000000000000000900467ffffffffffffffff1661207f565b8154610ebb9084906001600160801b031661209f565b825467ffffffffffffffff909216700100000000000000000000000000000000027fffffffffffffffff0000000000000000000000000000000000000000000000009092166001600160801b0390911617178155610f1f60608501604086016120be565b63ffffffff165f03610f315750610ffa565b5f610f4a610f4560808701606088016120be565b6118ba565b82549091505f9063ffffffff808416600160e01b9092041614610f6d575f610f7d565b8254600160c01b900463ffffffff165b905081610f938667ffffffffffffffff166118cb565b610f9d90836120d9565b845477ffffffffffffffffffffffffffffffffffffffffffffffff16600160c01b63ffffffff928316027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1617600160e01b92909116919091021790925550505b50505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006107ba565b5f5f6111336040518060400160405280601e81526020017f526567616c6961205065726d697373696f6e43657274696669636174657300008152506040518060400160405280600181526020017f31000000000000000000000000000000000000000000000000000000000000008152506110c07f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa0090565b548251602093840120825192840192909220604080517f36c25de3e541d5d970f66e4210d728721220fff5c077cc6cd008b3a0c62adab78187015280820194909452606084019190915230608084015260a0808401929092528051808403909201825260c0909201909152805191012090565b6040517f190100000000000000000000000000000000000000000000000000000000000081526002810182905260228101859052604290209091505b9392505050565b6040517f03190e6d000000000000000000000000000000000000000000000000000000008152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906303190e6d90602401602060405180830381865afa1580156111f4573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061121891906120f5565b63ffffffff16156112c8576040517f6352211e000000000000000000000000000000000000000000000000000000008152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa15801561129f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112c39190612110565b6107ba565b5f92915050565b5f6112ec60a084016112e76080860160608701611e48565b611918565b6112f8575060016107ba565b5f6113068460200135611176565b90506001600160a01b0381166113205760029150506107ba565b61132d6020850185611e48565b6001600160a01b0316816001600160a01b03161461134f5760039150506107ba565b6020848101355f9081527f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa01909152604090205467ffffffffffffffff1661139e61018086016101608701611e63565b67ffffffffffffffff16146113b75760049150506107ba565b7f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa025f6113e66020870187611e48565b6001600160a01b0316815260208082019290925260409081015f90812086825290925290205460ff161561141e5760059150506107ba565b61143061014085016101208601611e63565b67ffffffffffffffff1642101561144b5760069150506107ba565b6114578460a0016119cd565b156114665760079150506107ba565b505f9392505050565b5f3661147b8580611f12565b90503661148b6040870187611f4e565b60400190506114a4816112e76080850160608601611e48565b6114b35760019250505061116f565b6114c56101a083016101808401611e7c565b6114d45760089250505061116f565b846114e26040880188611f4e565b35146114f35760099250505061116f565b7f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa025f6115256060850160408601611e48565b6001600160a01b0316815260208082019290925260409081015f90812087825290925290205460ff16806115ad57507f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa025f6115836020850185611e48565b6001600160a01b0316815260208082019290925260409081015f90812087825290925290205460ff165b156115bd57600a9250505061116f565b6115cd60a0820160808301611e63565b67ffffffffffffffff164210156115e957600b9250505061116f565b6115f2816119cd565b1561160257600c9250505061116f565b505f95945050505050565b5f8481527f0434f41b3b700b2e581aaadc6baa288c656892223e62d19bc1917392cd45aa0360209081526040808320815160808101835290546001600160801b038116825267ffffffffffffffff7001000000000000000000000000000000008204168285015263ffffffff600160c01b8204811693830193909352600160e01b900490911660608201529082906116a790870187611e63565b67ffffffffffffffff16156116c8576116c36020870187611e63565b6116d2565b67ffffffffffffffff5b67ffffffffffffffff169050808567ffffffffffffffff16836020015167ffffffffffffffff16611703919061212b565b111561171457600e92505050610a00565b5f611725604088016020890161213e565b6001600160801b03161561174857611743604088016020890161213e565b611751565b6001600160801b035b6001600160801b0316905080856001600160801b0316845f01516001600160801b031661177e919061212b565b111561179057600f9350505050610a00565b6117a060608801604089016120be565b63ffffffff165f036117b7575f9350505050610a00565b5f6117cb610f4560808a0160608b016120be565b63ffffffff16846060015163ffffffff16146117e7575f6117ed565b83604001515b63ffffffff1690506118056060890160408a016120be565b63ffffffff1661181f67ffffffffffffffff89168361212b565b1161182a575f61182d565b60105b9998505050505050505050565b5f5f5f611848868686611a14565b5090925090505f81600381111561186157611861611e0e565b14801561187f5750866001600160a01b0316826001600160a01b0316145b1561188f57600192505050610a00565b5f876001600160a01b03163b1180156118af57506118af87878787611a5b565b979650505050505050565b5f6107ba63ffffffff831642612157565b5f63ffffffff821115611914576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161063b565b5090565b5f61192960608401604085016120be565b63ffffffff1615801590611950575061194860808401606085016120be565b63ffffffff16155b1561195c57505f6107ba565b6001600160a01b03821615158061116f575061197b6020840184611e63565b67ffffffffffffffff161580156119a8575061199d604084016020850161213e565b6001600160801b0316155b801561116f57506119bf60608401604085016120be565b63ffffffff16159392505050565b5f6119de60c0830160a08401611e63565b67ffffffffffffffff16158015906107ba5750611a0160c0830160a08401611e63565b67ffffffffffffffff1642101592915050565b5f80806041849003611a48578435602086013560408701355f1a611a3a89828585611afb565b955095509550505050611a52565b505f915060029050825b93509350939050565b5f5f848484604051602401611a7293929190612176565b60408051601f19818403018152919052602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f1626ba7e0000000000000000000000000000000000000000000000000000000090811782525f80805284519495509093620493e093928b85fa9350815f5114601f3d111684169350505050949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611b3457505f91506003905082611bb9565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611b85573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116611bb057505f925060019150829050611bb9565b92505f91508190505b9450945094915050565b5f60208284031215611bd3575f5ffd5b813567ffffffffffffffff811115611be9575f5ffd5b82016101e0818503121561116f575f5ffd5b5f60208284031215611c0b575f5ffd5b5035919050565b6001600160a01b0381168114611c26575f5ffd5b50565b803567ffffffffffffffff81168114611c40575f5ffd5b919050565b80356001600160801b0381168114611c40575f5ffd5b5f5f5f5f60808587031215611c6e575f5ffd5b843567ffffffffffffffff811115611c84575f5ffd5b850160808188031215611c95575f5ffd5b93506020850135611ca581611c12565b9250611cb360408601611c29565b9150611cc160608601611c45565b905092959194509250565b5f5f60408385031215611cdd575f5ffd5b8235611ce881611c12565b946020939093013593505050565b5f60208284031215611d06575f5ffd5b813567ffffffffffffffff811115611d1c575f5ffd5b8201610140818503121561116f575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f611d9660e0830189611d2e565b8281036040840152611da88189611d2e565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611dfd578351835260209384019390920191600101611ddf565b50909b9a5050505050505050505050565b634e487b7160e01b5f52602160045260245ffd5b6020810160168310611e4257634e487b7160e01b5f52602160045260245ffd5b91905290565b5f60208284031215611e58575f5ffd5b813561116f81611c12565b5f60208284031215611e73575f5ffd5b61116f82611c29565b5f60208284031215611e8c575f5ffd5b8135801515811461116f575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611ece575f5ffd5b83018035915067ffffffffffffffff821115611ee8575f5ffd5b602001915036819003821315611efc575f5ffd5b9250929050565b818382375f9101908152919050565b5f82357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe21833603018112611f44575f5ffd5b9190910192915050565b5f82357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec1833603018112611f44575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b5f67ffffffffffffffff821667ffffffffffffffff8103611fb757611fb7611f80565b60010192915050565b63ffffffff81168114611c26575f5ffd5b82815260e0810167ffffffffffffffff611fea84611c29565b1660208301526001600160801b0361200460208501611c45565b166040830152604083013561201881611fc0565b63ffffffff8116606084015250606083013561203381611fc0565b63ffffffff811660808401525067ffffffffffffffff61205560808501611c29565b1660a083015261206760a08401611c29565b67ffffffffffffffff811660c0840152509392505050565b67ffffffffffffffff81811683821601908111156107ba576107ba611f80565b6001600160801b0381811683821601908111156107ba576107ba611f80565b5f602082840312156120ce575f5ffd5b813561116f81611fc0565b63ffffffff81811683821601908111156107ba576107ba611f80565b5f60208284031215612105575f5ffd5b815161116f81611fc0565b5f60208284031215612120575f5ffd5b815161116f81611c12565b808201808211156107ba576107ba611f80565b5f6020828403121561214e575f5ffd5b61116f82611c45565b5f8261217157634e487b7160e01b5f52601260045260245ffd5b500490565b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f191601019291505056",
}

// PermissionCertificates is an auto generated Go binding around an Ethereum contract.
type PermissionCertificates struct {
	abi abi.ABI
}

// NewPermissionCertificates creates a new instance of PermissionCertificates.
func NewPermissionCertificates() *PermissionCertificates {
	parsed, err := PermissionCertificatesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PermissionCertificates{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PermissionCertificates) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address models_) returns()
func (permissionCertificates *PermissionCertificates) PackConstructor(models_ common.Address) []byte {
	enc, err := permissionCertificates.abi.Pack("", models_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAdvanceEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3b87779.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advanceEpoch(uint256 modelId) returns(uint64 epoch)
func (permissionCertificates *PermissionCertificates) PackAdvanceEpoch(modelId *big.Int) []byte {
	enc, err := permissionCertificates.abi.Pack("advanceEpoch", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdvanceEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3b87779.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function advanceEpoch(uint256 modelId) returns(uint64 epoch)
func (permissionCertificates *PermissionCertificates) TryPackAdvanceEpoch(modelId *big.Int) ([]byte, error) {
	return permissionCertificates.abi.Pack("advanceEpoch", modelId)
}

// UnpackAdvanceEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3b87779.
//
// Solidity: function advanceEpoch(uint256 modelId) returns(uint64 epoch)
func (permissionCertificates *PermissionCertificates) UnpackAdvanceEpoch(data []byte) (uint64, error) {
	out, err := permissionCertificates.abi.Unpack("advanceEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCertificateDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ac927a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function certificateDigest((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32) certificate) view returns(bytes32)
func (permissionCertificates *PermissionCertificates) PackCertificateDigest(certificate IPermissionCertificatesCertificate) []byte {
	enc, err := permissionCertificates.abi.Pack("certificateDigest", certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCertificateDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ac927a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function certificateDigest((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32) certificate) view returns(bytes32)
func (permissionCertificates *PermissionCertificates) TryPackCertificateDigest(certificate IPermissionCertificatesCertificate) ([]byte, error) {
	return permissionCertificates.abi.Pack("certificateDigest", certificate)
}

// UnpackCertificateDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2ac927a.
//
// Solidity: function certificateDigest((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32) certificate) view returns(bytes32)
func (permissionCertificates *PermissionCertificates) UnpackCertificateDigest(data []byte) ([32]byte, error) {
	out, err := permissionCertificates.abi.Unpack("certificateDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCertificateHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0243f2b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function certificateHash((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32) c) pure returns(bytes32)
func (permissionCertificates *PermissionCertificates) PackCertificateHash(c IPermissionCertificatesCertificate) []byte {
	enc, err := permissionCertificates.abi.Pack("certificateHash", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCertificateHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0243f2b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function certificateHash((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32) c) pure returns(bytes32)
func (permissionCertificates *PermissionCertificates) TryPackCertificateHash(c IPermissionCertificatesCertificate) ([]byte, error) {
	return permissionCertificates.abi.Pack("certificateHash", c)
}

// UnpackCertificateHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0243f2b4.
//
// Solidity: function certificateHash((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32) c) pure returns(bytes32)
func (permissionCertificates *PermissionCertificates) UnpackCertificateHash(data []byte) ([32]byte, error) {
	out, err := permissionCertificates.abi.Unpack("certificateHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConsume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a1087ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consume(((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32),bytes,(bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32),bytes) proof, address caller, uint64 calls, uint128 spend) returns()
func (permissionCertificates *PermissionCertificates) PackConsume(proof IPermissionCertificatesProof, caller common.Address, calls uint64, spend *big.Int) []byte {
	enc, err := permissionCertificates.abi.Pack("consume", proof, caller, calls, spend)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a1087ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consume(((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32),bytes,(bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32),bytes) proof, address caller, uint64 calls, uint128 spend) returns()
func (permissionCertificates *PermissionCertificates) TryPackConsume(proof IPermissionCertificatesProof, caller common.Address, calls uint64, spend *big.Int) ([]byte, error) {
	return permissionCertificates.abi.Pack("consume", proof, caller, calls, spend)
}

// PackDelegationDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf78128f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegationDigest((bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32) delegation) view returns(bytes32)
func (permissionCertificates *PermissionCertificates) PackDelegationDigest(delegation IPermissionCertificatesDelegation) []byte {
	enc, err := permissionCertificates.abi.Pack("delegationDigest", delegation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegationDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf78128f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegationDigest((bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32) delegation) view returns(bytes32)
func (permissionCertificates *PermissionCertificates) TryPackDelegationDigest(delegation IPermissionCertificatesDelegation) ([]byte, error) {
	return permissionCertificates.abi.Pack("delegationDigest", delegation)
}

// UnpackDelegationDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf78128f9.
//
// Solidity: function delegationDigest((bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32) delegation) view returns(bytes32)
func (permissionCertificates *PermissionCertificates) UnpackDelegationDigest(data []byte) ([32]byte, error) {
	out, err := permissionCertificates.abi.Unpack("delegationDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDelegationHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x503f733c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegationHash((bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32) d) pure returns(bytes32)
func (permissionCertificates *PermissionCertificates) PackDelegationHash(d IPermissionCertificatesDelegation) []byte {
	enc, err := permissionCertificates.abi.Pack("delegationHash", d)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegationHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x503f733c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegationHash((bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32) d) pure returns(bytes32)
func (permissionCertificates *PermissionCertificates) TryPackDelegationHash(d IPermissionCertificatesDelegation) ([]byte, error) {
	return permissionCertificates.abi.Pack("delegationHash", d)
}

// UnpackDelegationHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x503f733c.
//
// Solidity: function delegationHash((bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32) d) pure returns(bytes32)
func (permissionCertificates *PermissionCertificates) UnpackDelegationHash(data []byte) ([32]byte, error) {
	out, err := permissionCertificates.abi.Unpack("delegationHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDeploymentId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe16b1032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deploymentId() view returns(bytes32)
func (permissionCertificates *PermissionCertificates) PackDeploymentId() []byte {
	enc, err := permissionCertificates.abi.Pack("deploymentId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeploymentId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe16b1032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deploymentId() view returns(bytes32)
func (permissionCertificates *PermissionCertificates) TryPackDeploymentId() ([]byte, error) {
	return permissionCertificates.abi.Pack("deploymentId")
}

// UnpackDeploymentId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe16b1032.
//
// Solidity: function deploymentId() view returns(bytes32)
func (permissionCertificates *PermissionCertificates) UnpackDeploymentId(data []byte) ([32]byte, error) {
	out, err := permissionCertificates.abi.Unpack("deploymentId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (permissionCertificates *PermissionCertificates) PackEip712Domain() []byte {
	enc, err := permissionCertificates.abi.Pack("eip712Domain")
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
func (permissionCertificates *PermissionCertificates) TryPackEip712Domain() ([]byte, error) {
	return permissionCertificates.abi.Pack("eip712Domain")
}

// PermissionCertificatesEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type PermissionCertificatesEip712DomainOutput struct {
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
func (permissionCertificates *PermissionCertificates) UnpackEip712Domain(data []byte) (PermissionCertificatesEip712DomainOutput, error) {
	out, err := permissionCertificates.abi.Unpack("eip712Domain", data)
	outstruct := new(PermissionCertificatesEip712DomainOutput)
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

// PackEpochOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3d545f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochOf(uint256 modelId) view returns(uint64)
func (permissionCertificates *PermissionCertificates) PackEpochOf(modelId *big.Int) []byte {
	enc, err := permissionCertificates.abi.Pack("epochOf", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3d545f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochOf(uint256 modelId) view returns(uint64)
func (permissionCertificates *PermissionCertificates) TryPackEpochOf(modelId *big.Int) ([]byte, error) {
	return permissionCertificates.abi.Pack("epochOf", modelId)
}

// UnpackEpochOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3d545f5.
//
// Solidity: function epochOf(uint256 modelId) view returns(uint64)
func (permissionCertificates *PermissionCertificates) UnpackEpochOf(data []byte) (uint64, error) {
	out, err := permissionCertificates.abi.Unpack("epochOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9498bd71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(bytes32 deploymentId_) returns()
func (permissionCertificates *PermissionCertificates) PackInitialize(deploymentId [32]byte) []byte {
	enc, err := permissionCertificates.abi.Pack("initialize", deploymentId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9498bd71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(bytes32 deploymentId_) returns()
func (permissionCertificates *PermissionCertificates) TryPackInitialize(deploymentId [32]byte) ([]byte, error) {
	return permissionCertificates.abi.Pack("initialize", deploymentId)
}

// PackIsRevoked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43b7af88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRevoked(address by, bytes32 hash) view returns(bool)
func (permissionCertificates *PermissionCertificates) PackIsRevoked(by common.Address, hash [32]byte) []byte {
	enc, err := permissionCertificates.abi.Pack("isRevoked", by, hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRevoked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43b7af88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRevoked(address by, bytes32 hash) view returns(bool)
func (permissionCertificates *PermissionCertificates) TryPackIsRevoked(by common.Address, hash [32]byte) ([]byte, error) {
	return permissionCertificates.abi.Pack("isRevoked", by, hash)
}

// UnpackIsRevoked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43b7af88.
//
// Solidity: function isRevoked(address by, bytes32 hash) view returns(bool)
func (permissionCertificates *PermissionCertificates) UnpackIsRevoked(data []byte) (bool, error) {
	out, err := permissionCertificates.abi.Unpack("isRevoked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (permissionCertificates *PermissionCertificates) PackModels() []byte {
	enc, err := permissionCertificates.abi.Pack("models")
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
func (permissionCertificates *PermissionCertificates) TryPackModels() ([]byte, error) {
	return permissionCertificates.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (permissionCertificates *PermissionCertificates) UnpackModels(data []byte) (common.Address, error) {
	out, err := permissionCertificates.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb75c7dc6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(bytes32 hash) returns()
func (permissionCertificates *PermissionCertificates) PackRevoke(hash [32]byte) []byte {
	enc, err := permissionCertificates.abi.Pack("revoke", hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb75c7dc6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(bytes32 hash) returns()
func (permissionCertificates *PermissionCertificates) TryPackRevoke(hash [32]byte) ([]byte, error) {
	return permissionCertificates.abi.Pack("revoke", hash)
}

// PackUsageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f3afc6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function usageOf(bytes32 hash) view returns((uint128,uint64,uint32,uint32))
func (permissionCertificates *PermissionCertificates) PackUsageOf(hash [32]byte) []byte {
	enc, err := permissionCertificates.abi.Pack("usageOf", hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUsageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f3afc6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function usageOf(bytes32 hash) view returns((uint128,uint64,uint32,uint32))
func (permissionCertificates *PermissionCertificates) TryPackUsageOf(hash [32]byte) ([]byte, error) {
	return permissionCertificates.abi.Pack("usageOf", hash)
}

// UnpackUsageOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f3afc6f.
//
// Solidity: function usageOf(bytes32 hash) view returns((uint128,uint64,uint32,uint32))
func (permissionCertificates *PermissionCertificates) UnpackUsageOf(data []byte) (IPermissionCertificatesUsage, error) {
	out, err := permissionCertificates.abi.Unpack("usageOf", data)
	if err != nil {
		return *new(IPermissionCertificatesUsage), err
	}
	out0 := *abi.ConvertType(out[0], new(IPermissionCertificatesUsage)).(*IPermissionCertificatesUsage)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa120f1da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32),bytes,(bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32),bytes) proof, address caller, uint64 calls, uint128 spend) view returns(uint8)
func (permissionCertificates *PermissionCertificates) PackVerify(proof IPermissionCertificatesProof, caller common.Address, calls uint64, spend *big.Int) []byte {
	enc, err := permissionCertificates.abi.Pack("verify", proof, caller, calls, spend)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa120f1da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32),bytes,(bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32),bytes) proof, address caller, uint64 calls, uint128 spend) view returns(uint8)
func (permissionCertificates *PermissionCertificates) TryPackVerify(proof IPermissionCertificatesProof, caller common.Address, calls uint64, spend *big.Int) ([]byte, error) {
	return permissionCertificates.abi.Pack("verify", proof, caller, calls, spend)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa120f1da.
//
// Solidity: function verify(((address,uint256,address,address,address,(uint64,uint128,uint32,uint32,uint64,uint64),uint64,bool,string,bytes32),bytes,(bytes32,address,(uint64,uint128,uint32,uint32,uint64,uint64),string,bytes32),bytes) proof, address caller, uint64 calls, uint128 spend) view returns(uint8)
func (permissionCertificates *PermissionCertificates) UnpackVerify(data []byte) (uint8, error) {
	out, err := permissionCertificates.abi.Unpack("verify", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PermissionCertificatesConsumed represents a Consumed event raised by the PermissionCertificates contract.
type PermissionCertificatesConsumed struct {
	Certificate [32]byte
	Delegation  [32]byte
	Caller      common.Address
	Calls       uint64
	Spend       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PermissionCertificatesConsumedEventName = "Consumed"

// ContractEventName returns the user-defined event name.
func (PermissionCertificatesConsumed) ContractEventName() string {
	return PermissionCertificatesConsumedEventName
}

// UnpackConsumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Consumed(bytes32 indexed certificate, bytes32 indexed delegation, address indexed caller, uint64 calls, uint128 spend)
func (permissionCertificates *PermissionCertificates) UnpackConsumedEvent(log *types.Log) (*PermissionCertificatesConsumed, error) {
	event := "Consumed"
	if len(log.Topics) == 0 || log.Topics[0] != permissionCertificates.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PermissionCertificatesConsumed)
	if len(log.Data) > 0 {
		if err := permissionCertificates.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range permissionCertificates.abi.Events[event].Inputs {
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

// PermissionCertificatesEIP712DomainChanged represents a EIP712DomainChanged event raised by the PermissionCertificates contract.
type PermissionCertificatesEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PermissionCertificatesEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PermissionCertificatesEIP712DomainChanged) ContractEventName() string {
	return PermissionCertificatesEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (permissionCertificates *PermissionCertificates) UnpackEIP712DomainChangedEvent(log *types.Log) (*PermissionCertificatesEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != permissionCertificates.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PermissionCertificatesEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := permissionCertificates.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range permissionCertificates.abi.Events[event].Inputs {
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

// PermissionCertificatesEpochAdvanced represents a EpochAdvanced event raised by the PermissionCertificates contract.
type PermissionCertificatesEpochAdvanced struct {
	ModelId *big.Int
	Epoch   uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const PermissionCertificatesEpochAdvancedEventName = "EpochAdvanced"

// ContractEventName returns the user-defined event name.
func (PermissionCertificatesEpochAdvanced) ContractEventName() string {
	return PermissionCertificatesEpochAdvancedEventName
}

// UnpackEpochAdvancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochAdvanced(uint256 indexed modelId, uint64 epoch)
func (permissionCertificates *PermissionCertificates) UnpackEpochAdvancedEvent(log *types.Log) (*PermissionCertificatesEpochAdvanced, error) {
	event := "EpochAdvanced"
	if len(log.Topics) == 0 || log.Topics[0] != permissionCertificates.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PermissionCertificatesEpochAdvanced)
	if len(log.Data) > 0 {
		if err := permissionCertificates.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range permissionCertificates.abi.Events[event].Inputs {
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

// PermissionCertificatesHashRevoked represents a HashRevoked event raised by the PermissionCertificates contract.
type PermissionCertificatesHashRevoked struct {
	By   common.Address
	Hash [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const PermissionCertificatesHashRevokedEventName = "HashRevoked"

// ContractEventName returns the user-defined event name.
func (PermissionCertificatesHashRevoked) ContractEventName() string {
	return PermissionCertificatesHashRevokedEventName
}

// UnpackHashRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HashRevoked(address indexed by, bytes32 indexed hash)
func (permissionCertificates *PermissionCertificates) UnpackHashRevokedEvent(log *types.Log) (*PermissionCertificatesHashRevoked, error) {
	event := "HashRevoked"
	if len(log.Topics) == 0 || log.Topics[0] != permissionCertificates.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PermissionCertificatesHashRevoked)
	if len(log.Data) > 0 {
		if err := permissionCertificates.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range permissionCertificates.abi.Events[event].Inputs {
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

// PermissionCertificatesInitialized represents a Initialized event raised by the PermissionCertificates contract.
type PermissionCertificatesInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const PermissionCertificatesInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (PermissionCertificatesInitialized) ContractEventName() string {
	return PermissionCertificatesInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (permissionCertificates *PermissionCertificates) UnpackInitializedEvent(log *types.Log) (*PermissionCertificatesInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != permissionCertificates.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PermissionCertificatesInitialized)
	if len(log.Data) > 0 {
		if err := permissionCertificates.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range permissionCertificates.abi.Events[event].Inputs {
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
func (permissionCertificates *PermissionCertificates) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], permissionCertificates.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return permissionCertificates.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionCertificates.abi.Errors["NotGateway"].ID.Bytes()[:4]) {
		return permissionCertificates.UnpackNotGatewayError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionCertificates.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return permissionCertificates.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionCertificates.abi.Errors["NotModelOwner"].ID.Bytes()[:4]) {
		return permissionCertificates.UnpackNotModelOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionCertificates.abi.Errors["Refused"].ID.Bytes()[:4]) {
		return permissionCertificates.UnpackRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], permissionCertificates.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return permissionCertificates.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PermissionCertificatesInvalidInitialization represents a InvalidInitialization error raised by the PermissionCertificates contract.
type PermissionCertificatesInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func PermissionCertificatesInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (permissionCertificates *PermissionCertificates) UnpackInvalidInitializationError(raw []byte) (*PermissionCertificatesInvalidInitialization, error) {
	out := new(PermissionCertificatesInvalidInitialization)
	if err := permissionCertificates.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionCertificatesNotGateway represents a NotGateway error raised by the PermissionCertificates contract.
type PermissionCertificatesNotGateway struct {
	Gateway common.Address
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGateway(address gateway, address caller)
func PermissionCertificatesNotGatewayErrorID() common.Hash {
	return common.HexToHash("0xb41a0fd7b4dbc742f750790de38cd939e99c5621724371bed5e12dd399ff87ce")
}

// UnpackNotGatewayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGateway(address gateway, address caller)
func (permissionCertificates *PermissionCertificates) UnpackNotGatewayError(raw []byte) (*PermissionCertificatesNotGateway, error) {
	out := new(PermissionCertificatesNotGateway)
	if err := permissionCertificates.abi.UnpackIntoInterface(out, "NotGateway", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionCertificatesNotInitializing represents a NotInitializing error raised by the PermissionCertificates contract.
type PermissionCertificatesNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func PermissionCertificatesNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (permissionCertificates *PermissionCertificates) UnpackNotInitializingError(raw []byte) (*PermissionCertificatesNotInitializing, error) {
	out := new(PermissionCertificatesNotInitializing)
	if err := permissionCertificates.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionCertificatesNotModelOwner represents a NotModelOwner error raised by the PermissionCertificates contract.
type PermissionCertificatesNotModelOwner struct {
	ModelId *big.Int
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotModelOwner(uint256 modelId, address caller)
func PermissionCertificatesNotModelOwnerErrorID() common.Hash {
	return common.HexToHash("0x25a0f138b9f431edbdb764e5493fb6e83edb0cd2ec44878255eebc6a0455a08a")
}

// UnpackNotModelOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotModelOwner(uint256 modelId, address caller)
func (permissionCertificates *PermissionCertificates) UnpackNotModelOwnerError(raw []byte) (*PermissionCertificatesNotModelOwner, error) {
	out := new(PermissionCertificatesNotModelOwner)
	if err := permissionCertificates.abi.UnpackIntoInterface(out, "NotModelOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionCertificatesRefused represents a Refused error raised by the PermissionCertificates contract.
type PermissionCertificatesRefused struct {
	Reason uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Refused(uint8 reason)
func PermissionCertificatesRefusedErrorID() common.Hash {
	return common.HexToHash("0xbd5adfec51afaec664e2c7b9806097e769d83cb5e3833568d5f905f6ba875686")
}

// UnpackRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Refused(uint8 reason)
func (permissionCertificates *PermissionCertificates) UnpackRefusedError(raw []byte) (*PermissionCertificatesRefused, error) {
	out := new(PermissionCertificatesRefused)
	if err := permissionCertificates.abi.UnpackIntoInterface(out, "Refused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PermissionCertificatesSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the PermissionCertificates contract.
type PermissionCertificatesSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func PermissionCertificatesSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (permissionCertificates *PermissionCertificates) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*PermissionCertificatesSafeCastOverflowedUintDowncast, error) {
	out := new(PermissionCertificatesSafeCastOverflowedUintDowncast)
	if err := permissionCertificates.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}
