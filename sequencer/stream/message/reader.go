package message

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// keptBlocks is how many blocks a reader keeps with their frames: enough to
// catch a sequencer that says something else about one of them.
const keptBlocks = 8

// ErrGap means that frames are missing before this one.
var ErrGap = errors.New("frames are missing")

// Reader checks the frames of one stream in order and puts blocks together. It
// belongs to one goroutine.
type Reader struct {
	chainID *big.Int
	signer  common.Address // zero: frames need no signature

	last   *Frame // newest read, or nil
	link   common.Hash
	blocks []*held // the newest last
}

// held is a block with the frames that told it.
type held struct {
	*Block
	frames []*Frame
}

// NewReader reads the stream of a chain whose sequencer signs as signer. The
// zero address takes unsigned frames, which prove nothing.
func NewReader(chainID *big.Int, signer common.Address) *Reader {
	return &Reader{chainID: chainID, signer: signer}
}

// Cursor is where to resume: the newest frame that was read.
func (r *Reader) Cursor() (Cursor, bool) {
	if r.last == nil {
		return Cursor{}, false
	}
	return r.last.Cursor, true
}

// Newest is the block that the newest frames were about, or nil.
func (r *Reader) Newest() *Block {
	if len(r.blocks) == 0 {
		return nil
	}
	return r.blocks[len(r.blocks)-1].Block
}

// Reset lets the next frame be any first one of a block. What was read before
// is still held against what comes.
func (r *Reader) Reset() { r.last = nil }

// Read takes the next frame and returns the block it is about, or nil if that
// block began before the reader did or the frame has been read already. An
// *Equivocation says that the sequencer contradicts itself; ErrGap that frames
// are missing.
func (r *Reader) Read(f *Frame) (*Block, error) {
	link, err := r.verify(f)
	if err != nil {
		return nil, err
	}
	again, err := r.follows(f, link)
	if again || err != nil {
		return nil, err
	}
	block, err := r.apply(f)
	if err != nil {
		return nil, err
	}
	r.last, r.link = f, link
	return block, nil
}

func (r *Reader) verify(f *Frame) (common.Hash, error) {
	if r.signer == (common.Address{}) {
		return f.Link(r.chainID)
	}
	return f.Verify(r.chainID, r.signer)
}

// follows checks the frame's place in the chain. again means that the same
// frame has been read before.
func (r *Reader) follows(f *Frame, link common.Hash) (again bool, err error) {
	if (f.Cursor.Seq == 0) != (f.Prev == common.Hash{}) {
		return false, fmt.Errorf("frame %s names %s as its predecessor; only a session's first frame has none", f.Cursor, f.Prev)
	}
	for _, b := range r.blocks {
		for _, old := range b.frames {
			if old.Cursor != f.Cursor {
				continue
			}
			if known, err := old.Link(r.chainID); err != nil || known == link {
				return true, err
			}
			return false, r.contradiction(old, f)
		}
	}
	switch {
	case r.last == nil || r.last.Cursor.Session != f.Cursor.Session:
		return false, nil // a block must begin here: apply sees to it
	case f.Cursor.Seq <= r.last.Cursor.Seq:
		return false, fmt.Errorf("%w: %s came after %s", ErrGap, f.Cursor, r.last.Cursor)
	case f.Cursor.Seq > r.last.Cursor.Seq+1:
		return false, fmt.Errorf("%w between %s and %s", ErrGap, r.last.Cursor, f.Cursor)
	case f.Prev != r.link:
		return false, r.contradiction(r.last, f)
	}
	return false, nil
}

// contradiction is two frames that exclude one another. Without signatures it
// proves nothing to others, but it is as much an error to the reader.
func (r *Reader) contradiction(a, b *Frame) error { return &Equivocation{Proof{A: a, B: b}} }

func (r *Reader) apply(f *Frame) (*Block, error) {
	switch f.Kind {
	case KindSubblock:
		return r.subblock(f)
	case KindSealed:
		var s Sealed
		if err := f.decode(&s); err != nil {
			return nil, err
		}
		return r.sealed(f, &s)
	case KindAbandoned:
		var a Abandoned
		if err := f.decode(&a); err != nil {
			return nil, err
		}
		return r.abandoned(f, &a), nil
	}
	return nil, fmt.Errorf("frame %s is of kind %q, which is not known", f.Cursor, f.Kind)
}

func (r *Reader) subblock(f *Frame) (*Block, error) {
	var s Subblock
	if err := f.decode(&s); err != nil {
		return nil, err
	}
	b := r.newest(s.Metadata.BlockNumber, f.Cursor.Session)
	if s.Index == 0 {
		b = nil
	}
	if err := r.contradicted(f, s.Metadata.BlockNumber, b); err != nil {
		return nil, err
	}
	if s.Index == 0 {
		if f.First != 0 {
			return nil, fmt.Errorf("%w: frame %s begins a block after %d transactions", ErrOutOfPlace, f.Cursor, f.First)
		}
		block, err := NewBlock(&s)
		if err != nil {
			return nil, err
		}
		if r.blocks = append(r.blocks, &held{block, []*Frame{f}}); len(r.blocks) > keptBlocks {
			r.blocks = r.blocks[1:]
		}
		return block, nil
	}
	if b == nil || r.last == nil {
		return nil, fmt.Errorf("%w: the stream goes on with index %d of block %d, whose beginning was not read", ErrGap, s.Index, s.Metadata.BlockNumber)
	}
	if f.First != uint64(len(b.Transactions)) {
		return nil, fmt.Errorf("%w: frame %s begins after %d transactions, read were %d", ErrOutOfPlace, f.Cursor, f.First, len(b.Transactions))
	}
	if err := b.Add(&s); err != nil {
		return nil, err
	}
	b.frames = append(b.frames, f)
	return b.Block, nil
}

func (r *Reader) sealed(f *Frame, s *Sealed) (*Block, error) {
	b := r.newest(s.BlockNumber, f.Cursor.Session)
	if err := r.contradicted(f, s.BlockNumber, b); err != nil || b == nil {
		return nil, err
	}
	if err := b.Seal(s); err != nil {
		return nil, err
	}
	b.frames = append(b.frames, f)
	return b.Block, nil
}

// contradicted holds what was told of other blocks with that number against the
// frame. Within a block the chain of frames itself keeps places apart.
func (r *Reader) contradicted(f *Frame, number uint64, own *held) error {
	for _, old := range r.blocks {
		if old.Number != number || old.Abandoned != "" || old == own {
			continue
		}
		for _, told := range old.frames {
			if _, err := contradict(told, f); err == nil {
				return r.contradiction(told, f)
			}
		}
	}
	return nil
}

// abandoned marks every block of that payload, whichever session told of it:
// what is abandoned openly is not held against the sequencer.
func (r *Reader) abandoned(f *Frame, a *Abandoned) (block *Block) {
	for _, b := range r.blocks {
		if b.PayloadID == a.PayloadID && b.Abandoned == "" {
			b.Abandoned = a.Reason
			b.frames = append(b.frames, f)
			block = b.Block
		}
	}
	return block
}

// newest is the block of that number that the session told of last.
func (r *Reader) newest(number uint64, session Session) *held {
	for i := len(r.blocks) - 1; i >= 0; i-- {
		if b := r.blocks[i]; b.Number == number && b.frames[0].Cursor.Session == session {
			return b
		}
	}
	return nil
}
