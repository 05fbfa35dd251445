package e2e

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"

	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/migration/escape"
	"github.com/stretchr/testify/require"
)

// prove prints a call of the vault.
func (e *ending) prove(args ...string) (call escape.Call) {
	e.t.Helper()
	cmd := e.command(nil, append([]string{"migrate", "prove", "--dir", e.dir}, args...)...)
	out, err := cmd.Output()
	require.NoError(e.t, err, "%v: %s", args, out)
	require.NoError(e.t, json.Unmarshal(out, &call))
	return call
}

// signed prints one that an account's key has signed.
func (e *ending) signed(user int, args ...string) escape.Call {
	e.t.Helper()
	key, err := crypto.ToECDSA(e.keys[user].PrivateKey)
	require.NoError(e.t, err)
	signature, err := crypto.Sign(e.prove(args...).Digest[:], key)
	require.NoError(e.t, err)
	signature[64] += 27
	return e.prove(append(args, "--signature", hexutil.Encode(signature))...)
}

// withdrawal writes one to a file for prove.
func (e *ending) withdrawal(i int) []string {
	text, err := json.Marshal(e.message(i))
	require.NoError(e.t, err)
	file := filepath.Join(e.t.TempDir(), "withdrawal.json")
	require.NoError(e.t, os.WriteFile(file, text, 0o600))
	return []string{"--withdrawal", file}
}

// paysOnce sends a call that pays, and again, which is refused for the reason.
func (e *ending) paysOnce(from *harness.Account, call escape.Call, again common.Hash) {
	e.t.Helper()
	e.must(from, call.Vault, nil, call.Data)
	_, err := from.Send(e.ctx, call.Vault, nil, call.Data)
	require.ErrorContains(e.t, err, hexutil.Encode(again[:4]))
}

// claims takes out of the vault what the L2 said, once.
func (e *ending) claims() {
	owed, finalized := bindings.EscapeVaultNothingOwedErrorID(), bindings.RetiredPortalAlreadyFinalizedErrorID()
	user, to, token := e.user.Address.Hex(), e.keys[8].Address, e.token.L2.Hex()
	had, err := e.l1.BalanceAt(e.ctx, to, nil)
	require.NoError(e.t, err)
	due := new(big.Int).Set(had)

	wei := e.signed(0, "--address", user, "--to", to.Hex())
	stolen := e.prove("--address", user, "--to", e.keys[4].Address.Hex())
	_, err = e.userL1.Send(e.ctx, stolen.Vault, nil, stolen.Data)
	notHolder := bindings.EscapeVaultNotHolderErrorID()
	require.ErrorContains(e.t, err, hexutil.Encode(notHolder[:4]), "without a signature")
	e.paysOnce(e.userL1, wei, owed)
	due.Add(due, wei.Amount.ToInt())
	e.paysOnce(e.userL1, e.signed(0, "--address", user, "--to", to.Hex(), "--asset", token), owed)

	contract := e.prove("--address", predeploys.WETH, "--to", to.Hex(), "--resolver")
	require.Equal(e.t, weiGiven, contract.Amount.ToInt())
	_, err = e.userL1.Send(e.ctx, contract.Vault, nil, contract.Data)
	require.ErrorContains(e.t, err, hexutil.Encode(notHolder[:4]), "not the resolver")
	e.paysOnce(e.account(e.l1, 7), contract, owed)
	due.Add(due, weiGiven)
	require.Contains(e.t, e.refused(nil, "prove", "--dir", e.dir, "--address", user, "--to", to.Hex(), "--resolver"), "is a key's, not a contract")

	for _, i := range []int{tokensProven, tokensBegun, weiBegun} {
		e.paysOnce(e.userL1, e.prove(e.withdrawal(i)...), finalized)
	}
	twice := e.prove(e.withdrawal(tokensPaid)...)
	_, err = e.userL1.Send(e.ctx, twice.Vault, nil, twice.Data)
	require.ErrorContains(e.t, err, hexutil.Encode(finalized[:4]), "the portal paid it")
	require.Contains(e.t, e.refused(nil, append([]string{"prove", "--dir", e.dir}, e.withdrawal(weiCall)...)...), "makes a call")
	e.paysOnce(e.userL1, e.signed(0, append(e.withdrawal(weiCall), "--to", to.Hex())...), finalized)
	due.Add(due, weiBack)

	have, err := e.l1.BalanceAt(e.ctx, to, nil)
	require.NoError(e.t, err)
	require.Equal(e.t, due, have)
	require.Equal(e.t, new(big.Int).Mul(tokensBack, big.NewInt(3)), e.tokens(e.l1, e.token.L1, e.keys[5].Address))
	given := new(big.Int).Add(tokensGiven, new(big.Int).Mul(tokensBack, big.NewInt(3)))
	require.Equal(e.t, new(big.Int).Sub(e.in, given), e.tokens(e.l1, e.token.L1, to))
}

// seal makes a genesis without what was paid, after one that has it was refused.
func (e *ending) seal() {
	l1 := []string{"--dir", e.dir, "--l1-rpc", e.l1RPC()}
	without := filepath.Join(e.dir, "rules.toml")
	claimed := slices.Concat([]string{"l1", "claimed"}, l1, []string{"--rules", e.rules, "--out", without})
	require.Contains(e.t, e.refused(nil, claimed...), "claims are not frozen")
	e.l1Step("freeze")
	e.finalizeL1()

	plan, out, err := e.plan(e.dir, "--rules", e.rules)
	require.NoError(e.t, err, out)
	require.Empty(e.t, plan.InFlight.Withdrawals, "the vault has paid all that the portal has not")
	require.Len(e.t, plan.Solvency, 3)
	for _, row := range plan.Solvency {
		require.Zero(e.t, row.Residual.Sign(), row.Asset)
	}
	e.step("transform", "--dir", e.dir, "--rules", e.rules)
	require.Contains(e.t, e.refused(e.owner(), append([]string{"l1", "seal"}, l1...)...), "take the rules of regalia migrate l1 claimed")
	require.Contains(e.t, e.step(claimed...), "claimed: 3 balances were paid")
	e.step("transform", "--dir", e.dir, "--rules", without)
	e.step("genesis", "--dir", e.dir, "--form", "json")
	e.step("verify", "--dir", e.dir, "--l1-rpc", e.l1RPC(), "--dispute-game-factory", e.on["DisputeGameFactoryProxy"].Hex(), "--l2-rpc", e.l2RPC())
	e.l1Step("seal")

	var g core.Genesis
	text, err := os.ReadFile(filepath.Join(e.dir, "genesis.json"))
	require.NoError(e.t, err)
	require.NoError(e.t, json.Unmarshal(text, &g))
	require.Zero(e.t, g.Alloc[e.user.Address].Balance.Sign())
	require.Zero(e.t, g.Alloc[predeploys.WETHAddr].Balance.Sign())
	require.Equal(e.t, weiGiven, g.Alloc[e.keys[1].Address].Balance)
	storage := g.Alloc[e.token.L2].Storage
	require.Equal(e.t, common.BigToHash(tokensGiven), storage[common.Hash{31: 2}], "the supply is what is left")
	holder := e.keys[1].Address
	require.Equal(e.t, common.BigToHash(tokensGiven), storage[crypto.Keccak256Hash(common.LeftPadBytes(holder[:], 32), make([]byte, 32))])
	for _, asset := range [][]string{nil, {"--asset", e.token.L2.Hex()}} {
		out := e.refused(nil, slices.Concat([]string{"prove", "--dir", e.dir, "--address", holder.Hex(), "--to", holder.Hex(), "--sealed"}, asset)...)
		require.Contains(e.t, out, "of which the sovereign genesis carries")
	}
	require.Contains(e.t, e.step(append([]string{"l1", "status"}, l1...)...), g.ToBlock().Root().Hex())
	e.step("report", "--dir", e.dir)
	page, err := os.ReadFile(filepath.Join(e.dir, "audit.html"))
	require.NoError(e.t, err)
	for _, part := range []string{"The plan holds", e.state().Vault.Hex(), g.ToBlock().Hash().Hex(), "claimed on L1"} {
		require.Contains(e.t, string(page), part)
	}
}

var anvilListens = regexp.MustCompile(`Listening on (127\.0\.0\.1:\d+)`)

// copied is a copy of L1 that goes its own way.
type copied struct {
	*rpc.Client
	url string
}

// fork copies L1 as it is now.
func (e *ending) fork() *copied {
	found, err := filepath.Glob("../contracts/node_modules/@foundry-rs/anvil-*/bin/anvil")
	require.NoError(e.t, err)
	require.NotEmpty(e.t, found, "no anvil: run npm ci in contracts/")
	cmd := exec.CommandContext(e.ctx, found[0], "--port", "0", "--fork-url", e.network.l1.RPC())
	stdout, err := cmd.StdoutPipe()
	require.NoError(e.t, err)
	require.NoError(e.t, cmd.Start())
	e.t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	url := ""
	for lines := bufio.NewScanner(stdout); url == "" && lines.Scan(); {
		if m := anvilListens.FindStringSubmatch(lines.Text()); m != nil {
			url = "http://" + m[1]
		}
	}
	require.NotEmpty(e.t, url, "anvil did not start")
	go func() { _, _ = io.Copy(io.Discard, stdout) }()
	client, err := rpc.DialContext(e.ctx, url)
	require.NoError(e.t, err)
	e.t.Cleanup(client.Close)
	return &copied{client, url}
}

// openSealed opens claims on a copy of L1 with a genesis at once: nobody can claim
// what it carries, everybody what was withdrawn.
func (e *ending) openSealed() {
	e.step("transform", "--dir", e.dir, "--rules", e.rules)
	there := e.fork()
	args := []string{"l1", "open", "--seal", "--dir", e.dir, "--l1-rpc", there.url}
	require.Contains(e.t, e.refused(nil, args...), "3 calls are left to others")
	for range 2 {
		out, err := e.migrate(e.owner(), args...)
		require.NoError(e.t, err, out)
		require.Contains(e.t, out, "refutable until")
	}
	user := e.user.Address.Hex()
	require.Contains(e.t, e.refused(nil, "prove", "--dir", e.dir, "--address", user, "--to", user, "--sealed"), "of which the sovereign genesis carries")
	chain := ethclient.NewClient(there.Client)
	finalized := bindings.RetiredPortalAlreadyFinalizedErrorID()
	passer := e.prove(e.withdrawal(weiBegun)...)
	e.paysOnce(e.account(chain, 0), passer, finalized)
	early := e.signed(0, "--address", user, "--to", user)
	_, err := e.account(chain, 0).Send(e.ctx, early.Vault, nil, early.Data)
	require.Error(e.t, err, "a claim without a proof in the genesis")
	require.NoError(e.t, os.Remove(filepath.Join(e.dir, "transform.json")))
}

// release goes on with a copy of L1 whose clock is 8 days on.
func (e *ending) release() {
	to := e.keys[9].Address
	args := func(url string, more ...string) []string {
		return append([]string{"l1", "release", "--dir", e.dir, "--l1-rpc", url, "--to", to.Hex()}, more...)
	}
	require.Contains(e.t, e.refused(e.owner(), args(e.l1RPC())...), "refutable until")
	later := e.fork()
	require.NoError(e.t, later.CallContext(e.ctx, nil, "evm_increaseTime", 8*24*3600))
	require.NoError(e.t, later.CallContext(e.ctx, nil, "evm_mine"))

	balance := func(of common.Address) *big.Int {
		var wei hexutil.Big
		require.NoError(e.t, later.CallContext(e.ctx, &wei, "eth_getBalance", of, "latest"))
		return wei.ToInt()
	}
	before, vault := balance(to), e.state().Vault
	held := balance(vault)
	out, err := e.migrate(e.owner(), args(later.url)...)
	require.NoError(e.t, err, out)
	require.Equal(e.t, held, new(big.Int).Sub(balance(to), before), "all that is left is carried, to the wei")
	require.Zero(e.t, balance(vault).Sign())
	require.Contains(e.t, e.refused(e.owner(), args(later.url, "--amount", "1")...), "0 of asset")
	out, err = e.migrate(e.owner(), args(later.url, "--asset", e.token.L2.Hex(), "--amount", fmt.Sprint(tokensGiven))...)
	require.NoError(e.t, err, out)
}
