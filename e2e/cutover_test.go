package e2e

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum-optimism/optimism/op-core/predeploys"
	opbindings "github.com/ethereum-optimism/optimism/op-e2e/bindings"
	"github.com/ethereum-optimism/optimism/op-node/withdrawals"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/deploy"
	"github.com/regalia-network/regalia/deploy/artifact"
	"github.com/regalia-network/regalia/deploy/devnet"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/regalia-network/regalia/migration"
	"github.com/regalia-network/regalia/migration/cutover"
	"github.com/regalia-network/regalia/migration/escape"
	"github.com/regalia-network/regalia/migration/inflight"
	"github.com/regalia-network/regalia/migration/solvency"
	"github.com/regalia-network/regalia/migration/transform"
	"github.com/stretchr/testify/require"
)

// ending is a chain on its way to its end.
type ending struct {
	*network
	ctx      context.Context
	dir      string // of the migration
	rules    string
	on       map[string]common.Address // L1's contracts
	l1       *ethclient.Client
	user     *harness.Account // on the L2
	userL1   *harness.Account
	exit     *harness.Exit
	token    inflight.Pair
	in       *big.Int         // tokens that went to L1's bridge
	receipts []*types.Receipt // of withdrawals, as the constants below
}

// What goes over the bridges, by withdrawal, and what is given to others on the L2.
var (
	tokensBack  = big.NewInt(70_000)
	weiBack     = big.NewInt(params.GWei * 1234)
	tokensGiven = big.NewInt(5_000)
	weiGiven    = big.NewInt(params.GWei * 77)
	astray      = big.NewInt(7)
)

// Withdrawals, by what becomes of them.
const (
	tokensPaid   = iota // by the portal
	tokensProven        // on L1
	tokensBegun
	weiBegun
	weiCall // with a call
)

func (e *ending) account(chain *ethclient.Client, user int) *harness.Account {
	key, err := crypto.ToECDSA(e.keys[user].PrivateKey)
	require.NoError(e.t, err)
	account, err := harness.NewAccount(e.ctx, key, chain)
	require.NoError(e.t, err)
	return account
}

// TestCutover ends a chain: ETH and a token go over the real bridges, some of it
// back; the plan accounts for every wei; L1 is closed, and pays by proof what the
// genesis then does not have.
func TestCutover(t *testing.T) {
	t.Parallel()
	e := newEnding(t)
	for _, step := range []struct {
		name string
		do   func()
	}{
		{"tokens over the bridge", e.bridgeTokens}, {"withdrawals", e.withdraw}, {"plan", e.planWhileOpen}, {"retire", e.retire},
		{"last block", e.lastBlock}, {"claims", e.claims}, {"seal", e.seal}, {"release", e.release},
	} {
		began := time.Now()
		step.do()
		t.Logf("%s: %s", step.name, time.Since(began).Round(time.Millisecond))
	}
}

func newEnding(t *testing.T) *ending {
	// About a hundred blocks of L1, each a second, if nothing else runs.
	ctx, cancel := context.WithTimeout(t.Context(), 8*time.Minute)
	t.Cleanup(cancel)
	e := &ending{network: newNetwork(t), ctx: ctx, dir: t.TempDir(), in: big.NewInt(1_000_003)}
	for _, role := range []string{"sequencer", "batcher", "proposer"} {
		e.start(role)
	}
	for _, role := range []string{"sequencer", "batcher", "proposer"} {
		e.ready(e.ctx, role)
	}
	addresses, err := deploy.ReadAddresses(e.path("chain"))
	require.NoError(t, err)
	e.on = addresses.L1
	e.l1, err = ethclient.DialContext(e.ctx, e.network.l1.RPC())
	require.NoError(t, err)
	t.Cleanup(e.l1.Close)
	e.user, e.userL1 = e.l2Account(e.ctx, 0), e.account(e.l1, 0)
	e.exit, err = harness.NewExit(e.userL1, e.l2, e.on)
	require.NoError(t, err)
	e.rules = e.path("rules.toml")
	require.NoError(t, os.WriteFile(e.rules, []byte(transform.DefaultRules+fmt.Sprintf(`
[[rule]]
do = "move"
accounts = ["fee-vaults"]
to = %q
reason = "fees that were not withdrawn"

[[rule]]
do = "burn"
accounts = [%q]
reason = "withdrawn: it is paid on L1"

[[resolver]]
accounts = ["underived-deposits", "stuck-deposits"]
name = "nobody: the rehearsal ends before them"
reason = "the L2 goes on"
`, e.keys[devnet.TreasuryKey].Address, params.OptimismL2ToL1MessagePasser)), 0o600))
	return e
}

// bridgeABI is what both ends of the standard bridge share.
func bridgeABI(t *testing.T) *abi.ABI {
	parsed, err := opbindings.L1StandardBridgeMetaData.GetAbi()
	require.NoError(t, err)
	return parsed
}

// bridgeTokens puts a token on L1 and its representation on the L2, and sends
// some over.
func (e *ending) bridgeTokens() {
	set, err := artifact.Open(deploy.Artifacts())
	require.NoError(e.t, err)
	weth, err := set.Read("WETH")
	require.NoError(e.t, err)
	deployer := common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")
	issue := func(salt common.Hash) common.Address {
		e.must(e.userL1, deployer, nil, append(salt[:], weth.Bytecode.Object...))
		at := crypto.CreateAddress2(deployer, salt, crypto.Keccak256(weth.Bytecode.Object))
		e.must(e.userL1, at, new(big.Int).Mul(e.in, big.NewInt(2)), selector("deposit()"))
		return at
	}
	e.token.L1 = issue(common.Hash{1})

	factory, err := abi.JSON(strings.NewReader(`[{"type":"function","name":"createOptimismMintableERC20","inputs":[{"type":"address"},{"type":"string"},{"type":"string"}]}]`))
	require.NoError(e.t, err)
	create, err := factory.Pack("createOptimismMintableERC20", e.token.L1, "Bridged", "BR")
	require.NoError(e.t, err)
	made := e.must(e.user, predeploys.OptimismMintableERC20FactoryAddr, nil, create)
	e.token.L2 = common.BytesToAddress(made.Logs[len(made.Logs)-1].Topics[1][:])

	// Somebody sends another token for the same representation: the L2 refuses it.
	e.deposit(issue(common.Hash{2}), astray)
	e.deposit(e.token.L1, e.in)
	e.await(e.ctx, "the tokens on the L2", func(ctx context.Context) bool { return e.tokens(e.l2, e.token.L2, e.user.Address).Cmp(e.in) == 0 })
	// Others hold something, too: a key that will not claim, and a contract.
	e.must(e.user, e.token.L2, nil, encode("transfer(address,uint256)", e.keys[1].Address, tokensGiven))
	e.must(e.user, e.keys[1].Address, weiGiven, nil)
	e.must(e.user, predeploys.WETHAddr, weiGiven, selector("deposit()"))
}

func selector(signature string) []byte { return crypto.Keccak256([]byte(signature))[:4] }

// encode calls a function of an address and an amount.
func encode(signature string, to common.Address, amount *big.Int) []byte {
	return slices.Concat(selector(signature), common.LeftPadBytes(to[:], 32), common.BigToHash(amount).Bytes())
}

func (e *ending) deposit(token common.Address, amount *big.Int) *types.Receipt {
	e.must(e.userL1, token, nil, encode("approve(address,uint256)", e.on["L1StandardBridgeProxy"], amount))
	bridge, err := opbindings.NewL1StandardBridge(e.on["L1StandardBridgeProxy"], e.l1)
	require.NoError(e.t, err)
	opts := e.userL1.Opts(e.ctx)
	opts.GasLimit = 1_000_000 // an estimate is too tight: the portal burns gas by the block's fees
	tx, err := bridge.BridgeERC20To(opts, token, e.token.L2, e.user.Address, amount, 200_000, nil)
	receipt, err := e.userL1.Mined(e.ctx, tx, err)
	require.NoError(e.t, err)
	return receipt
}

// must sends a transaction that must succeed.
func (e *ending) must(from *harness.Account, to common.Address, wei *big.Int, data []byte) *types.Receipt {
	e.t.Helper()
	receipt, err := from.Send(e.ctx, to, wei, data)
	require.NoError(e.t, err)
	return receipt
}

// number calls a view that answers with one.
func (e *ending) number(chain *ethclient.Client, to common.Address, signature string, args ...common.Address) *big.Int {
	e.t.Helper()
	data := selector(signature)
	for _, a := range args {
		data = append(data, common.LeftPadBytes(a[:], 32)...)
	}
	n, err := harness.Call(e.ctx, chain, to, data, func(out []byte) (*big.Int, error) { return new(big.Int).SetBytes(out), nil })
	require.NoError(e.t, err)
	return n
}

func (e *ending) tokens(chain *ethclient.Client, token, of common.Address) *big.Int {
	return e.number(chain, token, "balanceOf(address)", of)
}

// withdraw begins five withdrawals; one is paid by the portal, one proven.
func (e *ending) withdraw() {
	back, err := bridgeABI(e.t).Pack("bridgeERC20To", e.token.L2, e.token.L1, e.keys[5].Address, tokensBack, uint32(200_000), []byte{})
	require.NoError(e.t, err)
	for range 3 {
		e.receipts = append(e.receipts, e.must(e.user, predeploys.L2StandardBridgeAddr, nil, back))
	}
	passer, err := abi.JSON(strings.NewReader(`[{"type":"function","name":"initiateWithdrawal","inputs":[{"type":"address"},{"type":"uint256"},{"type":"bytes"}]}]`))
	require.NoError(e.t, err)
	for _, data := range [][]byte{{}, {1, 2, 3}} {
		call, err := passer.Pack("initiateWithdrawal", e.keys[6].Address, big.NewInt(50_000), data)
		require.NoError(e.t, err)
		e.receipts = append(e.receipts, e.must(e.user, params.OptimismL2ToL1MessagePasser, weiBack, call))
	}
	game, _, err := e.exit.Prove(e.ctx, e.receipts[tokensPaid])
	require.NoError(e.t, err)
	_, _, err = e.exit.Prove(e.ctx, e.receipts[tokensProven])
	require.NoError(e.t, err)
	require.NoError(e.t, e.exit.Resolve(e.ctx, game))
	_, err = e.exit.Finalize(e.ctx, e.receipts[tokensPaid])
	require.NoError(e.t, err)
	require.Equal(e.t, tokensBack, e.tokens(e.l1, e.token.L1, e.keys[5].Address))
}

// migrate runs a step.
func (e *ending) migrate(env []string, args ...string) (string, error) {
	out, err := e.command(env, append([]string{"migrate"}, args...)...).CombinedOutput()
	return string(out), err
}

// step runs a step that must succeed.
func (e *ending) step(args ...string) string {
	e.t.Helper()
	out, err := e.migrate(nil, args...)
	require.NoError(e.t, err, "%v: %s", args, out)
	return out
}

// refused runs a step that must fail, and says why.
func (e *ending) refused(env []string, args ...string) string {
	e.t.Helper()
	out, err := e.migrate(env, args...)
	var exit *exec.ExitError
	require.True(e.t, errors.As(err, &exit) && exit.ExitCode() == 1, "%v: %s", args, out)
	return out
}

func (e *ending) source() []string {
	return []string{"--l2-rpc", e.l2RPC(), "--l2-auth-rpc", fmt.Sprintf("http://127.0.0.1:%d", e.authPort), "--jwt-secret", e.path("jwt.hex")}
}

// plan makes the plan of a directory's export.
func (e *ending) plan(dir string, more ...string) (*migration.Plan, string, error) {
	out, err := e.migrate(nil, slices.Concat([]string{"plan", "--dir", dir, "--l1-rpc", e.l1RPC(), "--system-config", e.on["SystemConfigProxy"].Hex()}, e.source(), more)...)
	text, readErr := os.ReadFile(dir + "/plan.json")
	require.NoError(e.t, readErr, out)
	plan := new(migration.Plan)
	require.NoError(e.t, json.Unmarshal(text, plan))
	return plan, out, err
}

// finalizeL1 waits until what L1 has now is final.
func (e *ending) finalizeL1() {
	head, err := e.l1.BlockNumber(e.ctx)
	require.NoError(e.t, err)
	e.await(e.ctx, "L1 to finalize its head", func(ctx context.Context) bool {
		header, err := e.l1.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
		return err == nil && header.Number.Uint64() >= head
	})
}

// planWhileOpen exports a proposed block, deposits more behind it, and has the
// plan account for all of it.
func (e *ending) planWhileOpen() {
	game, err := e.exit.GameAtOrAfter(e.ctx, e.receipts[weiCall].BlockNumber.Uint64())
	require.NoError(e.t, err)
	dir := e.t.TempDir()
	e.awaitFinal(game.Block)
	e.step(slices.Concat([]string{"export", "--dir", dir, "--block", fmt.Sprint(game.Block)}, e.source())...)
	late := big.NewInt(11)
	e.deposit(e.token.L1, late)
	e.finalizeL1()

	plan, out, err := e.plan(dir)
	require.Error(e.t, err, "the default rules answer for nothing that an operator must decide")
	var failed []string
	for _, c := range plan.Checks {
		if !c.OK {
			failed = append(failed, c.Name)
		}
	}
	require.ElementsMatch(e.t, []string{"output undisputed", "deposits not derived", "deposits failed on the L2", "held by contracts"}, failed, out)

	plan, out, err = e.plan(dir, "--allow-unresolved", "--rules", e.rules)
	require.NoError(e.t, err, out)
	require.Len(e.t, plan.Solvency, 3)
	row := plan.Solvency[slices.IndexFunc(plan.Solvency, func(r solvency.Row) bool { return r.Asset == "ERC-20 "+e.token.L1.Hex() })]
	left := new(big.Int).Sub(e.in, new(big.Int).Mul(tokensBack, big.NewInt(3)))
	require.Zero(e.t, row.Residual.Sign())
	require.Zero(e.t, row.Delta.Sign())
	require.Equal(e.t, left, row.Balances)
	require.Equal(e.t, new(big.Int).Mul(tokensBack, big.NewInt(2)), row.Withdrawals)
	require.Equal(e.t, late, row.Deposits)
	require.Zero(e.t, plan.Solvency[0].Residual.Sign())
	require.Equal(e.t, new(big.Int).Mul(weiBack, big.NewInt(2)), plan.Solvency[0].Withdrawals)
	status := make(map[common.Hash]inflight.Status)
	for _, w := range plan.InFlight.Withdrawals {
		status[w.Hash] = w.Status
	}
	for i, want := range map[int]inflight.Status{tokensPaid: "", tokensProven: inflight.Proven, tokensBegun: inflight.Initiated, weiBegun: inflight.Initiated, weiCall: inflight.Initiated} {
		require.Equal(e.t, want, status[e.hash(i)], "withdrawal %d", i)
	}
	e.in = new(big.Int).Add(e.in, late)
}

// message is a withdrawal as the L2 has it.
func (e *ending) message(i int) *escape.Withdrawal {
	m, err := withdrawals.ParseMessagePassed(e.receipts[i])
	require.NoError(e.t, err)
	return &escape.Withdrawal{Nonce: (*hexutil.Big)(m.Nonce), Sender: m.Sender, Target: m.Target, Value: (*hexutil.Big)(m.Value), GasLimit: (*hexutil.Big)(m.GasLimit), Data: m.Data}
}

func (e *ending) hash(i int) common.Hash { return e.message(i).Hash() }

func (e *ending) awaitFinal(number uint64) {
	e.await(e.ctx, fmt.Sprintf("block %d to be final", number), func(ctx context.Context) bool {
		s := e.status(ctx)
		return s != nil && s.FinalizedL2.Number >= number
	})
}

// owner is the environment of a step with the key of L1's owner.
func (e *ending) owner() []string { return []string{e.keyEnv("MIGRATE", devnet.DeployerKey)} }

// l1Step is a step on L1 with the owner's key.
func (e *ending) l1Step(name string, more ...string) string {
	e.t.Helper()
	out, err := e.migrate(e.owner(), append([]string{"l1", name, "--dir", e.dir, "--l1-rpc", e.l1RPC()}, more...)...)
	require.NoError(e.t, err, "%s: %s", name, out)
	return out
}

func (e *ending) state() *cutover.State {
	st, err := cutover.ReadState(cutover.StateFile(e.dir))
	require.NoError(e.t, err)
	return st
}

// retire closes L1: first by calls for another's hand, then with the owner's key.
func (e *ending) retire() {
	args := []string{"--system-config", e.on["SystemConfigProxy"].Hex(), "--l2-rpc", e.l2RPC(), "--resolver", predeploys.WETH + "=" + e.keys[7].Address.Hex()}
	out := e.refused(nil, append([]string{"l1", "retire", "--dir", e.dir, "--l1-rpc", e.l1RPC()}, args...)...)
	require.Contains(e.t, out, "6 calls are left to others")
	require.Contains(e.t, out, "from "+e.keys[devnet.DeployerKey].Address.Hex())
	var batch struct {
		ChainID      string
		Transactions []struct{ To common.Address }
	}
	text, err := os.ReadFile(cutover.CallsFile(e.dir))
	require.NoError(e.t, err)
	require.NoError(e.t, json.Unmarshal(text, &batch))
	require.Len(e.t, batch.Transactions, 6)
	require.Equal(e.t, e.on["ProxyAdmin"], batch.Transactions[5].To)

	held, err := e.l1.BalanceAt(e.ctx, e.on["OptimismPortalProxy"], nil)
	require.NoError(e.t, err)
	out = e.l1Step("retire", args...)
	st := e.state()
	require.Contains(e.t, out, "closed in block")
	require.Contains(e.t, out, "Nobody on the L2 has these tokens")
	require.NoFileExists(e.t, cutover.CallsFile(e.dir), "what was left to others is done")
	require.Len(e.t, st.Assets, 1)
	require.Equal(e.t, cutover.Asset{L1: e.token.L1, L2: e.token.L2, SupplySlot: common.Hash{31: 2}}, st.Assets[0])
	inVault, err := e.l1.BalanceAt(e.ctx, st.Vault, nil)
	require.NoError(e.t, err)
	require.Equal(e.t, held, inVault, "all ETH went to the vault")
	require.Equal(e.t, new(big.Int).Sub(e.in, tokensBack), e.tokens(e.l1, e.token.L1, st.Vault), "and all tokens but those that were paid")
	_, err = e.userL1.Send(e.ctx, e.on["OptimismPortalProxy"], big.NewInt(1), []byte{1})
	require.Error(e.t, err, "a deposit")

	nonce, err := e.l1.NonceAt(e.ctx, e.keys[devnet.DeployerKey].Address, nil)
	require.NoError(e.t, err)
	e.l1Step("retire", args...)
	again, err := e.l1.NonceAt(e.ctx, e.keys[devnet.DeployerKey].Address, nil)
	require.NoError(e.t, err)
	require.Equal(e.t, nonce, again, "all is done already")
}

// lastBlock runs the L2 until it has seen its portal closed, and opens claims
// against a block of then.
func (e *ending) lastBlock() {
	retiredAt := e.number(e.l1, e.on["OptimismPortalProxy"], "retiredAt()").Uint64()
	var last uint64
	e.await(e.ctx, "the L2 to see its portal closed", func(ctx context.Context) bool {
		s := e.status(ctx)
		if s == nil || s.UnsafeL2.L1Origin.Number < retiredAt {
			return false
		}
		last = s.UnsafeL2.Number
		return true
	})
	game, err := e.exit.GameAtOrAfter(e.ctx, last)
	require.NoError(e.t, err)
	e.awaitFinal(game.Block)
	e.step(slices.Concat([]string{"export", "--dir", e.dir, "--block", fmt.Sprint(game.Block)}, e.source())...)
	require.Contains(e.t, e.refused(e.owner(), "l1", "open", "--dir", e.dir, "--l1-rpc", e.l1RPC()), "not valid by the AnchorStateRegistry yet")
	require.NoError(e.t, e.exit.Resolve(e.ctx, game.Address))
	e.await(e.ctx, "the claim to be valid", func(ctx context.Context) bool {
		return e.number(e.l1, e.on["AnchorStateRegistryProxy"], "isGameClaimValid(address)", game.Address).Sign() > 0
	})
	e.finalizeL1()
	plan, out, err := e.plan(e.dir, "--rules", e.rules)
	require.NoError(e.t, err, out)
	for _, row := range plan.Solvency {
		require.Zero(e.t, row.Residual.Sign(), row.Asset)
	}
	require.Equal(e.t, e.state().Vault, plan.Contracts.Vault)
	e.openSealed()
	e.l1Step("open")
}
