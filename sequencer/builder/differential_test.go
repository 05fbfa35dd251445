package builder

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"math/rand"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

var (
	seed  = flag.Int64("seed", defaultSeed(), "seed of random transaction mixes (default: SEED, or the time)")
	total = flag.Int("transactions", 110_000, "how many transactions the differential test tries")
	soak  = flag.Bool("soak", false, "print what the differential test did in one line")
)

func defaultSeed() int64 {
	if n, err := strconv.ParseInt(os.Getenv("SEED"), 10, 64); err == nil {
		return n
	}
	return time.Now().UnixNano()
}

// trial is our chain, a stock one that imports what ours builds, and what came
// of the transactions.
type trial struct {
	*testchain.Mix
	rng         *rand.Rand
	t           *testing.T
	ours, stock *core.BlockChain
	oursDB      ethdb.Database
	stockDB     ethdb.Database
	builder     *Builder
	outcomes    map[string]int

	blocks, included, tried int
}

// fill tries random transactions in an open block and returns what was
// acknowledged of those that were executed.
func (d *trial) fill(block *Block) (acknowledged []string) {
	d.GasLeft = block.GasLeft
	for range 1 + d.rng.Intn(400) {
		name, from, tx := d.Next(d.t)
		d.tried++
		receipt, err := block.Apply(tx)
		if err != nil {
			d.outcomes[name+": "+reason(err)]++
			continue
		}
		d.outcomes[name+": included"]++
		acknowledged = append(acknowledged, shown(d.t, receipt))
		d.Nonces[from]++
		if tx.Type() == types.SetCodeTxType { // the authority's nonce moves too
			for i := range d.Keys {
				d.Nonces[i] = block.state.GetNonce(d.Address(i))
			}
		}
	}
	d.included += len(acknowledged)
	return acknowledged
}

// check has stock op-geth import a sealed block, and compares what it computed
// with what was acknowledged, byte for byte.
func (d *trial) check(sealed *types.Block, receipts types.Receipts, acknowledged []string) {
	computed := importStock(d.t, d.stock, sealed)
	forced := len(computed) - len(acknowledged)
	require.GreaterOrEqual(d.t, forced, 1)
	for i, want := range acknowledged {
		require.Equal(d.t, want, shown(d.t, computed[forced+i]), "receipt %d of block %d", forced+i, sealed.NumberU64())
	}
	require.Equal(d.t, types.DeriveSha(receipts, trie.NewStackTrie(nil)), sealed.ReceiptHash())
	d.blocks++
}

// requireStored compares what is in both databases of a block: receipts as they
// are stored, and all of its state.
func (d *trial) requireStored(sealed *types.Block) {
	number, hash := sealed.NumberU64(), sealed.Hash()
	require.Equal(d.t, rawdb.ReadReceiptsRLP(d.stockDB, hash, number), rawdb.ReadReceiptsRLP(d.oursDB, hash, number), "receipts of block %d", number)
	require.Equal(d.t, rawdb.ReadBodyRLP(d.stockDB, hash, number), rawdb.ReadBodyRLP(d.oursDB, hash, number), "body of block %d", number)
	dump := func(db ethdb.Database) string {
		disk := triedb.NewDatabase(db, triedb.HashDefaults) // nothing but what is on disk
		defer disk.Close()
		state, err := state.New(sealed.Root(), state.NewDatabase(disk, nil))
		require.NoError(d.t, err)
		return string(state.Dump(nil))
	}
	require.Equal(d.t, dump(d.stockDB), dump(d.oursDB), "state of block %d", number)
}

// TestDifferential builds blocks of random transactions and has op-geth import
// each: every block must be valid, and what was acknowledged when a transaction
// was executed must be what op-geth computes. In half of the blocks the next one
// is opened on the state in memory, and the block is stored as it was executed.
func TestDifferential(t *testing.T) {
	for name, checks := range map[string]Checks{"unchecked": Unchecked, "checked before": CheckedBefore, "checked behind": CheckedBehind} {
		t.Run(name, func(t *testing.T) { differential(t, checks) })
	}
}

// differential tries a third of the transactions with one way to check a block.
func differential(t *testing.T, checks Checks) {
	t.Logf("seed %d", *seed)
	if *soak {
		fmt.Printf("soak: seed %d\n", *seed)
	}
	d := newTrial(t)
	d.builder = NewChecked(d.ours, nil, checks)
	attributes := func(parent *types.Header) *engine.PayloadAttributes {
		attrs := testchain.Attributes(t, parent)
		attrs.Transactions = append(attrs.Transactions, d.Forced(t)...)
		return attrs
	}
	head := d.ours.CurrentBlock()
	block, err := d.builder.OpenOn(head, attributes(head))
	require.NoError(t, err)
	for d.tried < *total/3 {
		if d.rng.Intn(5) == 0 {
			d.builder.SetMaxDASize(big.NewInt(150), big.NewInt(int64(d.rng.Intn(10_000))))
		} else {
			d.builder.SetMaxDASize(nil, nil)
		}
		acknowledged := d.fill(block)
		sealed, receipts, err := block.Seal()
		require.NoError(t, err)
		_, err = block.Apply(sealed.Transactions()[0])
		require.Error(t, err)
		direct := d.rng.Intn(2) == 0
		if !direct {
			if checks != Unchecked {
				require.NoError(t, block.Verify(sealed))
			}
			block.Release()
			testchain.Adopt(t, d.ours, sealed)
		}
		next, err := d.builder.OpenOn(sealed.Header(), attributes(sealed.Header()))
		require.NoError(t, err)
		if direct {
			require.NoError(t, block.CommitState())
			if checks != Unchecked {
				require.NoError(t, block.Verify(sealed))
			}
		}
		d.check(sealed, receipts, acknowledged)
		if direct {
			require.NoError(t, Store(d.ours, d.oursDB, sealed, receipts))
			_, err = d.ours.SetCanonical(sealed)
			require.NoError(t, err)
			if d.blocks%50 == 0 {
				d.requireStored(sealed)
			}
		}
		for i := range d.Keys { // deposits raise nonces
			d.Nonces[i] = next.state.GetNonce(d.Address(i))
		}
		block = next
	}
	t.Logf("%d transactions tried, %d included in %d blocks, 0 blocks refused", d.tried, d.included, d.blocks)
	if *soak {
		fmt.Printf("soak: %d transactions in %d blocks, 0 rejected\n", d.tried, d.blocks)
	}
	for _, must := range []string{"counter: included", "set code: included", "create and self-destruct: included", "self-destruct: included", "precompile: included",
		"create2: included", "create2 and self-destruct: included", "many logs: included", "old block hash: included", "much calldata: included",
		"most of what is left: included", "revert: included", "access list: included",
		"nonce too high: nonce too high", "nonce too low: nonce too low", "balance too low: insufficient funds", "more gas than a block: full", "much calldata: full"} {
		require.NotZero(t, d.outcomes[must], "the mix never had %q; it had %v", must, d.outcomes)
	}
}

func newTrial(t *testing.T) *trial {
	rng := rand.New(rand.NewSource(*seed))
	d := &trial{t: t, rng: rng, outcomes: make(map[string]int), Mix: testchain.NewMix(t, rng, 24)}
	genesis := testchain.Genesis(d.Keys)
	d.ours, d.oursDB = newStoredChain(t, genesis)
	d.stock, d.stockDB = newStoredChain(t, genesis)
	return d
}

// shown is a receipt as it is acknowledged: everything but what sealing adds.
func shown(t *testing.T, r *types.Receipt) string {
	copied := *r
	copied.BlockHash = common.Hash{}
	copied.Logs = make([]*types.Log, len(r.Logs))
	for i, l := range r.Logs {
		entry := *l
		entry.BlockHash, entry.BlockTimestamp = common.Hash{}, 0
		copied.Logs[i] = &entry
	}
	// Derived from the L1 attributes when a block is read back.
	copied.L1GasPrice, copied.L1GasUsed, copied.L1Fee, copied.L1BlobBaseFee, copied.L1BaseFeeScalar, copied.L1BlobBaseFeeScalar = nil, nil, nil, nil, nil, nil
	copied.OperatorFeeScalar, copied.OperatorFeeConstant, copied.DAFootprintGasScalar = nil, nil, nil
	copied.BlobGasUsed, copied.BlobGasPrice, copied.EffectiveGasPrice = 0, nil, nil
	text, err := json.Marshal(&copied)
	require.NoError(t, err)
	return string(text)
}

func reason(err error) string {
	for name, kind := range map[string]error{"full": ErrFull, "nonce too low": core.ErrNonceTooLow, "nonce too high": core.ErrNonceTooHigh, "insufficient funds": core.ErrInsufficientFunds} {
		if errors.Is(err, kind) {
			return name
		}
	}
	return err.Error()
}
