package driver

import (
	"errors"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// errCold means that the tables are not made yet.
var errCold = errors.New("the tables that L1's blobs are checked with are being made")

var warm atomic.Bool

// Warm makes the tables that a blob of L1 is checked with. Otherwise the first
// blob makes them, which takes a processor for seconds, and the driver's event
// loop waits for it: a node that has come back could neither follow nor lead.
func Warm() {
	_, _ = kzg4844.BlobToCommitment(new(kzg4844.Blob))
	warm.Store(true)
}

// Cold is an error until Warm has made them.
func Cold() error {
	if warm.Load() {
		return nil
	}
	return errCold
}
