package lane_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/sequencer/lane"
)

func callTo(to *common.Address) *types.Transaction {
	return types.NewTx(&types.DynamicFeeTx{To: to, Gas: 21_000})
}

func TestOf(t *testing.T) {
	predeploy := func(nn byte) *common.Address {
		return &common.Address{0: 0x4f, 1: 0x4d, 2: 0x4c, 19: nn}
	}
	for _, c := range []struct {
		name string
		tx   *types.Transaction
		want lane.Lane
	}{
		{"deposit", types.NewTx(&types.DepositTx{To: &bindings.LicenseRegistryAddr}), lane.System},
		{"model registry", callTo(&bindings.ModelRegistryAddr), lane.Licence},
		{"licence registry", callTo(&bindings.LicenseRegistryAddr), lane.Licence},
		{"permission certificates", callTo(predeploy(3)), lane.Licence},
		{"call escrow", callTo(&bindings.CallEscrowAddr), lane.Revenue},
		{"revenue router", callTo(&bindings.RevenueRouterAddr), lane.Revenue},
		{"validator registry", callTo(predeploy(6)), lane.Revenue},
		{"governance token", callTo(predeploy(7)), lane.Open},
		{"anyone else", callTo(&common.Address{1}), lane.Open},
		{"creation", callTo(nil), lane.Open},
		{"legacy call", types.NewTx(&types.LegacyTx{To: &bindings.ModelRegistryAddr}), lane.Licence},
		{"access list call", types.NewTx(&types.AccessListTx{To: &bindings.CallEscrowAddr}), lane.Revenue},
		{"set code call", types.NewTx(&types.SetCodeTx{To: bindings.LicenseRegistryAddr, ChainID: new(uint256.Int)}), lane.Licence},
	} {
		require.Equal(t, c.want, lane.Of(c.tx), c.name)
	}
}

func TestString(t *testing.T) {
	require.Equal(t, "system licence revenue open lane(9)",
		strings.Join([]string{lane.System.String(), lane.Licence.String(), lane.Revenue.String(), lane.Open.String(), lane.Lane(9).String()}, " "))
}

func TestValidate(t *testing.T) {
	require.NoError(t, lane.Default().Validate())
	for _, c := range []struct {
		change func(*lane.Config)
		want   string
	}{
		{func(c *lane.Config) { c.Shares[lane.System] = 5 }, "system has 5"},
		{func(c *lane.Config) { c.Shares[lane.Open] = 0 }, "open has 0: a lane needs 1 to 98 percent"},
		{func(c *lane.Config) { c.Shares[lane.Licence] = ^uint(0) - 69 }, "a lane needs 1 to 98 percent"},
		{func(c *lane.Config) { c.Shares[lane.Open] = 51 }, "licence 30, revenue 20 and open 51 sum to 101: make them sum to 100"},
		{func(c *lane.Config) { c.GasPerSecond = 0 }, "gas per second is 0"},
		{func(c *lane.Config) { c.GasBurst = 0 }, "gas burst is 0"},
		{func(c *lane.Config) { c.RevertPenalty = -1 }, "revert penalty is -1ns"},
	} {
		cfg := lane.Default()
		c.change(&cfg)
		require.ErrorContains(t, cfg.Validate(), c.want)
	}
}

// TestPure reads the package's sources: nothing may tell the time, or reach anything outside.
func TestPure(t *testing.T) {
	allowed := map[string]bool{"errors": true, "fmt": true, "strconv": true, "slices": true, "math": true, "math/bits": true,
		"container/heap": true, "time": true, "github.com/ethereum/go-ethereum/common": true,
		"github.com/ethereum/go-ethereum/core/types": true, "github.com/regalia-network/regalia/bindings": true}
	units := map[string]bool{"Duration": true, "Second": true}
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	read := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		read++
		text, err := fs.ReadFile(os.DirFS("."), name)
		require.NoError(t, err)
		file, err := parser.ParseFile(token.NewFileSet(), name, text, 0)
		require.NoError(t, err)
		for _, spec := range file.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			require.NoError(t, err)
			require.True(t, allowed[path], "%s imports %s", name, path)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := sel.X.(*ast.Ident); ok && x.Name == "time" && !units[sel.Sel.Name] {
					t.Errorf("%s uses time.%s: durations only", name, sel.Sel.Name)
				}
			}
			return true
		})
	}
	require.Greater(t, read, 4)
}
