package sim

import (
	_ "embed"
	"fmt"
	"math"
	"math/rand"
	"strconv"
	"strings"

	"github.com/regalia-network/regalia/batcher/da"
)

const (
	gwei       = 1e9
	gasPerBlob = 131_072
)

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

// History is a fee history drawn from a process of the protocol's rules whose
// demand is fitted to mainnet's record (see markets).
func History(seed int64, blocks int, fill float64, arrivals string) Scenario {
	m := newMarkets(seed)
	s := Scenario{Name: fmt.Sprintf("history of %d blocks, %.3g blobs a window, %s, seed %d", blocks, fill, arrivals, seed), Policy: policy()}
	for i := range blocks {
		s.add(m, arrival(m.rng, i, fill*da.BlobCapacity/Slots, arrivals))
		m.next(m.used())
	}
	return s
}

// gasUsed is of mainnet's blocks 24,398,583 to 24,399,482 (6 February 2026, 15:09
// to 18:11 UTC), in thousandths of their gas limits.
//
//go:embed gasused.txt
var gasUsed string

// Recorded is those three hours: base fees follow from the gas that blocks used,
// by EIP-1559 and so exactly but for their level, which is the median of the 30
// days before. Blobs are drawn, as the record does not have them.
func Recorded(seed int64, fill float64, arrivals string) Scenario {
	m := newMarkets(seed)
	s := Scenario{Name: fmt.Sprintf("recorded, %.3g blobs a window, %s, seed %d", fill, arrivals, seed), Policy: policy()}
	for i, text := range strings.Fields(gasUsed) {
		thousandths, err := strconv.Atoi(text)
		if err != nil {
			panic(err) // the file is part of the binary
		}
		s.add(m, arrival(m.rng, i, fill*da.BlobCapacity/Slots, arrivals))
		m.next(float64(thousandths) / 500)
	}
	return s
}

func (s *Scenario) add(m *markets, bytes int) {
	s.Prices = append(s.Prices, m.prices())
	s.hidden = append(s.hidden, *m)
	s.Bytes = append(s.Bytes, bytes)
}

// markets are both fee markets. They follow the protocol's own rules: EIP-1559;
// EIP-4844 with the schedule that mainnet has since January 2026, and EIP-7918.
// Demand is fitted to mainnet's 216,001 blocks from 24,183,312 on (7 January to
// 6 February 2026): to how much base fees move from block to block, how far a
// price of 2 to 120 blocks ago on the average is off, and how many blobs a block has.
// Most of what moves a base fee is the block's own chance, which the next blocks
// take back; demand jumps now and then. Blobs stay below their target, so their
// fee keeps to EIP-7918's floor, a sixteenth of the base fee.
type markets struct {
	rng             *rand.Rand
	baseFee, excess float64
	demand          float64 // logarithm of the base fee that blocks are half full at, over level
}

const (
	level = 0.07 * gwei // median base fee of those days

	chance     = 0.432  // of the logarithm of a block's use
	elasticity = 2.286  // of a block's use to the base fee
	persists   = 0.9985 // part of demand that is left a block later
	drift      = 0.0024
	jumpRate   = 0.0101
	jump       = 0.332

	targetBlobs, maxBlobs, updateFraction = 14.0, 21.0, 11_684_671.0
	blobs, blobChance                     = 4.0, 0.79 // median of a block's, and of its logarithm
)

func newMarkets(seed int64) *markets {
	return &markets{rng: rand.New(rand.NewSource(seed)), baseFee: level, excess: updateFraction * math.Log(level/17.4)}
}

func (m *markets) prices() da.Prices {
	return da.Prices{BaseFee: m.baseFee, BlobBaseFee: math.Exp(m.excess / updateFraction)}
}

// used draws how much gas the block uses, in targets.
func (m *markets) used() float64 {
	x := chance*m.rng.NormFloat64() - chance*chance/2
	return math.Min(2, math.Exp(x-elasticity*(math.Log(m.baseFee/level)-m.demand)))
}

// next goes on to the next block, after one that used so much gas.
func (m *markets) next(used float64) {
	count := math.Min(maxBlobs, math.Round(blobs*math.Exp(blobChance*m.rng.NormFloat64())))
	if math.Exp(m.excess/updateFraction) < m.baseFee/16 { // EIP-7918: it does not fall further, and rises with use
		m.excess += count * gasPerBlob * (maxBlobs - targetBlobs) / maxBlobs
	} else {
		m.excess = math.Max(0, m.excess+(count-targetBlobs)*gasPerBlob)
	}
	m.baseFee *= 1 + (used-1)/8
	m.demand = persists*m.demand + drift*m.rng.NormFloat64()
	if m.rng.Float64() < jumpRate {
		m.demand += jump * m.rng.NormFloat64()
	}
}
