package export

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"

	"github.com/regalia-network/regalia/migration/chunk"
)

// maxPage is the most accounts debug_accountRange gives at once.
const maxPage = 256

// Page is a run of accounts in ascending key order.
type Page struct {
	Entries []entry
	Next    *common.Hash // where the next page starts; nil on the last
}

// dump is the answer of debug_accountRange. Accounts are keyed by address, or
// by "pre(hash)" where the node lacks the preimage; every one has its hash.
type dump struct {
	Root     string                  `json:"root"`
	Accounts map[string]*dumpAccount `json:"accounts"`
	Next     []byte                  `json:"next"`
}

type dumpAccount struct {
	Balance  string                 `json:"balance"`
	Nonce    uint64                 `json:"nonce"`
	Root     common.Hash            `json:"root"`
	CodeHash common.Hash            `json:"codeHash"`
	Code     hexutil.Bytes          `json:"code"`
	Storage  map[common.Hash]string `json:"storage"`
	Address  *common.Address        `json:"address"`
	Key      *common.Hash           `json:"key"`
}

// entry is an account as the node gives it, with its code.
type entry struct {
	chunk.Entry
	Code []byte
}

// Accounts implements State.
func (s *Source) Accounts(ctx context.Context, header *types.Header, from, to common.Hash, sink Sink) error {
	for start := from; ; {
		page, err := s.Page(ctx, header, start)
		if err != nil {
			return err
		}
		for i := range page.Entries {
			e := &page.Entries[i]
			if e.Account.Key.Cmp(to) > 0 {
				return nil
			}
			if err := sink.Account(e.Account); err != nil {
				return err
			}
			for _, slot := range e.Slots {
				if err := sink.Slot(slot); err != nil {
					return err
				}
			}
		}
		if page.Next == nil || page.Next.Cmp(to) > 0 {
			return nil
		}
		start = *page.Next
	}
}

// Code implements State.
func (s *Source) Code(ctx context.Context, header *types.Header, hash, account common.Hash) ([]byte, error) {
	var d dump
	err := s.auth.CallContext(ctx, &d, "debug_accountRange", header.Hash(), hexutil.Bytes(account[:]), 1, false, true, true)
	if err != nil {
		return nil, fmt.Errorf("debug_accountRange: %w", err)
	}
	for _, a := range d.Accounts {
		if a != nil && crypto.Keccak256Hash(a.Code) == hash {
			return a.Code, nil
		}
	}
	return nil, fmt.Errorf("code %s: the node does not give it for account %s", hash, account)
}

// Page reads the accounts of the block's state from key start on. If the node
// cannot serve a page, smaller ones are tried, down to a single account.
func (s *Source) Page(ctx context.Context, header *types.Header, start common.Hash) (Page, error) {
	for {
		page, err := s.page(ctx, header, start)
		if err == nil || ctx.Err() != nil || s.limit.Load() == 1 {
			return page, err
		}
		s.limit.Store(max(s.limit.Load()/4, 1))
		s.logger.Warn("Reading accounts again in smaller pages", "start", start, "accounts", s.limit.Load(), "err", err)
	}
}

func (s *Source) page(ctx context.Context, header *types.Header, start common.Hash) (Page, error) {
	var d dump
	err := s.auth.CallContext(ctx, &d, "debug_accountRange", header.Hash(), hexutil.Bytes(start[:]), s.limit.Load(), false, false, true)
	if err != nil {
		return Page{}, fmt.Errorf("debug_accountRange: %w", err)
	}
	if root := common.HexToHash(d.Root); root != header.Root {
		return Page{}, fmt.Errorf("the node dumped state %s, block %s has state root %s", root, header.Number, header.Root)
	}
	page := Page{Entries: make([]entry, 0, len(d.Accounts))}
	for name, account := range d.Accounts {
		e, err := s.entry(ctx, header, account)
		if err != nil {
			return Page{}, fmt.Errorf("account %s: %w", name, err)
		}
		page.Entries = append(page.Entries, e)
	}
	slices.SortFunc(page.Entries, func(a, b entry) int { return a.Account.Key.Cmp(b.Account.Key) })
	return page, page.bound(start, d.Next)
}

// bound checks that the page lies in [start, next) and sets Next.
func (p *Page) bound(start common.Hash, next []byte) error {
	if len(p.Entries) == 0 && next != nil {
		return fmt.Errorf("empty page that goes on at 0x%x", next)
	}
	if len(p.Entries) > 0 && p.Entries[0].Account.Key.Cmp(start) < 0 {
		return fmt.Errorf("page from %s holds account %s before it", start, p.Entries[0].Account.Key)
	}
	if next == nil {
		return nil
	}
	if len(next) != common.HashLength {
		return fmt.Errorf("next key 0x%x is not 32 bytes", next)
	}
	hash := common.Hash(next)
	if last := p.Entries[len(p.Entries)-1].Account.Key; last.Cmp(hash) >= 0 {
		return fmt.Errorf("page that goes on at %s holds account %s", hash, last)
	}
	p.Next = &hash
	return nil
}

// entry checks one account of a dump and orders its storage.
func (s *Source) entry(ctx context.Context, header *types.Header, d *dumpAccount) (entry, error) {
	if d == nil || d.Key == nil {
		return entry{}, fmt.Errorf("the node gives no key for it")
	}
	e := entry{Code: d.Code}
	e.Account = chunk.Account{Key: *d.Key, Nonce: d.Nonce, CodeHash: d.CodeHash, StorageRoot: d.Root}
	if d.Address != nil {
		e.Account.Address, e.Account.HasAddress = *d.Address, true
	}
	balance, ok := new(big.Int).SetString(d.Balance, 10)
	if !ok || balance.Sign() < 0 || balance.BitLen() > 256 {
		return entry{}, fmt.Errorf("balance %q is not a 256-bit number", d.Balance)
	}
	e.Account.Balance = *uint256.MustFromBig(balance)
	// A node that cannot load a code gives an empty one and logs it.
	if hash := crypto.Keccak256Hash(d.Code); hash != d.CodeHash {
		return entry{}, fmt.Errorf("code of %d bytes hashes to %s, the account has code hash %s", len(d.Code), hash, d.CodeHash)
	}
	var err error
	if e.Slots, err = orderStorage(d.Storage); err != nil {
		return entry{}, err
	}
	if root, err := chunk.StorageRoot(e.Slots); err != nil || root == d.Root {
		return e, err
	}
	// debug_accountRange leaves out slots whose preimage is missing.
	if e.Slots, err = s.storageByHash(ctx, header, &e.Account); err != nil {
		return entry{}, fmt.Errorf("slot preimages are missing (%d slots given do not hash to storage root %s): %w", len(d.Storage), d.Root, err)
	}
	if root, err := chunk.StorageRoot(e.Slots); err != nil {
		return entry{}, err
	} else if root != d.Root {
		return entry{}, fmt.Errorf("storage of %d slots hashes to %s, the account has storage root %s", len(e.Slots), root, d.Root)
	}
	return e, nil
}

// orderStorage turns a dump's storage, keyed by preimage and with values in
// hex without prefix or leading zeros, into slots in key order.
func orderStorage(storage map[common.Hash]string) ([]chunk.Slot, error) {
	slots := make([]chunk.Slot, 0, len(storage))
	for key, text := range storage {
		value := common.FromHex(text)
		if len(value) == 0 || len(value) > common.HashLength || !strings.EqualFold(common.Bytes2Hex(value), text) {
			return nil, fmt.Errorf("slot %s: value %q is not a non-zero 256-bit number in hex", key, text)
		}
		slots = append(slots, chunk.Slot{
			Key: crypto.Keccak256Hash(key[:]), Preimage: key, HasPreimage: true, Value: common.BytesToHash(value),
		})
	}
	sortSlots(slots)
	return slots, nil
}

func sortSlots(slots []chunk.Slot) {
	slices.SortFunc(slots, func(a, b chunk.Slot) int { return a.Key.Cmp(b.Key) })
}

// storageByHash reads an account's storage by slot hash, which also gives the
// slots whose preimage the node lacks. The RPC shows the state before a
// transaction, so the state after our block is that before its successor's
// first.
func (s *Source) storageByHash(ctx context.Context, header *types.Header, a *chunk.Account) ([]chunk.Slot, error) {
	if !a.HasAddress {
		return nil, fmt.Errorf("its address is not known either, so its storage cannot be asked for")
	}
	next := rpc.BlockNumber(header.Number.Int64() + 1)
	var slots []chunk.Slot
	for start := []byte{}; start != nil; {
		var answer struct {
			Storage map[common.Hash]struct {
				Key   *common.Hash `json:"key"`
				Value common.Hash  `json:"value"`
			} `json:"storage"`
			NextKey *common.Hash `json:"nextKey"`
		}
		err := s.auth.CallContext(ctx, &answer, "debug_storageRangeAt", next, 0, a.Address, hexutil.Bytes(start), 4096)
		if err != nil {
			return nil, fmt.Errorf("debug_storageRangeAt block %d: %w", next, err)
		}
		for key, slot := range answer.Storage {
			out := chunk.Slot{Key: key, Value: slot.Value}
			if slot.Key != nil {
				out.Preimage, out.HasPreimage = *slot.Key, true
			}
			slots = append(slots, out)
		}
		start = nil
		if answer.NextKey != nil {
			start = answer.NextKey[:]
		}
	}
	sortSlots(slots)
	return slots, nil
}
