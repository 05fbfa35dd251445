package ingress

import (
	"errors"
	"fmt"
	"time"
)

// Config bounds what may wait.
type Config struct {
	MaxSize       uint64        // bytes of an encoded transaction
	Waiting       int           // transactions of each lane that wait, parked ones too
	PerSender     int           // of one sender
	Parked        int           // of all senders, behind a nonce gap
	ParkedSender  int           // of one sender, behind a nonce gap
	ParkTime      time.Duration // how long a nonce gap may last
	Lifetime      time.Duration // how long any transaction may wait
	GapPatience   time.Duration // how long admission waits for the next block's state
	StorePath     string        // where what waits survives a restart; empty: nowhere
	StoreInterval time.Duration
	Elsewhere     bool // what waited is not for this node, but for whoever leads
}

// DefaultConfig returns the bounds of a node that says nothing about them.
func DefaultConfig() Config {
	return Config{
		MaxSize: 128 << 10, Waiting: 8192, PerSender: 256, Parked: 4096, ParkedSender: 64,
		ParkTime: 30 * time.Second, Lifetime: 30 * time.Minute, GapPatience: 250 * time.Millisecond, StoreInterval: time.Second,
	}
}

// Validate says what is wrong with the bounds and how to mend it.
func (c Config) Validate() error {
	switch {
	case c.Waiting < 1:
		return fmt.Errorf("ingress-waiting %d: want 1 or more, each lane needs room to wait", c.Waiting)
	case c.PerSender < 1:
		return fmt.Errorf("ingress-per-sender %d: want 1 or more", c.PerSender)
	case c.Parked < 0 || c.ParkedSender < 0:
		return errors.New("ingress-parked and ingress-parked-per-sender: want 0 (no nonce gaps at all) or more")
	case c.ParkTime <= 0:
		return fmt.Errorf("ingress-park-time %s: want more than 0", c.ParkTime)
	case c.Lifetime < c.ParkTime:
		return fmt.Errorf("ingress-lifetime %s: want at least ingress-park-time, %s", c.Lifetime, c.ParkTime)
	}
	return nil
}
