package da

import "time"

// Kind is where data goes.
type Kind uint8

// What can be done with data.
const (
	Wait Kind = iota
	Calldata
	Blobs
)

// String is the kind as flags and metrics spell it.
func (k Kind) String() string { return [...]string{"wait", "calldata", "blobs"}[k] }

// Load is what the batcher holds.
type Load struct {
	Bytes int           // pending, after compression
	Age   time.Duration // since the oldest of it came
}

// Policy is what the operator wants.
type Policy struct {
	Limits
	MaxAge time.Duration // data is posted when it is this old, at any price: the bound of the safe head's lag
	Tick   time.Duration // how often Choose is asked
	// SwitchMargin is the part of a post's cost that the other kind must save
	// before it is taken: an L1 node's pool takes no blob transaction of an
	// account that has others pending, nor the other way round, so a switch
	// waits until all that is in flight is included.
	SwitchMargin float64
	Whole        bool // a post takes all that waits, as op-batcher's channels do
	Only         Kind // where data goes whatever it costs; Wait = where it costs less
}

// Plan is what to do now.
type Plan struct {
	Kind   Kind
	Blobs  int     // with Kind Blobs
	Bytes  int     // how many of the oldest to post; the rest waits on
	Cost   float64 // in wei
	Reason string
}

// unit is what a byte of the plan costs.
func (p Plan) unit() float64 { return p.Cost / float64(p.Bytes) }

// Choose says what to do with what is pending at the present prices. last is the
// kind of the newest post, or Wait before the first.
//
// Three rules. What is posted goes where it costs less, exactly, as filled as it
// is. Data as old as it may get is posted. Before that it is posted as soon as
// no later moment within its age is expected to give a lower price per byte, if
// bytes come in and prices move as lately: that is when blobs are full, or can
// become no fuller in the time left. A post that takes all there is (Policy.Whole)
// goes, too, when blobs are full and the next one would stay too empty.
func Choose(prices Prices, outlook *Outlook, load Load, policy Policy, last Kind) Plan {
	if load.Bytes <= 0 {
		return Plan{Reason: "nothing is pending"}
	}
	now := best(prices, load.Bytes, policy, last)
	ticks := int((policy.MaxAge - load.Age) / policy.Tick)
	if ticks <= 0 {
		now.Reason = "the data is as old as it may get"
		return now
	}
	if policy.Whole && fullest(prices, outlook.rate.mean, load.Bytes, ticks, policy, last, now) {
		now.Reason = "the blobs are full, and the next would not be"
		return now
	}
	for j := 1; j <= ticks; j++ {
		later := best(outlook.ahead(prices, j), load.Bytes+int(outlook.rate.mean*float64(j)), policy, last)
		if later.unit() < now.unit()*(1+hurdle) {
			return Plan{Reason: "waiting is expected to cost less"}
		}
	}
	if now.Kind == Blobs && float64(now.Bytes) < fullEnough*float64(now.Blobs*BlobCapacity) {
		return Plan{Reason: "the blobs are not full"}
	}
	now.Reason = "waiting is not expected to cost less"
	return now
}

// hurdle is the part of its price per byte that a post before its time must save
// over any later one: what is left behind has less than a whole age before it.
const hurdle = 0.1

// fullEnough is the part of blobs that must be filled before their time: the room
// that a low price leaves unused is paid for again by what comes next.
const fullEnough = 0.9

// fullest reports whether blobs are as full as they will get: were prices to stand
// still, no later post within the age that takes all would come near this one.
func fullest(p Prices, rate float64, n, ticks int, policy Policy, last Kind, now Plan) bool {
	if now.Kind != Blobs {
		return false
	}
	for j := 1; j <= ticks; j++ {
		if Cheapest(p, n+int(rate*float64(j)), policy, last).unit() < now.unit()*(1+hurdle) {
			return false
		}
	}
	return true
}

// best is the cheapest way per byte to post n bytes: all of them, or as many as
// fill blobs, or one transaction.
func best(p Prices, n int, policy Policy, last Kind) Plan {
	plan := Cheapest(p, n, policy, last)
	if policy.Whole {
		return plan
	}
	for _, size := range []int{BlobCapacity, policy.BlobsPerTx * BlobCapacity, policy.CalldataCapacity()} {
		if full := n / size * size; full > 0 && full < n {
			if part := Cheapest(p, full, policy, last); part.unit() < plan.unit() {
				plan = part
			}
		}
	}
	return plan
}

// Cheapest is how to post n bytes now, all of them.
func Cheapest(p Prices, n int, policy Policy, last Kind) Plan {
	calldata, blobs := p.CalldataCost(n, policy.Limits), p.BlobCost(n, policy.Limits)
	keep := 1 - policy.SwitchMargin
	takeBlobs := blobs <= calldata
	switch last {
	case Calldata:
		takeBlobs = blobs < calldata*keep
	case Blobs:
		takeBlobs = calldata >= blobs*keep
	}
	if policy.Only != Wait {
		takeBlobs = policy.Only == Blobs
	}
	if takeBlobs {
		return Plan{Kind: Blobs, Blobs: parts(n, BlobCapacity), Bytes: n, Cost: blobs}
	}
	return Plan{Kind: Calldata, Bytes: n, Cost: calldata}
}
