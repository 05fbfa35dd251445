package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"regexp"
	"testing"
	"time"

	opbindings "github.com/ethereum-optimism/optimism/op-e2e/bindings"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/regalia-network/regalia/deploy"
	"github.com/regalia-network/regalia/deploy/devnet"
	"github.com/regalia-network/regalia/e2e/harness"
	"github.com/stretchr/testify/require"
)

// liar is a rollup RPC that tells the truth but for output roots.
func liar(t *testing.T, honest string) *httptest.Server {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		question, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		res, err := http.Post(honest, "application/json", bytes.NewReader(question))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		answer, err := io.ReadAll(res.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		if bytes.Contains(question, []byte("optimism_outputAtBlock")) {
			var message struct {
				Version string              `json:"jsonrpc"`
				ID      json.RawMessage     `json:"id"`
				Result  *eth.OutputResponse `json:"result"`
			}
			if json.Unmarshal(answer, &message) == nil && message.Result != nil {
				message.Result.OutputRoot[31] ^= 1
				answer, _ = json.Marshal(message) // it was JSON before
			}
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer) // whoever asked is gone
	}))
	t.Cleanup(server.Close)
	return server
}

// TestWatcherRefutesALie has an honest proposer's games compared, then one that
// lies: the watcher says so, moves against the claim on real contracts, resolves
// the game for the challenger and claims both bonds.
func TestWatcherRefutesALie(t *testing.T) {
	t.Parallel()
	ctx := testContext(t)
	n := newNetwork(t, func(in *deploy.Intent) { in.Withdrawals.MaxClockDuration = 25 })
	for _, role := range []string{"sequencer", "batcher", "verifier", "proposer"} {
		n.start(role)
	}
	for _, role := range []string{"sequencer", "batcher", "verifier", "proposer"} {
		n.ready(ctx, role)
	}
	n.await(ctx, "a game", func(ctx context.Context) bool { return n.games(ctx) > 0 })
	require.NoError(t, n.role["proposer"].Stop())
	n.role["proposer"] = nil
	n.requireStatus()
	n.await(ctx, "the watcher to find all right", func(context.Context) bool {
		out, err := n.command(nil, n.watch("--once")...).CombinedOutput()
		t.Logf("%s", out)
		return err == nil
	})

	n.lie(ctx)

	n.extra["watcher"] = []string{"--challenge"}
	env, args := n.args("watcher")
	watcher := n.startWith("watcher", append(env, n.keyEnv("WATCHER", devnet.ChallengerKey)), args)
	n.ready(ctx, "watcher")
	n.await(ctx, "the lie to be seen", func(context.Context) bool { return n.gauge("watcher", "regalia_watcher_false_outputs") > 0 })
	var exit *exec.ExitError
	out, err := n.command(nil, n.watch("--once")...).CombinedOutput()
	require.ErrorAs(t, err, &exit, "%s", out)
	require.Equal(t, 3, exit.ExitCode(), "%s", out)
	require.Contains(t, string(out), "are false")

	l1, err := ethclient.DialContext(ctx, n.l1.RPC())
	require.NoError(t, err)
	t.Cleanup(l1.Close)
	found := regexp.MustCompile(`A proposed output is FALSE\s.*?game=(0x[0-9a-fA-F]{40})`).FindStringSubmatch(watcher.Tail(1000))
	require.NotNil(t, found, "one clear line names the game")
	game, err := opbindings.NewFaultDisputeGame(common.HexToAddress(found[1]), l1)
	require.NoError(t, err)
	n.await(ctx, "the game to be refuted", func(context.Context) bool {
		state, err := game.Status(nil)
		return err == nil && state == 1 // CHALLENGER_WINS
	})
	n.await(ctx, "the bonds to be claimed", func(context.Context) bool {
		return n.gauge("watcher", "regalia_watcher_claimed_wei_total") > 0 && n.gauge("watcher", "regalia_watcher_false_outputs") == 0
	})
	credit, err := game.Credit(nil, n.keys[devnet.ChallengerKey].Address)
	require.NoError(t, err)
	require.Zero(t, credit.Sign())
	attack, err := game.ClaimData(nil, big.NewInt(1))
	require.NoError(t, err)
	require.Equal(t, n.keys[devnet.ChallengerKey].Address, attack.Claimant)
	require.Equal(t, big.NewInt(2), attack.Position)
	var truth eth.OutputResponse
	number, err := game.L2BlockNumber(nil)
	require.NoError(t, err)
	require.NoError(t, n.rollup.CallContext(ctx, &truth, "optimism_outputAtBlock", "0x"+number.Text(16)))
	require.Equal(t, [32]byte(truth.OutputRoot), attack.Claim, "our claim is the true output root")
	require.NoError(t, watcher.Stop())
	n.role["watcher"] = nil
}

// lie has the proposer's key make one game with a false output.
func (n *network) lie(ctx context.Context) {
	env, args := n.args("proposer")
	honest := n.games(ctx)
	for i := range args {
		if args[i] == "--rollup-rpc" {
			args[i+1] = liar(n.t, n.l2RPC()).URL
		}
	}
	cmd := n.command(env, args...)
	require.NoError(n.t, cmd.Start())
	n.await(ctx, "a false output", func(ctx context.Context) bool { return n.games(ctx) > honest })
	require.NoError(n.t, cmd.Process.Kill())
	_ = cmd.Wait() // killed
}

// TestWatcherCallsForTheGuardian has a liar answer the watcher's every move, down
// to where outputs end and one block begins. The watcher says that it cannot go
// on, and the guardian rejects the game.
func TestWatcherCallsForTheGuardian(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), 8*time.Minute) // thirty moves, one after the other
	t.Cleanup(cancel)
	n := newNetwork(t, func(in *deploy.Intent) { in.Withdrawals.MaxClockDuration = 600 })
	for _, role := range []string{"sequencer", "batcher", "verifier"} {
		n.start(role)
	}
	for _, role := range []string{"sequencer", "batcher", "verifier"} {
		n.ready(ctx, role)
	}
	n.lie(ctx)
	n.extra["watcher"] = []string{"--challenge"}
	env, args := n.args("watcher")
	watcher := n.startWith("watcher", append(env, n.keyEnv("WATCHER", devnet.ChallengerKey)), args)
	n.ready(ctx, "watcher")
	require.Zero(t, n.gauge("watcher", "regalia_watcher_unanswerable_claims"))

	l1, err := ethclient.DialContext(ctx, n.l1.RPC())
	require.NoError(t, err)
	t.Cleanup(l1.Close)
	account := func(of int) *harness.Account {
		key, err := crypto.ToECDSA(n.keys[of].PrivateKey)
		require.NoError(t, err)
		a, err := harness.NewAccount(ctx, key, l1)
		require.NoError(t, err)
		return a
	}
	n.await(ctx, "the lie to be seen", func(context.Context) bool { return watcher.Logged("A proposed output is FALSE") })
	found := regexp.MustCompile(`A proposed output is FALSE\s.*?game=(0x[0-9a-fA-F]{40})`).FindStringSubmatch(watcher.Tail(1000))
	require.NotNil(t, found)
	address := common.HexToAddress(found[1])
	game, err := opbindings.NewFaultDisputeGame(address, l1)
	require.NoError(t, err)
	split, err := game.SplitDepth(nil)
	require.NoError(t, err)
	liar := account(devnet.ProposerKey)
	for claims := int64(1); claims < split.Int64(); claims += 2 { // the root, then one of ours and one of the liar's each
		n.await(ctx, "the watcher to answer", func(context.Context) bool {
			count, err := game.ClaimDataLen(nil)
			return err == nil && count.Int64() > claims
		})
		ours, err := game.ClaimData(nil, big.NewInt(claims))
		require.NoError(t, err)
		opts := liar.Opts(ctx)
		opts.Value, err = game.GetRequiredBond(nil, new(big.Int).Lsh(ours.Position, 1))
		require.NoError(t, err)
		tx, err := game.Attack(opts, ours.Claim, big.NewInt(claims), common.Hash{1, byte(claims)})
		_, err = liar.Mined(ctx, tx, err)
		require.NoError(t, err)
	}
	n.await(ctx, "the watcher to see that it cannot answer", func(context.Context) bool {
		return n.gauge("watcher", "regalia_watcher_unanswerable_claims") == 1
	})
	require.Equal(t, 1, watcher.CountLogged("have the guardian blacklist the game"), "one line")
	require.EqualValues(t, 1, n.gauge("watcher", "regalia_watcher_false_outputs"))

	addresses, err := deploy.ReadAddresses(n.path("chain"))
	require.NoError(t, err)
	registry := addresses.L1["AnchorStateRegistryProxy"]
	proper := func() byte {
		answer, err := l1.CallContract(ctx, ethereum.CallMsg{To: &registry, Data: forGame("isGameProper(address)", address)}, nil)
		require.NoError(t, err)
		return answer[31]
	}
	require.EqualValues(t, 1, proper())
	_, err = account(devnet.DeployerKey).Send(ctx, registry, nil, forGame("blacklistDisputeGame(address)", address)) // the devnet's guardian
	require.NoError(t, err)
	require.Zero(t, proper(), "no withdrawal is paid by it")
}

// forGame is a call that takes a game's address alone.
func forGame(signature string, game common.Address) []byte {
	return append(crypto.Keccak256([]byte(signature))[:4], common.LeftPadBytes(game[:], 32)...)
}
