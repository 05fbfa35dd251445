package driver

import "github.com/ethereum/go-ethereum/crypto/kzg4844"

// Warm makes the tables that a blob of L1 is checked with. Otherwise the first
// blob makes them, which takes a processor for seconds, and the driver's event
// loop waits for it: a node that has come back could neither follow nor lead.
func Warm() { _, _ = kzg4844.BlobToCommitment(new(kzg4844.Blob)) }
