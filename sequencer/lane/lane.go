package lane

import (
	"strconv"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/regalia-network/regalia/bindings"
)

// Lane is a class of transactions with its own share of a block.
type Lane uint8

// The lanes, the most favoured first.
const (
	System  Lane = iota // deposits: forced, before all others
	Licence             // who may call a model, and proof of it
	Revenue             // payment for calls and who gets it
	Open                // everything else
)

// count is the number of lanes.
const count = 4

// shared are the lanes that share a block's gas, in the order that breaks a tie between them.
var shared = [...]Lane{Licence, Revenue, Open}

// String returns the lane's name as configuration, RPC and metrics spell it.
func (l Lane) String() string {
	switch l {
	case System:
		return "system"
	case Licence:
		return "licence"
	case Revenue:
		return "revenue"
	case Open:
		return "open"
	}
	return "lane(" + strconv.Itoa(int(l)) + ")"
}

// favoured says whether transactions are in the lane because of whom they call, and so can be put out of it.
func (l Lane) favoured() bool { return l == Licence || l == Revenue }

// Of returns the lane a transaction asks for. Only the called address counts: a call that reaches one of our contracts
// through another contract, and code that a transaction deploys, are open.
func Of(tx *types.Transaction) Lane {
	if tx.Type() == types.DepositTxType {
		return System
	}
	to := tx.To()
	if to == nil {
		return Open
	}
	switch *to {
	case bindings.ModelRegistryAddr, bindings.LicenseRegistryAddr, bindings.PermissionCertificatesAddr:
		return Licence
	case bindings.CallEscrowAddr, bindings.RevenueRouterAddr, bindings.ValidatorRegistryAddr:
		return Revenue
	}
	return Open
}
