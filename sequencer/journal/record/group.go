package record

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"

	"github.com/ethereum/go-ethereum/common"
)

// magic begins a file of the journal; its last byte is the version of what
// follows. Files of version 1 had no header and began with a frame.
var magic = [8]byte{'r', 'e', 'g', 'a', 'l', 'j', 'o', Version}

// HeaderBytes is the length of a file's header.
const HeaderBytes = len(magic) + 4 + common.HashLength + 4

// Header is how a file of the journal begins:
//
//	8 bytes   "regaljo", version
//	4 bytes   salt
//	32 bytes  hash of the chain's genesis
//	4 bytes   CRC-32C of all before
type Header struct {
	// Salt is chosen at random per file, told to nobody, and goes into the
	// checksum of every group. So bytes that came from outside, as a transaction's
	// data do, cannot look like a group of this file.
	Salt  uint32
	Chain common.Hash
}

// AppendHeader adds a file's header to b.
func AppendHeader(b []byte, h Header) []byte {
	start := len(b)
	b = append(b, magic[:]...)
	b = binary.LittleEndian.AppendUint32(b, h.Salt)
	b = append(b, h.Chain[:]...)
	return binary.LittleEndian.AppendUint32(b, crc32.Checksum(b[start:], castagnoli))
}

// ReadHeader returns the header that b begins with.
func ReadHeader(b []byte) (Header, error) {
	n := len(magic)
	if len(b) >= n && string(b[:n-1]) != string(magic[:n-1]) {
		return Header{}, fmt.Errorf("%w: the file has no header, as version 1 had none; this is %d", ErrVersion, Version)
	}
	if len(b) >= n && b[n-1] != Version {
		return Header{}, fmt.Errorf("%w: file of version %d, this is %d", ErrVersion, b[n-1], Version)
	}
	if len(b) < HeaderBytes {
		return Header{}, ErrTorn
	}
	if crc32.Checksum(b[:HeaderBytes-4], castagnoli) != binary.LittleEndian.Uint32(b[HeaderBytes-4:]) {
		return Header{}, fmt.Errorf("%w: wrong checksum of the file's header", ErrCorrupt)
	}
	return Header{Salt: binary.LittleEndian.Uint32(b[n:]), Chain: common.BytesToHash(b[n+4 : HeaderBytes-4])}, nil
}

// MaxGroup is the longest group in bytes.
const MaxGroup = 1 << 30

const groupHeader = 4 + 4 + 8

// AppendGroup adds frames that were written together, and are durable together:
//
//	4 bytes  length of the frames, little endian
//	4 bytes  CRC-32C of all that follows, begun with the file's salt
//	8 bytes  sequence number of the first frame
//	rest     frames
func AppendGroup(b []byte, salt uint32, first uint64, frames [][]byte) ([]byte, error) {
	start := len(b)
	b = append(b, make([]byte, 8)...)
	b = binary.LittleEndian.AppendUint64(b, first)
	for _, frame := range frames {
		b = append(b, frame...)
	}
	length := len(b) - start - groupHeader
	if length == 0 || length > MaxGroup {
		return b[:start], fmt.Errorf("group of %d bytes: want 1 to %d", length, MaxGroup)
	}
	binary.LittleEndian.PutUint32(b[start:], uint32(length))
	binary.LittleEndian.PutUint32(b[start+4:], crc32.Update(salt, castagnoli, b[start+8:]))
	return b, nil
}

// Group is one write to a file.
type Group struct {
	First  uint64 // sequence number of the first frame
	Frames []byte // one after the other
}

// NextGroup returns the first group of b and how many bytes it takes. Its frames
// are whole, but what they say has not been looked at.
func NextGroup(b []byte, salt uint32) (Group, int, error) {
	if len(b) < groupHeader {
		return Group{}, 0, ErrTorn
	}
	length := binary.LittleEndian.Uint32(b)
	if length == 0 || length > MaxGroup {
		return Group{}, 0, fmt.Errorf("%w: a group's length of %d", ErrCorrupt, length)
	}
	size := groupHeader + int(length)
	if len(b) < size {
		return Group{}, 0, ErrTorn
	}
	if crc32.Update(salt, castagnoli, b[8:size]) != binary.LittleEndian.Uint32(b[4:]) {
		return Group{}, 0, fmt.Errorf("%w: wrong checksum of a group", ErrCorrupt)
	}
	return Group{First: binary.LittleEndian.Uint64(b[8:]), Frames: b[groupHeader:size]}, size, nil
}
