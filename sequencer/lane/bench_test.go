package lane_test

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/regalia-network/regalia/sequencer/lane"
)

const benchQueued = 100_000

// BenchmarkLife is what a transaction costs from Add to Done while 100,000 others wait: with as many senders, with
// 1,000 senders that each queue deep, and with blocks so small that most of the line does not fit at their ends.
func BenchmarkLife(b *testing.B) {
	for _, c := range []struct {
		name     string
		senders  int
		gasLimit uint64
	}{
		{"senders=100000", benchQueued, 30_000_000},
		{"senders=1000", 1000, 30_000_000},
		{"senders=100000/smallblocks", benchQueued, 1_000_000},
	} {
		b.Run(c.name, func(b *testing.B) { benchLife(b, c.senders, c.gasLimit) })
	}
}

func benchLife(b *testing.B, senders int, gasLimit uint64) {
	random := rand.New(rand.NewPCG(1, 1))
	// Prepared beforehand, so that the generator is not measured.
	txs := make([]lane.Tx, benchQueued+b.N)
	for i := range txs {
		tx := lane.Tx{Nonce: uint64(i / senders), Gas: 21_000 + random.Uint64N(200_000), Tip: random.Uint64N(1_000_000),
			Lane: lane.Lane(1 + random.UintN(3)), Arrived: uint64(i)}
		binary.BigEndian.PutUint64(tx.Hash[:], random.Uint64())
		binary.BigEndian.PutUint64(tx.Sender[:], scrambled(uint64(i%senders)))
		txs[i] = tx
	}
	q := lane.New(lane.Default())
	for _, tx := range txs[:benchQueued] {
		q.Add(tx)
	}
	q.OpenBlock(gasLimit)
	left, now := gasLimit, time.Duration(0)
	b.ReportAllocs()
	b.ResetTimer()
	for _, tx := range txs[benchQueued:] {
		q.Add(tx)
		now += 200 * time.Microsecond
		got, ok := q.Next(left, now)
		for !ok {
			q.OpenBlock(gasLimit)
			left = gasLimit
			got, ok = q.Next(left, now)
		}
		used := got.Gas - got.Gas/4
		left -= used
		q.Done(got.Hash, lane.Outcome{GasUsed: used}, now)
	}
}

func BenchmarkOf(b *testing.B) {
	tx := callTo(&common.Address{1})
	for b.Loop() {
		lane.Of(tx)
	}
}

// scrambled makes distinct numbers look like addresses.
func scrambled(x uint64) uint64 { return (x + 1) * 0x9e3779b97f4a7c15 }
