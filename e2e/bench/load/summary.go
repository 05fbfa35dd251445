package load

import (
	"fmt"
	"time"
)

// Summary is what a run's samples add up to.
type Summary struct {
	Latencies []time.Duration // stat.Never for one without a receipt
	Lateness  []time.Duration // of the generator itself, which latencies include
	Failed    int             // without a receipt
	Reverted  int
	Lost      int // with a receipt, and in no block
	errors    map[string]int
}

// Summarise adds samples up.
func Summarise(samples []Sample) Summary {
	s := Summary{errors: make(map[string]int)}
	for _, sample := range samples {
		s.Latencies = append(s.Latencies, sample.Latency())
		s.Lateness = append(s.Lateness, sample.Sent-sample.Due)
		switch {
		case sample.Err != nil:
			s.Failed++
			s.errors[sample.Err.Error()]++
		case sample.Reverted:
			s.Reverted++
		}
		if sample.Err == nil && !sample.Sealed {
			s.Lost++
		}
	}
	return s
}

// MainError is the most frequent error with its count, for people; empty if
// there was none.
func (s Summary) MainError() string {
	most, text := 0, ""
	for message, n := range s.errors {
		if n > most || n == most && message < text {
			most, text = n, message
		}
	}
	if most == 0 {
		return ""
	}
	return fmt.Sprintf(" (%d× %s)", most, text)
}
