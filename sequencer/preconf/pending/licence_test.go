package pending

import (
	"testing"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/program"
	"github.com/regalia-network/regalia/bindings"
	"github.com/stretchr/testify/require"
)

// TestIsLicensed has a registry that knows one model, the second argument.
func TestIsLicensed(t *testing.T) {
	code := program.New().Push(0x24).Op(vm.CALLDATALOAD).Push(5).Op(vm.EQ).Push0().Op(vm.MSTORE).Push(32).Push0().Op(vm.RETURN).Bytes()
	r := newRig(t, func(g *core.Genesis) {
		g.Alloc[bindings.LicenseRegistryAddr] = types.Account{Nonce: 1, Code: code}
	})
	r.open()
	for model, want := range map[string]string{"5": "true", "0x5": "true", "6": "false"} {
		require.Equal(t, want, r.answer("regalia_isLicensed", []any{r.mix.Address(0), model}), model)
	}
	require.Contains(t, r.answer("regalia_isLicensed", []any{r.mix.Address(0), "five"}), "error -32602")
	require.Contains(t, newRig(t).answer("regalia_isLicensed", []any{r.mix.Address(0), "5"}), "there is no LicenseRegistry at")
}
