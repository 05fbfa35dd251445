package sim

import (
	"fmt"
	"math"
	"math/rand"

	"github.com/regalia-network/regalia/batcher/da"
)

const gwei = 1e9

// limits of the scenarios: op-batcher's own default for calldata, and as many
// blobs as one transaction may carry (EIP-7594).
var limits = da.Limits{CalldataBytes: 120_000, BlobsPerTx: 6}

// Slots is how many L1 blocks data may wait in the scenarios.
const Slots = 50

func policy() da.Policy { return da.Policy{Limits: limits, MaxAge: Slots * Slot, SwitchMargin: 0.02} }

// Arrivals of data: nearly even, in bursts, or as a day goes.
var Arrivals = []string{"even", "bursts", "waves"}

// Ratios of blob base fee to base fee that the grid has, and Fills: blobs that
// come within the time that data may wait.
var (
	Ratios = []float64{1e-9, 1.0 / 16, 0.25, 1, 4, 16, 64}
	Fills  = []float64{0.002, 0.01, 0.05, 0.2, 0.7, 1.3, 2.5, 5.5, 9}
)

// HistoryFills are those that the history is played with.
var HistoryFills = []float64{0.01, 0.1, 0.7, 2.5, 6}

// Grid makes every cell in turn.
func Grid(seed int64, see func(Scenario)) {
	for _, ratio := range Ratios {
		for _, fill := range Fills {
			for _, arrivals := range Arrivals {
				see(Cell(seed, ratio, fill, arrivals))
			}
		}
	}
}

// Cell is one scenario of the grid, at constant prices.
func Cell(seed int64, ratio, fill float64, arrivals string) Scenario {
	rng := rand.New(rand.NewSource(seed))
	s := Scenario{Name: fmt.Sprintf("blob fee %.3g of base fee, %.3g blobs a window, %s", ratio, fill, arrivals), Policy: policy()}
	for i := range 1530 {
		s.Prices = append(s.Prices, da.Prices{BaseFee: 5 * gwei, Tip: 1 * gwei, BlobTip: 1 * gwei, BlobBaseFee: 5 * gwei * ratio})
		s.Bytes = append(s.Bytes, arrival(rng, i, fill*da.BlobCapacity/50, arrivals))
	}
	return s
}

// arrival draws the bytes of one L1 block.
func arrival(rng *rand.Rand, block int, mean float64, kind string) int {
	switch kind {
	case "bursts":
		return int(mean * rng.ExpFloat64())
	case "waves":
		return int(mean * (1 + 0.9*math.Sin(float64(block)/60)) * (0.8 + 0.4*rng.Float64()))
	}
	return int(mean * (0.8 + 0.4*rng.Float64()))
}

// History is a synthetic fee history. No chain's record is in it: none of both
// markets was to be had where this is built.
func History(seed int64, blocks int, fill float64) Scenario {
	m := newMarkets(seed)
	s := Scenario{Name: fmt.Sprintf("history of %d blocks, %.3g blobs a window, seed %d", blocks, fill, seed), Policy: policy()}
	for i := range blocks {
		p, end := m.block()
		s.Prices = append(s.Prices, p)
		s.hidden = append(s.hidden, m.state(p))
		s.Bytes = append(s.Bytes, arrival(m.rng, i, fill*da.BlobCapacity/50, "bursts"))
		end()
	}
	return s
}

// markets are both fee markets, which follow the protocol's own rules (EIP-1559;
// EIP-4844 with the schedule of 6 to 9 blobs and EIP-7918) under demand that
// drifts and spikes.
type markets struct {
	rng                *rand.Rand
	baseFee, excess    float64
	demand, blobDemand float64 // logarithm of demand over the target
}

func newMarkets(seed int64) *markets {
	return &markets{rng: rand.New(rand.NewSource(seed)), baseFee: 2 * gwei, excess: 90e6}
}

// block draws the next block: its prices, and what then brings on the one after.
func (m *markets) block() (da.Prices, func()) {
	const targetBlobs, maxBlobs, updateFraction = 6.0, 9.0, 5_007_716.0
	rng := m.rng
	m.demand = 0.995*m.demand + 0.05*rng.NormFloat64()
	m.blobDemand = 0.995*m.blobDemand + 0.05*rng.NormFloat64()
	if rng.Float64() < 0.001 {
		m.demand++
	}
	if rng.Float64() < 0.001 {
		m.blobDemand++
	}
	blobFee := math.Exp(m.excess / updateFraction)
	// Demand falls as the price rises above what it usually is; a block's use
	// varies around it.
	used := math.Min(2, math.Exp(m.demand+0.3*rng.NormFloat64()-0.7*math.Log(m.baseFee/(2*gwei))))
	blobs := math.Min(maxBlobs, math.Max(0, targetBlobs*math.Exp(m.blobDemand+0.3*rng.NormFloat64()-0.3*math.Log(blobFee/(0.5*gwei)))))
	return da.Prices{BaseFee: m.baseFee, Tip: 0.1 * gwei, BlobTip: 0.1 * gwei, BlobBaseFee: blobFee}, func() {
		m.baseFee = math.Max(0.05*gwei, m.baseFee*(1+(used-1)/8))
		if blobFee < m.baseFee/16 { // EIP-7918: it does not fall further, and rises with use
			m.excess += blobs * 131_072 * (maxBlobs - targetBlobs) / maxBlobs
		} else {
			m.excess = math.Max(0, m.excess+(blobs-targetBlobs)*131_072)
		}
	}
}

// state is all that the next blocks depend on, which nobody sees of a real chain.
func (m *markets) state(p da.Prices) state {
	return state{math.Log(p.BaseFee / (2 * gwei)), math.Log(math.Max(p.BlobBaseFee, 1) / (0.5 * gwei)), m.demand, m.blobDemand}
}
