package ingress

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// What waits survives a restart in one file, a list of encoded transactions in
// the order of their arrival. It is written beside the hot path each
// StoreInterval if something has changed, and at a graceful stop. A kill loses
// what came after the last write.

// save writes the file if there is one, in its own goroutine unless now.
func (f *Feed) save(now bool) {
	if f.cfg.StorePath == "" || f.saved == f.changes && !now {
		return
	}
	select {
	case err := <-f.saving: // the last write has ended, or there was none
		if err != nil {
			f.log.Warn("Waiting transactions would not survive a restart", "err", err)
		}
	default:
		if !now {
			return
		}
		<-f.saving
	}
	f.saved = f.changes
	txs := f.unsafe()
	write := func() error { return writeTransactions(f.cfg.StorePath, txs) }
	if !now {
		go func() { f.saving <- write() }()
		return
	}
	if err := write(); err != nil {
		f.log.Error("Waiting transactions are lost", "count", len(txs), "err", err)
	}
}

// unsafe are the transactions that a kill would take away: those that wait and
// those of the newest blocks, which may not be on disk yet.
func (f *Feed) unsafe() (txs []*types.Transaction) {
	if f.last != nil {
		for _, block := range f.hub.Newest(2) {
			for _, e := range block.Entries(preconf.Executed) {
				if !e.Tx.IsDepositTx() {
					txs = append(txs, e.Tx)
				}
			}
		}
	}
	for _, s := range f.senders {
		for _, it := range s.items {
			txs = append(txs, it.tx)
		}
	}
	return txs
}

func writeTransactions(path string, txs []*types.Transaction) error {
	temp, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("write waiting transactions: %w", err)
	}
	err = errors.Join(rlp.Encode(temp, txs), temp.Sync(), temp.Close())
	if err == nil {
		err = os.Rename(temp.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("write waiting transactions: %w", errors.Join(err, os.Remove(temp.Name())))
	}
	return nil
}

// Waiting reads the file of what waited when a node last ran; none is no error.
func Waiting(path string) (txs []*types.Transaction, err error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err == nil {
		err = rlp.DecodeBytes(text, &txs)
	}
	if err != nil {
		return nil, fmt.Errorf("transactions that waited, %s: %w", path, err)
	}
	return txs, nil
}

// load admits what waited when the node last ran. What the chain has by now is
// refused for its nonce, as it should be. It runs in the owner's goroutine.
func (f *Feed) load() {
	f.saving <- nil
	if f.cfg.StorePath == "" {
		return
	}
	if f.cfg.Elsewhere {
		return
	}
	txs, err := Waiting(f.cfg.StorePath)
	if err != nil {
		aside := f.cfg.StorePath + ".unreadable"
		err = errors.Join(err, os.Rename(f.cfg.StorePath, aside))
		f.log.Error("Cannot read the transactions that waited: senders must send them again", "moved_to", aside, "err", err)
		return
	}
	start, back := time.Now(), 0
	for _, tx := range txs {
		it, err := f.recover(tx)
		if err != nil {
			continue
		}
		f.held[it.lane].Add(1)
		if err := f.admit(it); err != nil {
			f.leave(it.lane)
			continue
		}
		back++
	}
	if len(txs) > 0 {
		f.log.Info("Read the transactions that waited", "count", len(txs), "waiting", back, "in", time.Since(start).Round(time.Millisecond))
	}
}

// Readmit admits transactions that another leader had parked, until their time
// is over. What the chain has by now is left out.
func (f *Feed) Readmit(ctx context.Context, parked []Parked) {
	f.ask(ctx, func() {
		f.parks = append(f.parks, parked...)
		f.loadParked()
	})
}

// loadParked admits what the journal has of transactions that were parked, until
// their time is over. It runs in the owner's goroutine.
func (f *Feed) loadParked() {
	parks, now, back := f.parks, time.Now(), 0
	f.parks = nil
	for _, p := range parks {
		if !p.Until.After(now) {
			continue
		}
		it, err := f.recover(p.Tx)
		if err != nil {
			continue
		}
		f.held[it.lane].Add(1)
		if err := f.admit(it); err != nil { // the file has it too, or the chain by now
			f.leave(it.lane)
			if errors.Is(err, errGap) {
				f.parks = append(f.parks, p) // decide comes back to it
			}
			continue
		}
		if it.parked() {
			it.deadline = p.Until
		}
		back++
	}
	if back > 0 {
		f.log.Info("Read parked transactions of the journal", "count", len(parks), "waiting", back)
	}
}
