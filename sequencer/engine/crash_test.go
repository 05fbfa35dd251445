package engine

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// The crashing process is this test binary again, with these set.
const (
	crashDir  = "REGALIA_CRASH_DIR"
	crashMode = "REGALIA_CRASH_MODE"
)

// TestCrashing is the process that is killed: it builds blocks for ever and
// prints each as soon as the chain shows it as the head.
func TestCrashing(t *testing.T) {
	dir := os.Getenv(crashDir)
	if dir == "" {
		t.Skip("run by TestHeadSurvivesKill")
	}
	r := openRig(t, Shadow(os.Getenv(crashMode)), dir)
	heads := make(chan core.ChainHeadEvent, 1000)
	defer r.eth.BlockChain().SubscribeChainHeadEvent(heads).Unsubscribe()
	go func() {
		for e := range heads {
			fmt.Printf("head %d %s\n", e.Header.Number, e.Header.Hash())
		}
	}()
	ctx, parent, nonce := context.Background(), r.head(), r.nonce()
	for {
		res, err := r.front.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: parent.Hash()}, testchain.Attributes(t, parent))
		require.NoError(t, err)
		for range 20 {
			_, err := r.block.Apply(r.tx(nonce))
			require.NoError(t, err)
			nonce++
		}
		env, err := r.front.GetPayloadV4(*res.PayloadID)
		require.NoError(t, err)
		parent = r.front.own.last.block.Header()
		_, err = r.front.ForkchoiceUpdatedV3(ctx, engine.ForkchoiceStateV1{HeadBlockHash: env.ExecutionPayload.BlockHash}, nil)
		require.NoError(t, err)
	}
}

// TestHeadSurvivesKill kills a process that builds blocks, in each mode and in
// any instant: what it showed as the head is the head again, with its state and
// its receipts, and blocks can be built on it.
func TestHeadSurvivesKill(t *testing.T) {
	for _, mode := range []Shadow{Inline, Async, Off} {
		t.Run(string(mode), func(t *testing.T) {
			dir, before := t.TempDir(), uint64(0) // the block it begins with
			for _, blocks := range []uint64{1, 9} {
				number, hash := crash(t, dir, mode, before+blocks)
				r := openRig(t, mode, dir)
				chain := r.eth.BlockChain()
				require.Equal(t, hash, chain.GetCanonicalHash(number), "block %d", number)
				head := chain.GetBlockByHash(chain.CurrentBlock().Hash())
				require.GreaterOrEqual(t, head.NumberU64(), number)
				for n := number; n <= head.NumberU64(); n++ {
					block := chain.GetBlockByNumber(n)
					require.NoError(t, execute(chain, block))
					_, err := chain.StateAt(block.Root())
					require.NoError(t, err)
					require.Len(t, chain.GetReceiptsByHash(block.Hash()), 1+20)
				}
				id, attrs := r.fill(r.nonce(), r.nonce())
				before = r.finish(id, attrs).NumberU64()
				r.close()
			}
		})
	}
}

// crash starts the process, kills it when it shows that head, and returns the
// newest one it has shown.
func crash(t *testing.T, dir string, mode Shadow, at uint64) (number uint64, hash common.Hash) {
	cmd := exec.Command(os.Args[0], "-test.run=^TestCrashing$", "-test.v")
	cmd.Env = append(os.Environ(), crashDir+"="+dir, crashMode+"="+string(mode))
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	var said []string
	for lines := bufio.NewScanner(out); lines.Scan(); {
		said = append(said, lines.Text())
		var text string
		if _, err := fmt.Sscanf(lines.Text(), "head %d %s", &number, &text); err != nil {
			continue
		}
		if hash = common.HexToHash(text); number == at {
			require.NoError(t, cmd.Process.Kill())
		}
	}
	require.Error(t, cmd.Wait(), "killed")
	require.GreaterOrEqual(t, number, at, "it said:\n%s", strings.Join(said, "\n"))
	return number, hash
}
