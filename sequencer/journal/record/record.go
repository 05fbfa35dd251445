// Package record is the format of the journal: what a record says, and how it
// lies in a store.
//
// It is pure: it reads and writes nothing but bytes it is given, and knows no
// store. What a sequence of records means is for the journal to judge.
//
// A record in a store is a frame:
//
//	4 bytes  length of the body, little endian
//	4 bytes  CRC-32C of the body, little endian
//	body:
//	  1 byte   version, 2
//	  1 byte   kind
//	  rest     fields of the kind, RLP
//
// A file has a Header and then groups of frames, see AppendGroup.
package record

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
)

// Version of the format. A reader refuses any other.
const Version = 2

// MaxBody is the longest body in bytes, far above a block's forced transactions.
const MaxBody = 32 << 20

const header = 8 // bytes before the body

// Kind of a record.
type Kind uint8

const (
	OpenKind    Kind = 1 // a block was opened
	TxKind      Kind = 2 // a user's transaction was executed in it
	SealKind    Kind = 3 // it was sealed
	AbandonKind Kind = 4 // it will not be part of the chain
	AdmitKind   Kind = 5 // a transaction waits, and is not to be lost
	WholeKind   Kind = 6 // a block that our builder has not made
)

var (
	// ErrTorn means that the bytes end within a frame: the last write did not
	// finish.
	ErrTorn = errors.New("record is cut short")
	// ErrCorrupt means that a frame's bytes are not what was written.
	ErrCorrupt = errors.New("record is corrupt")
	// ErrVersion means that a frame is whole but of a format we do not read.
	ErrVersion = errors.New("record format is unknown")
)

// Record is one of Open, Tx, Seal, Abandon, Admit and Whole.
type Record interface{ kind() Kind }

// Open starts a block. With the forced transactions it is all that is needed to
// open the same block again.
type Open struct {
	Number       uint64
	Parent       common.Hash
	Timestamp    uint64
	Random       common.Hash
	FeeRecipient common.Address
	BeaconRoot   common.Hash
	GasLimit     uint64
	EIP1559      []byte // denominator and elasticity, as the attributes have them
	MinBaseFee   uint64
	Forced       [][]byte // encoded transactions, the L1 attributes deposit first
}

// Tx is a user's transaction in the newest open block.
type Tx struct {
	Number uint64 // of the block
	Index  uint64 // in the block, the forced ones counted
	Raw    []byte // encoded transaction
}

// Seal ends a block.
type Seal struct {
	Number uint64
	Hash   common.Hash
}

// Abandon takes a block back, and its transactions with it.
type Abandon struct {
	Number uint64
	Parent common.Hash
	Reason string
}

// Admit is a transaction that waits for a lower nonce of its sender.
type Admit struct {
	Raw   []byte
	Until uint64 // unix milliseconds; it has expired then
}

// Whole is a sealed block that op-geth has built in place of ours. Nothing of it
// was acknowledged before, and who follows must not execute it by our builder,
// which may be at fault.
type Whole struct {
	Number uint64
	Hash   common.Hash
	Raw    []byte // RLP of the block
}

func (*Open) kind() Kind    { return OpenKind }
func (*Tx) kind() Kind      { return TxKind }
func (*Seal) kind() Kind    { return SealKind }
func (*Abandon) kind() Kind { return AbandonKind }
func (*Admit) kind() Kind   { return AdmitKind }
func (*Whole) kind() Kind   { return WholeKind }

// Block decodes the block, which must have the hash that the record names.
func (w *Whole) Block() (*types.Block, error) {
	block := new(types.Block)
	if err := rlp.DecodeBytes(w.Raw, block); err != nil {
		return nil, fmt.Errorf("block %d as a whole: %w", w.Number, err)
	}
	if block.Hash() != w.Hash || block.NumberU64() != w.Number {
		return nil, fmt.Errorf("block %d as a whole is block %d (%s), want %s", w.Number, block.NumberU64(), block.Hash(), w.Hash)
	}
	return block, nil
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Append adds a record's frame to b.
func Append(b []byte, r Record) ([]byte, error) {
	fields, err := rlp.EncodeToBytes(r)
	if err != nil {
		return b, fmt.Errorf("encode record of kind %d: %w", r.kind(), err)
	}
	if len(fields)+2 > MaxBody {
		return b, fmt.Errorf("encode record of kind %d: %d bytes, the limit is %d", r.kind(), len(fields)+2, MaxBody)
	}
	start := len(b)
	b = append(b, make([]byte, header)...)
	b = append(b, Version, byte(r.kind()))
	b = append(b, fields...)
	body := b[start+header:]
	binary.LittleEndian.PutUint32(b[start:], uint32(len(body)))
	binary.LittleEndian.PutUint32(b[start+4:], crc32.Checksum(body, castagnoli))
	return b, nil
}

// Next returns the first record of b and how many bytes it takes. No bytes at
// all are ErrTorn too: ask for their number first.
func Next(b []byte) (Record, int, error) {
	if len(b) < header {
		return nil, 0, ErrTorn
	}
	length := binary.LittleEndian.Uint32(b)
	if length < 2 || length > MaxBody {
		return nil, 0, fmt.Errorf("%w: a length of %d", ErrCorrupt, length)
	}
	size := header + int(length)
	if len(b) < size {
		return nil, 0, ErrTorn
	}
	body := b[header:size]
	if crc32.Checksum(body, castagnoli) != binary.LittleEndian.Uint32(b[4:]) {
		return nil, 0, fmt.Errorf("%w: wrong checksum", ErrCorrupt)
	}
	if body[0] != Version {
		return nil, 0, fmt.Errorf("%w: version %d, this is %d", ErrVersion, body[0], Version)
	}
	r, err := decode(Kind(body[1]), body[2:])
	return r, size, err
}

func decode(kind Kind, fields []byte) (Record, error) {
	var r Record
	switch kind {
	case OpenKind:
		r = new(Open)
	case TxKind:
		r = new(Tx)
	case SealKind:
		r = new(Seal)
	case AbandonKind:
		r = new(Abandon)
	case AdmitKind:
		r = new(Admit)
	case WholeKind:
		r = new(Whole)
	default:
		return nil, fmt.Errorf("%w: kind %d", ErrVersion, kind)
	}
	if err := rlp.DecodeBytes(fields, r); err != nil {
		return nil, fmt.Errorf("%w: kind %d: %v", ErrCorrupt, kind, err)
	}
	return r, nil
}
