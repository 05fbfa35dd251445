package driver

import (
	"context"
	"sync"

	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/prometheus/client_golang/prometheus"
)

// blobs notes whether L1's beacon API gives what derivation asks for. Derivation
// asks again until it does, and the safe head stands meanwhile.
type blobs struct {
	derive.L1BlobsFetcher
	log log.Logger
	up  prometheus.Gauge

	mu      sync.Mutex // guards missing
	missing bool
}

func watchBlobs(from derive.L1BlobsFetcher, l log.Logger, reg prometheus.Registerer) *blobs {
	b := &blobs{L1BlobsFetcher: from, log: l, up: prometheus.NewGauge(prometheus.GaugeOpts{Name: "regalia_sequencer_beacon_up", Help: "1 while L1's beacon API gives the blobs that derivation asks for."})}
	b.up.Set(1)
	reg.MustRegister(b.up)
	return b
}

// GetBlobsByHash says each change once.
func (b *blobs) GetBlobsByHash(ctx context.Context, time uint64, hashes []common.Hash) ([]*eth.Blob, error) {
	out, err := b.L1BlobsFetcher.GetBlobsByHash(ctx, time, hashes)
	if err != nil && ctx.Err() != nil { // whoever asked is gone
		return out, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	switch was := b.missing; {
	case err != nil && !was:
		b.log.Warn("L1's beacon API does not give the blobs of a batch: the safe head stands until it does", "l1_time", time, "blobs", len(hashes), "err", err)
		b.up.Set(0)
	case err == nil && was:
		b.log.Info("L1's beacon API gives blobs again", "l1_time", time)
		b.up.Set(1)
	}
	b.missing = err != nil
	return out, err
}
