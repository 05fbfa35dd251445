// Package inflight says of every message between L1 and L2 how far it is when
// the L2 ends: which withdrawals are initiated, proven, paid or failed, which
// deposits the L2 has seen, and what money each carries.
//
// It is pure: it takes logs and decides. It does not read them, and it does not
// know of messages that other bridges than the OP Stack's carry inside.
package inflight

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Status is how far a message is.
type Status string

const (
	// Initiated: on the L2, with nothing on L1 yet.
	Initiated Status = "initiated"
	// Proven: on L1, waiting for the delays.
	Proven Status = "proven"
	// Paid: finalized on L1, and the call it carries succeeded, or paid by the
	// vault after the portal's end.
	Paid Status = "paid"
	// Failed: finalized on L1, but the call it carries failed. Its wei stays in
	// the portal and cannot be claimed again.
	Failed Status = "failed on L1"
	// Parked: finalized on L1, but the message inside failed in the messenger
	// there, where anybody can relay it again. Its wei waits in the messenger.
	Parked Status = "waits in L1's messenger"

	// Underived: deposited on L1, in a block behind the L2's L1 origin.
	Underived Status = "not derived"
	// Derived: the L2 has executed it; its wei is there.
	Derived Status = "derived"
	// Stuck: derived, but the message inside failed in the L2's messenger, or
	// never got there, so that the tokens it brings were not minted.
	Stuck Status = "failed on the L2"
)

// Pair is a token on L1 and its representation on the L2, or the reverse.
type Pair struct {
	L1 common.Address `json:"l1"`
	L2 common.Address `json:"l2"`
}

// Tokens is what a message of the standard bridges carries.
type Tokens struct {
	Pair
	To     common.Address `json:"to"`
	Amount *big.Int       `json:"amount"`
}

// Withdrawal is a message from the L2 to L1.
type Withdrawal struct {
	Hash    common.Hash    `json:"hash"`
	Status  Status         `json:"status"`
	Nonce   *big.Int       `json:"nonce"`
	Sender  common.Address `json:"sender"`
	Target  common.Address `json:"target"`
	Value   *big.Int       `json:"value"`
	Tokens  *Tokens        `json:"tokens,omitempty"`
	Message *common.Hash   `json:"message,omitempty"` // the messenger's name for it
	Block   uint64         `json:"l2Block"`
}

// Open reports whether its money has still to be paid on L1.
func (w *Withdrawal) Open() bool { return w.Status == Initiated || w.Status == Proven }

// Deposit is a message from L1 to the L2.
type Deposit struct {
	Status  Status         `json:"status"`
	From    common.Address `json:"from"`
	To      common.Address `json:"to"`
	Mint    *big.Int       `json:"mint"` // wei brought to the L2
	Tokens  *Tokens        `json:"tokens,omitempty"`
	Message *common.Hash   `json:"message,omitempty"`
	Block   uint64         `json:"l1Block"`
	Tx      common.Hash    `json:"l1Transaction"`
	Index   uint           `json:"logIndex"`
}

// Facts are what the logs of both chains say.
type Facts struct {
	Origin      uint64 // the L2 has derived all of L1 up to this block
	Withdrawals []Withdrawal
	Deposits    []Deposit

	Proven    map[common.Hash]bool // withdrawals, by hash
	Finalized map[common.Hash]bool // to whether the call succeeded
	ByVault   map[common.Hash]bool // withdrawals that EscapeVault has paid
	L1Relayed map[common.Hash]bool // messages that L1's messenger has delivered
	L2Relayed map[common.Hash]bool // messages that the L2's messenger has delivered

	Burnt *big.Int // wei that the message passer has removed from the L2
	// Bridged and Returned are tokens that L1's bridge took in and gave out.
	Bridged, Returned map[Pair]*big.Int
	// Claimed is what EscapeVault has paid of balances, by the L2's token, zero
	// for ETH.
	Claimed map[common.Address]*big.Int
	NFTs    int // that L1's ERC-721 bridge took in and did not give out
}

// NewFacts are none.
func NewFacts() *Facts {
	return &Facts{
		Proven: make(map[common.Hash]bool), Finalized: make(map[common.Hash]bool), ByVault: make(map[common.Hash]bool),
		L1Relayed: make(map[common.Hash]bool), L2Relayed: make(map[common.Hash]bool),
		Burnt: new(big.Int), Bridged: make(map[Pair]*big.Int), Returned: make(map[Pair]*big.Int),
		Claimed: make(map[common.Address]*big.Int),
	}
}

// Book is every message with its status.
type Book struct {
	Withdrawals []Withdrawal
	Deposits    []Deposit
	// Strangers were proven or finalized on L1 and were not initiated up to the
	// block: either the block is not the newest with withdrawals, or L1 paid
	// what the L2 never sent.
	Strangers []common.Hash
}

// Classify gives each message its status.
func Classify(f *Facts) (*Book, error) {
	b := &Book{}
	known := make(map[common.Hash]bool, len(f.Withdrawals))
	for _, w := range f.Withdrawals {
		if known[w.Hash] {
			return nil, fmt.Errorf("withdrawal %s was initiated twice", w.Hash)
		}
		known[w.Hash] = true
		w.Status = statusOf(&w, f)
		b.Withdrawals = append(b.Withdrawals, w)
	}
	for _, d := range f.Deposits {
		switch {
		case d.Block > f.Origin:
			d.Status = Underived
		case d.Message != nil && !f.L2Relayed[*d.Message]:
			d.Status = Stuck
		default:
			d.Status = Derived
		}
		b.Deposits = append(b.Deposits, d)
	}
	for _, hashes := range []map[common.Hash]bool{f.Proven, f.Finalized, f.ByVault} {
		for hash := range hashes {
			if !known[hash] && !slices.Contains(b.Strangers, hash) {
				b.Strangers = append(b.Strangers, hash)
			}
		}
	}
	slices.SortFunc(b.Strangers, common.Hash.Cmp)
	return b, nil
}

func statusOf(w *Withdrawal, f *Facts) Status {
	succeeded, finalized := f.Finalized[w.Hash]
	switch {
	case f.ByVault[w.Hash]:
		return Paid
	case !finalized && f.Proven[w.Hash]:
		return Proven
	case !finalized:
		return Initiated
	case !succeeded:
		return Failed
	case w.Message != nil && !f.L1Relayed[*w.Message]:
		return Parked
	}
	return Paid
}

// Pairs are all pairs that any message or any log of the bridge names, in
// order.
func (f *Facts) Pairs() []Pair {
	set := make(map[Pair]bool)
	for pair := range f.Bridged {
		set[pair] = true
	}
	for pair := range f.Returned {
		set[pair] = true
	}
	for i := range f.Withdrawals {
		if t := f.Withdrawals[i].Tokens; t != nil {
			set[t.Pair] = true
		}
	}
	for i := range f.Deposits {
		if t := f.Deposits[i].Tokens; t != nil {
			set[t.Pair] = true
		}
	}
	list := make([]Pair, 0, len(set))
	for pair := range set {
		list = append(list, pair)
	}
	slices.SortFunc(list, func(a, b Pair) int {
		if c := a.L1.Cmp(b.L1); c != 0 {
			return c
		}
		return a.L2.Cmp(b.L2)
	})
	return list
}
