package chunk

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Decoder reads one chunk record by record. It accepts only the canonical
// encoding in the prescribed order; its errors begin with the offset in the
// uncompressed stream. Whatever the input, it neither panics nor allocates
// more than the input is long.
type Decoder struct {
	r       *bufio.Reader
	order   order
	records uint64
	off     int64
	done    bool
}

// NewDecoder reads the header. A chunk of another version is refused.
func NewDecoder(r io.Reader) (*Decoder, error) {
	d := &Decoder{r: bufio.NewReader(r)}
	var header [len(magic) + 2]byte
	if err := d.fill(header[:]); err != nil {
		return nil, d.fail(0, "read header", err)
	}
	if string(header[:len(magic)]) != magic {
		return nil, fmt.Errorf("offset 0: magic %q, want %q: not a state export chunk", header[:len(magic)], magic)
	}
	if v := header[len(magic)]; v != Version {
		return nil, fmt.Errorf("offset %d: format version %d, this program reads version %d", len(magic), v, Version)
	}
	d.order.kind = Kind(header[len(magic)+1])
	if d.order.kind != Accounts && d.order.kind != Codes {
		return nil, fmt.Errorf("offset %d: unknown chunk %s", len(magic)+1, d.order.kind)
	}
	return d, nil
}

// Kind is what the chunk's header says it holds.
func (d *Decoder) Kind() Kind { return d.order.kind }

// Records is the number of records read so far.
func (d *Decoder) Records() uint64 { return d.records }

// Next returns the next record, or io.EOF after a well-formed end of chunk.
func (d *Decoder) Next() (Record, error) {
	if d.done {
		return Record{}, io.EOF
	}
	start := d.off
	tag, err := d.byte()
	if err != nil {
		return Record{}, d.fail(start, "read record tag", err)
	}
	var rec Record
	switch tag {
	case tagAccount:
		rec.Account, err = d.account()
	case tagSlot:
		rec.Slot, err = d.slot()
	case tagCode:
		rec.Code, err = d.code()
	case tagEnd:
		if err = d.end(); err == nil {
			d.done = true
			return Record{}, io.EOF
		}
	default:
		err = fmt.Errorf("unknown record tag 0x%02x", tag)
	}
	if err != nil {
		return Record{}, d.fail(start, "record", err)
	}
	d.records++
	return rec, nil
}

func (d *Decoder) account() (*Account, error) {
	flags, err := d.byte()
	if err != nil {
		return nil, err
	}
	if flags&^byte(flagPreimage|flagCode|flagStorage) != 0 {
		return nil, fmt.Errorf("unknown account flags 0x%02x", flags)
	}
	a := &Account{CodeHash: types.EmptyCodeHash, StorageRoot: types.EmptyRootHash}
	if flags&flagPreimage != 0 {
		a.HasAddress = true
		if err := d.fill(a.Address[:]); err != nil {
			return nil, err
		}
		a.Key = crypto.Keccak256Hash(a.Address[:])
	} else if err := d.fill(a.Key[:]); err != nil {
		return nil, err
	}
	if a.Nonce, err = d.uvarint(); err != nil {
		return nil, fmt.Errorf("nonce: %w", err)
	}
	balance, err := d.number()
	if err != nil {
		return nil, fmt.Errorf("balance: %w", err)
	}
	a.Balance.SetBytes(balance[:])
	if flags&flagCode != 0 {
		if err := d.fill(a.CodeHash[:]); err != nil {
			return nil, err
		}
		if !a.HasCode() {
			return nil, errors.New("code hash of empty code is written out")
		}
	}
	if flags&flagStorage != 0 {
		if err := d.fill(a.StorageRoot[:]); err != nil {
			return nil, err
		}
		if !a.HasStorage() {
			return nil, errors.New("storage root of empty storage is written out")
		}
	}
	return a, d.order.onAccount(a)
}

func (d *Decoder) slot() (*Slot, error) {
	flags, err := d.byte()
	if err != nil {
		return nil, err
	}
	if flags&^byte(flagPreimage) != 0 {
		return nil, fmt.Errorf("unknown slot flags 0x%02x", flags)
	}
	s := new(Slot)
	if err := d.fill(s.Key[:]); err != nil {
		return nil, err
	}
	if flags&flagPreimage != 0 {
		s.HasPreimage, s.Preimage = true, s.Key
		s.Key = crypto.Keccak256Hash(s.Preimage[:])
	}
	if s.Value, err = d.number(); err != nil {
		return nil, fmt.Errorf("value: %w", err)
	}
	return s, d.order.onSlot(s)
}

func (d *Decoder) code() ([]byte, error) {
	size, err := d.uvarint()
	if err != nil {
		return nil, fmt.Errorf("code length: %w", err)
	}
	if err := d.order.onCode(size); err != nil {
		return nil, err
	}
	// Copied, not read into a slice of that size: a length that lies must not
	// make us allocate more than there is.
	var buf bytes.Buffer
	n, err := io.CopyN(&buf, d.r, int64(size))
	d.off += n
	if err != nil {
		return nil, unexpected(err)
	}
	return buf.Bytes(), nil
}

func (d *Decoder) end() error {
	count, err := d.uvarint()
	if err != nil {
		return fmt.Errorf("record count: %w", err)
	}
	if count != d.records {
		return fmt.Errorf("end record counts %d records, the chunk has %d", count, d.records)
	}
	if err := d.order.onEnd(); err != nil {
		return err
	}
	if _, err := d.r.ReadByte(); err == nil {
		return errors.New("bytes after the end record")
	} else if err != io.EOF {
		return err
	}
	return nil
}

// number reads a length byte and that many big-endian bytes.
func (d *Decoder) number() (word common.Hash, err error) {
	size, err := d.byte()
	if err != nil {
		return word, err
	}
	if int(size) > len(word) {
		return word, fmt.Errorf("number of %d bytes, at most %d", size, len(word))
	}
	significant := word[len(word)-int(size):]
	if err := d.fill(significant); err != nil {
		return word, err
	}
	if size > 0 && significant[0] == 0 {
		return word, errors.New("number with leading zero bytes")
	}
	return word, nil
}

// uvarint reads a minimal base-128 number; the standard library's reader would
// accept padded ones.
func (d *Decoder) uvarint() (uint64, error) {
	var value uint64
	for shift := uint(0); ; shift += 7 {
		b, err := d.byte()
		if err != nil {
			return 0, err
		}
		if shift == 63 && b > 1 {
			return 0, errors.New("number above 64 bits")
		}
		value |= uint64(b&0x7f) << shift
		if b < 0x80 {
			if b == 0 && shift > 0 {
				return 0, errors.New("number with trailing zero group")
			}
			return value, nil
		}
	}
}

func (d *Decoder) byte() (byte, error) {
	b, err := d.r.ReadByte()
	if err != nil {
		return 0, unexpected(err)
	}
	d.off++
	return b, nil
}

func (d *Decoder) fill(buf []byte) error {
	n, err := io.ReadFull(d.r, buf)
	d.off += int64(n)
	return unexpected(err)
}

func (d *Decoder) fail(off int64, what string, err error) error {
	return fmt.Errorf("offset %d: %s: %w", off, what, err)
}

// unexpected turns the end of input inside a record into an error that io.EOF
// as "end of chunk" cannot be mistaken for.
func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}
