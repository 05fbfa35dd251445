package da

import "math"

// levelMemory is how many ticks the level has about which a price swings: what a
// block's chance adds to a price, the next few take back.
const levelMemory = 20

// Outlook learns, tick by tick, how much data comes and how prices move. It
// forgets with a time constant.
type Outlook struct {
	memory float64 // ticks
	rate   mean    // bytes in a tick
	base   market
	blob   market
}

// NewOutlook remembers about so many ticks.
func NewOutlook(memory float64) *Outlook { return &Outlook{memory: memory} }

// Observe takes in the present prices and the bytes that came since the tick
// before.
func (o *Outlook) Observe(p Prices, bytes int) {
	o.rate.observe(float64(bytes), o.memory)
	o.base.observe(p.BaseFee, o.memory)
	o.blob.observe(p.BlobBaseFee, o.memory)
}

// ahead is what to reckon with in so many ticks, if prices are p now.
func (o *Outlook) ahead(p Prices, ticks int) Prices {
	p.BaseFee *= o.base.ahead(ticks)
	p.BlobBaseFee *= o.blob.ahead(ticks)
	return p
}

// mean is a moving average. The first observations count alike; later ones fade.
type mean struct{ mean, seen float64 }

func (m *mean) observe(x, memory float64) {
	m.seen = math.Min(m.seen+1, memory)
	m.mean += (x - m.mean) / m.seen
}

// market is a price whose logarithm swings about a level that moves slowly, and
// falls back to it at a rate that is learnt too.
type market struct {
	level    mean // of the logarithm
	variance mean // of its deviation
	joint    mean // of each deviation with the one before
	last     float64
}

func (m *market) observe(price, memory float64) {
	x := math.Log(math.Max(price, 1))
	m.level.observe(x, levelMemory)
	deviation := x - m.level.mean
	m.variance.observe(deviation*deviation, memory)
	m.joint.observe(deviation*m.last, memory)
	m.last = deviation
}

// ahead is the factor on the present price in so many ticks.
func (m *market) ahead(ticks int) float64 {
	if m.variance.mean < 1e-9 {
		return 1
	}
	keeps := math.Pow(math.Min(0.9999, math.Max(0, m.joint.mean/m.variance.mean)), float64(ticks))
	return math.Exp((keeps - 1) * m.last)
}
