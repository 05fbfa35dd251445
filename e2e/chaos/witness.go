package main

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// witness remembers the heads that a node has shown: a block that anyone has
// seen must stay.
type witness struct {
	mu    sync.Mutex // guards heads
	heads map[uint64][]common.Hash
}

func newWitness() *witness { return &witness{heads: make(map[uint64][]common.Hash)} }

// watch asks a node for its head until ctx ends.
func (w *witness) watch(ctx context.Context, c *crowd, url string) {
	ticker := time.NewTicker(200 * time.Millisecond)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		if h, err := c.block(ctx, url, "latest"); err == nil {
			w.note(h)
		}
	}
}

func (w *witness) note(h head) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if n := uint64(h.Number); !slices.Contains(w.heads[n], h.Hash) {
		w.heads[n] = append(w.heads[n], h.Hash)
	}
}

// shown are the heads seen so far.
func (w *witness) shown() map[uint64][]common.Hash {
	w.mu.Lock()
	defer w.mu.Unlock()
	return maps.Clone(w.heads)
}

// forked is the lowest of the newest blocks that is not what it was when it was
// the head, and the highest that has been seen; 0 if there is none. It asks for
// each, since a leader fills a gap faster than anyone watches its head.
func (w *witness) forked(ctx context.Context, c *crowd, url string, newest uint64) (lowest, highest uint64) {
	shown := w.shown()
	for number := range shown {
		highest = max(highest, number)
	}
	for number := highest; number > 0 && number+newest > highest; number-- {
		hashes := shown[number]
		if len(hashes) == 0 {
			continue
		}
		if now, err := c.block(ctx, url, hexutil.EncodeUint64(number)); err == nil && now.Hash != hashes[0] {
			lowest = number
		}
	}
	return lowest, highest
}

// compare checks what was seen against a node's chain, below block excused.
func (w *witness) compare(ctx context.Context, c *crowd, url string, excused uint64) (split []string, err error) {
	for number, hashes := range w.shown() {
		if excused > 0 && number >= excused {
			continue
		}
		now, err := c.block(ctx, url, hexutil.EncodeUint64(number))
		if err != nil {
			return split, fmt.Errorf("block %d, which was seen as the head: %w", number, err)
		}
		for _, hash := range hashes {
			if now.Hash != hash {
				split = append(split, fmt.Sprintf("block %d was %s when it was the head and is %s", number, hash, now.Hash))
			}
		}
	}
	return split, nil
}
