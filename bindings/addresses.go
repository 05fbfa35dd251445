package bindings

import "github.com/ethereum/go-ethereum/common"

// Where our contracts live: proxies that are there from the L2's genesis on, and stay through the migration. The
// first three bytes spell "OML". contracts/gen.mjs reads this list to write the TypeScript one.
var (
	ModelRegistryAddr          = common.HexToAddress("0x4f4d4c0000000000000000000000000000000001")
	LicenseRegistryAddr        = common.HexToAddress("0x4f4d4c0000000000000000000000000000000002")
	PermissionCertificatesAddr = common.HexToAddress("0x4f4d4c0000000000000000000000000000000003")
	CallEscrowAddr             = common.HexToAddress("0x4f4d4c0000000000000000000000000000000004")
	RevenueRouterAddr          = common.HexToAddress("0x4f4d4c0000000000000000000000000000000005")
	ValidatorRegistryAddr      = common.HexToAddress("0x4f4d4c0000000000000000000000000000000006")
	VotesTokenAddr             = common.HexToAddress("0x4f4d4c0000000000000000000000000000000007")
	GovernorAddr               = common.HexToAddress("0x4f4d4c0000000000000000000000000000000008")
	TimelockAddr               = common.HexToAddress("0x4f4d4c0000000000000000000000000000000009")
)

// Predeploy names a contract of ours and its fixed address.
type Predeploy struct {
	Name string
	Addr common.Address
}

// Predeploys returns our contracts in the order of their addresses.
func Predeploys() []Predeploy {
	return []Predeploy{
		{"ModelRegistry", ModelRegistryAddr},
		{"LicenseRegistry", LicenseRegistryAddr},
		{"PermissionCertificates", PermissionCertificatesAddr},
		{"CallEscrow", CallEscrowAddr},
		{"RevenueRouter", RevenueRouterAddr},
		{"ValidatorRegistry", ValidatorRegistryAddr},
		{"VotesToken", VotesTokenAddr},
		{"Governor", GovernorAddr},
		{"Timelock", TimelockAddr},
	}
}
