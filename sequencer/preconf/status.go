package preconf

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/builder"
)

// State says what became of a transaction, or what it waits for.
type State string

const (
	Pending  State = "pending"  // waits for its turn
	Parked   State = "parked"   // waits for a lower nonce of its sender
	Included State = "included" // in a block; see Level
	Replaced State = "replaced" // another of the same nonce pays more
	Expired  State = "expired"  // waited too long
	Rejected State = "rejected" // cannot be executed
)

// Terminal says that the transaction waits for nothing any more.
func (s State) Terminal() bool { return s != Pending && s != Parked }

// Status of a transaction, as RPC shows it.
type Status struct {
	Hash  common.Hash `json:"hash"`
	State State       `json:"status"`

	Level            string          `json:"level,omitempty"` // of an included one: executed, durable or sealed
	BlockNumber      *hexutil.Uint64 `json:"blockNumber,omitempty"`
	BlockHash        *common.Hash    `json:"blockHash,omitempty"` // once sealed
	TransactionIndex *hexutil.Uint64 `json:"transactionIndex,omitempty"`

	ExpectedNonce *hexutil.Uint64 `json:"expectedNonce,omitempty"` // parked: the nonce that must come first
	ReplacedBy    *common.Hash    `json:"replacedBy,omitempty"`
	Reason        string          `json:"reason,omitempty"` // expired, rejected; pending: why it is back

	block *Block // of an included one, if it is the hub's
	entry *builder.Entry
}

// InChain is the status of a transaction in a block that is not the hub's.
func InChain(b *types.Block, index int) Status {
	number, hash, at := hexutil.Uint64(b.NumberU64()), b.Hash(), hexutil.Uint64(index)
	return Status{
		Hash: b.Transactions()[index].Hash(), State: Included, Level: "sealed",
		BlockNumber: &number, BlockHash: &hash, TransactionIndex: &at,
	}
}

// At says whether the transaction is included at that level.
func (s Status) At(level Level) bool {
	switch {
	case s.State != Included, s.block != nil && s.block.Abandoned() != nil:
		return false
	case s.block == nil || level == Executed:
		return true
	}
	return s.entry.Index < len(s.block.Entries(Durable))
}

// How long and how many terminal statuses are kept. An included transaction is
// found in the chain after that, any other is unknown again.
const (
	keepIncluded, mostIncluded = time.Minute, 50_000
	keepEnded, mostEnded       = 15 * time.Minute, 100_000
)

// Book knows the status of every admitted transaction. Ingress and hub write
// it, RPC reads it. Its memory is bounded by what may wait in ingress and by
// the limits on what it keeps.
type Book struct {
	mu              sync.Mutex // guards all below
	records         map[common.Hash]*record
	included, ended retained
}

type record struct {
	status   Status
	version  uint64 // counts changes
	watchers []chan Status
}

// retained are terminal statuses, the oldest first.
type retained struct {
	keep  time.Duration
	most  int
	queue []aged
}

type aged struct {
	hash    common.Hash
	version uint64
	since   time.Time
}

// NewBook makes an empty book.
func NewBook() *Book {
	return &Book{
		records:  make(map[common.Hash]*record),
		included: retained{keep: keepIncluded, most: mostIncluded}, ended: retained{keep: keepEnded, most: mostEnded},
	}
}

// Set notes a transaction's status and tells those who watch it.
func (b *Book) Set(s Status) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.set(s)
}

func (b *Book) set(s Status) {
	r := b.records[s.Hash]
	if r == nil {
		r = new(record)
		b.records[s.Hash] = r
	}
	r.status = s
	r.version++
	r.tell()
	switch {
	case s.State == Included:
		b.retain(&b.included, s.Hash, r.version)
	case s.State.Terminal():
		b.retain(&b.ended, s.Hash, r.version)
	}
}

// tell hands each watcher the newest status, in place of one it has not read.
func (r *record) tell() {
	for _, c := range r.watchers {
		select {
		case <-c:
		default:
		}
		c <- r.status.shown()
	}
}

// retain lets go of the oldest terminal statuses, unless they have changed
// since or are watched.
func (b *Book) retain(in *retained, hash common.Hash, version uint64) {
	now := time.Now()
	in.queue = append(in.queue, aged{hash, version, now})
	for len(in.queue) > in.most || now.Sub(in.queue[0].since) > in.keep {
		old := in.queue[0]
		in.queue = in.queue[1:]
		if r := b.records[old.hash]; r != nil && r.version == old.version && len(r.watchers) == 0 {
			delete(b.records, old.hash)
		}
	}
}

// Status of a transaction; false if the book does not know it.
func (b *Book) Status(hash common.Hash) (Status, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if r := b.records[hash]; r != nil && r.status.State != "" {
		return r.status.shown(), true
	}
	return Status{}, false
}

// Watch gives a transaction's status, if it has one, and each change of it. A
// reader that is late gets the newest only. It ends with cancel.
func (b *Book) Watch(hash common.Hash) (statuses <-chan Status, cancel func()) {
	c := make(chan Status, 1)
	b.mu.Lock()
	defer b.mu.Unlock()
	r := b.records[hash]
	if r == nil {
		r = new(record)
		b.records[hash] = r
	}
	r.watchers = append(r.watchers, c)
	if r.status.State != "" {
		c <- r.status.shown()
	}
	return c, func() { b.unwatch(hash, c) }
}

func (b *Book) unwatch(hash common.Hash, c chan Status) {
	b.mu.Lock()
	defer b.mu.Unlock()
	r := b.records[hash]
	if r == nil {
		return
	}
	for i, w := range r.watchers {
		if w == c {
			r.watchers = append(r.watchers[:i:i], r.watchers[i+1:]...)
			break
		}
	}
	switch {
	case len(r.watchers) > 0:
	case r.status.State == "":
		delete(b.records, hash)
	case r.status.State == Included:
		b.retain(&b.included, hash, r.version) // it may have been passed over while watched
	case r.status.State.Terminal():
		b.retain(&b.ended, hash, r.version)
	}
}

// Hear follows the hub.
func (b *Book) Hear(e Event) {
	switch e.Kind {
	case TxExecuted:
		if !e.Entry.Tx.IsDepositTx() {
			b.Set(Status{Hash: e.Entry.Tx.Hash(), State: Included, block: e.Block, entry: e.Entry})
		}
	case TxDurable:
		b.mu.Lock()
		defer b.mu.Unlock()
		if r := b.records[e.Entry.Tx.Hash()]; r != nil && r.status.entry == e.Entry {
			r.tell()
		}
	}
}

// shown fills in what is known of the block by now.
func (s Status) shown() Status {
	if s.block == nil {
		return s
	}
	if reason := s.block.Abandoned(); reason != nil { // until ingress has it back
		return Status{Hash: s.Hash, State: Pending, Reason: reason.Error()}
	}
	number, index := hexutil.Uint64(s.block.Number), hexutil.Uint64(s.entry.Index)
	s.BlockNumber, s.TransactionIndex, s.Level = &number, &index, "executed"
	if s.At(Durable) {
		s.Level = "durable"
	}
	if sealed := s.block.Sealed(); sealed != nil {
		hash := sealed.Hash()
		s.BlockHash = &hash
		if s.Level == "durable" {
			s.Level = "sealed"
		}
	}
	return s
}
