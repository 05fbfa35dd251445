package pending

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/bindings"
)

// licences are the methods about licences, in the regalia namespace.
type licences struct{ b *backend }

// licenceGas is far above what LicenseRegistry's isLicensed takes: it reads one
// slot, behind a proxy.
const licenceGas = 200_000

// IsLicensed asks LicenseRegistry whether an account may use a model, in the
// newest state that is durable.
func (l *licences) IsLicensed(ctx context.Context, account common.Address, modelID math.HexOrDecimal256) (bool, error) {
	db, header, err := l.b.StateAndHeaderByNumber(ctx, rpc.PendingBlockNumber)
	if err != nil {
		return false, err
	}
	registry := bindings.NewLicenseRegistry()
	input, err := registry.TryPackIsLicensed(account, (*big.Int)(&modelID))
	if err != nil {
		return false, fmt.Errorf("encode call of isLicensed(%s, %d): %w", account, (*big.Int)(&modelID), err)
	}
	evm := l.b.GetEVM(ctx, db, header, &vm.Config{NoBaseFee: true}, nil)
	out, _, err := evm.StaticCall(common.Address{}, bindings.LicenseRegistryAddr, input, licenceGas)
	if err == nil {
		err = db.Error()
	}
	if err != nil {
		return false, fmt.Errorf("call isLicensed of %s: %w", bindings.LicenseRegistryAddr, err)
	}
	if len(out) == 0 {
		return false, fmt.Errorf("call isLicensed: there is no LicenseRegistry at %s on this chain", bindings.LicenseRegistryAddr)
	}
	return registry.UnpackIsLicensed(out)
}
