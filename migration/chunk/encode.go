package chunk

import (
	"encoding/binary"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Encoder writes one chunk. It refuses what the decoder would refuse, so a
// finished chunk is always readable. It does not buffer: give it a writer that
// does. After an error the chunk is unusable.
type Encoder struct {
	w       io.Writer
	order   order
	records uint64
	size    int64
	buf     []byte
}

// NewEncoder writes the chunk header and returns the encoder.
func NewEncoder(w io.Writer, kind Kind) (*Encoder, error) {
	if kind != Accounts && kind != Codes {
		return nil, fmt.Errorf("unknown chunk kind %d", byte(kind))
	}
	e := &Encoder{w: w, order: order{kind: kind}}
	e.buf = append(e.buf, magic...)
	e.buf = append(e.buf, Version, byte(kind))
	return e, e.flush()
}

// Account appends an account; its slots follow by Slot.
func (e *Encoder) Account(a Account) error {
	// A decoder makes the key from the address, so it has nothing to compare.
	if a.HasAddress && crypto.Keccak256Hash(a.Address[:]) != a.Key {
		return fmt.Errorf("account %s: key %s is not its keccak256", a.Address, a.Key)
	}
	if err := e.order.onAccount(&a); err != nil {
		return err
	}
	var flags byte
	if a.HasAddress {
		flags |= flagPreimage
	}
	if a.HasCode() {
		flags |= flagCode
	}
	if a.HasStorage() {
		flags |= flagStorage
	}
	e.buf = append(e.buf, tagAccount, flags)
	if a.HasAddress {
		e.buf = append(e.buf, a.Address[:]...)
	} else {
		e.buf = append(e.buf, a.Key[:]...)
	}
	e.buf = binary.AppendUvarint(e.buf, a.Nonce)
	e.number(a.Balance.Bytes32())
	if a.HasCode() {
		e.buf = append(e.buf, a.CodeHash[:]...)
	}
	if a.HasStorage() {
		e.buf = append(e.buf, a.StorageRoot[:]...)
	}
	e.records++
	return e.flush()
}

// Slot appends a slot of the account written last.
func (e *Encoder) Slot(s Slot) error {
	if s.HasPreimage && crypto.Keccak256Hash(s.Preimage[:]) != s.Key {
		return fmt.Errorf("slot %s: key %s is not its keccak256", s.Preimage, s.Key)
	}
	if err := e.order.onSlot(&s); err != nil {
		return err
	}
	if s.HasPreimage {
		e.buf = append(e.buf, tagSlot, flagPreimage)
		e.buf = append(e.buf, s.Preimage[:]...)
	} else {
		e.buf = append(e.buf, tagSlot, 0)
		e.buf = append(e.buf, s.Key[:]...)
	}
	e.number(s.Value)
	e.records++
	return e.flush()
}

// Code appends a contract's code.
func (e *Encoder) Code(code []byte) error {
	if err := e.order.onCode(uint64(len(code))); err != nil {
		return err
	}
	e.buf = append(e.buf, tagCode)
	e.buf = binary.AppendUvarint(e.buf, uint64(len(code)))
	e.buf = append(e.buf, code...)
	e.records++
	return e.flush()
}

// End writes the end record. It does not close the underlying writer.
func (e *Encoder) End() error {
	if err := e.order.onEnd(); err != nil {
		return err
	}
	e.buf = append(e.buf, tagEnd)
	e.buf = binary.AppendUvarint(e.buf, e.records)
	return e.flush()
}

// Records is the number of records written so far, the end record not counted.
func (e *Encoder) Records() uint64 { return e.records }

// Size is the number of bytes written so far.
func (e *Encoder) Size() int64 { return e.size }

// number appends a length byte and the significant bytes of a 256-bit number.
func (e *Encoder) number(word common.Hash) {
	significant := common.TrimLeftZeroes(word[:])
	e.buf = append(e.buf, byte(len(significant)))
	e.buf = append(e.buf, significant...)
}

func (e *Encoder) flush() error {
	n, err := e.w.Write(e.buf)
	e.size += int64(n)
	e.buf = e.buf[:0]
	if err != nil {
		return fmt.Errorf("write chunk at offset %d: %w", e.size, err)
	}
	return nil
}
