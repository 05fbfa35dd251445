package deploy

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/ethereum-optimism/optimism/op-chain-ops/genesis"

	"github.com/regalia-network/regalia/bindings"
)

func TestVerifyCatches(t *testing.T) {
	l1 := startAnvil(t)
	cfg := testConfig(t, l1)
	res, err := Apply(context.Background(), cfg, testLog(t))
	require.NoError(t, err)
	requireVerified(t, cfg)
	at := res.Addresses.L1
	differing := func(t *testing.T) []string {
		t.Helper()
		lines := verified(t, cfg)
		var out []string
		for _, l := range lines {
			if !l.OK() {
				out = append(out, l.What)
			}
		}
		var table bytes.Buffer
		require.ErrorIs(t, writeTable(&table, lines, true), ErrDiffers)
		require.Equal(t, len(out), strings.Count(table.String(), "differs"))
		return out
	}

	var ignored any
	var saved string
	l1.call(t, &saved, "evm_snapshot")
	onChain := func(name string, want []string, change func(*testing.T)) {
		t.Run(name, func(t *testing.T) {
			change(t)
			require.Equal(t, want, differing(t))
			l1.call(t, &ignored, "evm_revert", saved)
			l1.call(t, &saved, "evm_snapshot")
		})
	}
	address := func(a common.Address) common.Hash { return common.BytesToHash(a[:]) }
	onChain("another guardian", []string{"SuperchainConfig.guardian"}, func(t *testing.T) {
		// Slot 0 holds the initializer's version and the guardian behind it.
		l1.call(t, &ignored, "anvil_setStorageAt", at["SuperchainConfigProxy"], common.Hash{}, "0x00000000000000000000000000000000000000000000000000000000beef0002")
	})
	onChain("another owner of the ProxyAdmin", []string{"ProxyAdmin.owner"}, func(t *testing.T) {
		l1.call(t, &ignored, "anvil_setStorageAt", at["ProxyAdmin"], common.Hash{}, address(common.HexToAddress("0xbad")))
	})
	onChain("an upgraded bridge", []string{"implementation of L1ERC721BridgeProxy"}, func(t *testing.T) {
		// The other bridge answers the same questions with the same storage slots.
		l1.call(t, &ignored, "anvil_setStorageAt", at["L1ERC721BridgeProxy"], genesis.ImplementationSlot, address(copyCode(t, l1, at["L1ERC721Bridge"])))
	})
	onChain("another admin", []string{"admin of DelayedWETHProxy"}, func(t *testing.T) {
		l1.call(t, &ignored, "anvil_setStorageAt", at["DelayedWETHProxy"], genesis.AdminSlot, address(common.HexToAddress("0xbad")))
	})
	onChain("other code", []string{"code of MIPS64"}, func(t *testing.T) {
		var code string
		l1.call(t, &code, "eth_getCode", at["MIPS64"], "latest")
		l1.call(t, &ignored, "anvil_setCode", at["MIPS64"], code+"00")
	})
	onChain("another bond", []string{"DisputeGameFactory: initial bond"}, func(t *testing.T) {
		slot := crypto.Keccak256Hash(common.BigToHash(common.Big1).Bytes(), common.HexToHash("0x66").Bytes())
		l1.call(t, &ignored, "anvil_setStorageAt", at["DisputeGameFactoryProxy"], slot, common.HexToHash("0x01"))
	})

	inFile := func(name, file, old, new string, want []string) {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(cfg.Dir, file)
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			changed := bytes.Replace(data, []byte(old), []byte(new), 1)
			require.NotEqual(t, data, changed)
			require.NoError(t, os.WriteFile(path, changed, 0o644))
			require.Equal(t, want, differing(t))
			require.NoError(t, os.WriteFile(path, data, 0o644))
		})
	}
	inFile("another inbox in rollup.json", rollupFile, `"batch_inbox_address": "0x00`, `"batch_inbox_address": "0x01`, []string{"rollup.json: batch_inbox_address"})
	inFile("a later fork in rollup.json", rollupFile, `"jovian_time": 0`, `"jovian_time": 0, "karst_time": 5`, []string{"rollup.json: karst_time"})
	inFile("a broken rollup.json", rollupFile, `"genesis"`, `genesis`, []string{"rollup.json"})
	inFile("another portal in addresses.json", addressesFile, strings.ToLower(at["OptimismPortalProxy"].Hex()), common.HexToAddress("0xbad").Hex(), []string{"addresses.json: l1.OptimismPortalProxy"})
	t.Run("other code of a predeploy in genesis.json", func(t *testing.T) {
		g, err := readGenesis(cfg.Dir)
		require.NoError(t, err)
		impl := implementationAddr(bindings.CallEscrowAddr)
		code := common.Bytes2Hex(g.Alloc[impl].Code)
		path := filepath.Join(cfg.Dir, genesisFile)
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(path, bytes.Replace(data, []byte(code), []byte(code[:len(code)-2]+"42"), 1), 0o644))
		require.Equal(t, []string{"genesis.json: block", "genesis.json: CallEscrow's implementation", "genesis.json: accounts"}, differing(t))
		require.NoError(t, os.WriteFile(path, data, 0o644))
	})
	t.Run("no genesis.json", func(t *testing.T) {
		path := filepath.Join(cfg.Dir, genesisFile)
		require.NoError(t, os.Rename(path, path+".away"))
		require.Equal(t, []string{"genesis.json"}, differing(t))
		require.NoError(t, os.Rename(path+".away", path))
	})
	requireVerified(t, cfg)
}

// copyCode puts the code of a contract at another address.
func copyCode(t *testing.T, l1 *anvil, from common.Address) common.Address {
	t.Helper()
	var code string
	l1.call(t, &code, "eth_getCode", from, "latest")
	to := common.HexToAddress("0xc09e")
	var ignored any
	l1.call(t, &ignored, "anvil_setCode", to, code)
	return to
}

func TestVerifyRefuses(t *testing.T) {
	_, err := Verify(context.Background(), VerifyConfig{Dir: t.TempDir(), L1RPC: "http://127.0.0.1:1"}, testLog(t))
	require.ErrorContains(t, err, "no state.json")
	dir := t.TempDir()
	in := testIntent()
	st := &state{Intent: &in, IntentHash: in.Hash(), path: filepath.Join(dir, stateFile)}
	require.NoError(t, st.save())
	_, err = Verify(context.Background(), VerifyConfig{Dir: dir, L1RPC: "http://127.0.0.1:1"}, testLog(t))
	require.ErrorContains(t, err, "not finished")
}

func TestMask(t *testing.T) {
	refs := []byte(`{"7":[{"start":1,"length":2},{"start":4,"length":1}]}`)
	got, err := mask([]byte{1, 2, 3, 4, 5}, refs)
	require.NoError(t, err)
	require.Equal(t, []byte{1, 0, 0, 4, 0}, got)
	_, err = mask([]byte{1, 2}, refs)
	require.ErrorContains(t, err, "too few")
	_, err = mask(nil, []byte("["))
	require.Error(t, err)
}
