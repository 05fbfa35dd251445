package lane

import (
	"errors"
	"fmt"
	"time"
)

// Config is the policy's free choices.
type Config struct {
	// Shares is the percentage of a block's gas each lane is sure of. System has none; the others sum to 100.
	Shares [count]uint

	// GasPerSecond and GasBurst are a sender's bucket: what it may use steadily, and at once, before those within
	// theirs go first.
	GasPerSecond, GasBurst uint64

	// RevertPenalty is how long a sender's transactions queue as open after one reverted in a favoured lane.
	RevertPenalty time.Duration
}

// Default returns the configuration of a chain that says nothing about it.
func Default() Config {
	return Config{
		Shares:        [count]uint{Licence: 30, Revenue: 20, Open: 50},
		GasPerSecond:  2_000_000,
		GasBurst:      4_000_000,
		RevertPenalty: 10 * time.Second,
	}
}

// Validate says what is wrong with the configuration and how to mend it.
func (c Config) Validate() error {
	if c.Shares[System] != 0 {
		return fmt.Errorf("lane shares: system has %d: it comes before all lanes and needs no share, leave it 0", c.Shares[System])
	}
	sum := uint(0)
	for _, l := range shared {
		if c.Shares[l] < 1 || c.Shares[l] > 100 {
			return fmt.Errorf("lane shares: %s has %d: a lane needs 1 to 98 percent, or it could be starved", l, c.Shares[l])
		}
		sum += c.Shares[l]
	}
	if sum != 100 {
		return fmt.Errorf("lane shares: licence %d, revenue %d and open %d sum to %d: make them sum to 100",
			c.Shares[Licence], c.Shares[Revenue], c.Shares[Open], sum)
	}
	if c.GasPerSecond == 0 {
		return errors.New("lane gas per second is 0: a sender could never get back within its bucket, give a positive rate")
	}
	if c.GasBurst == 0 {
		return errors.New("lane gas burst is 0: every sender's second transaction would be over it, give at least 21000")
	}
	if c.RevertPenalty < 0 {
		return fmt.Errorf("lane revert penalty is %s: give 0 for none, or a positive time", c.RevertPenalty)
	}
	return nil
}
