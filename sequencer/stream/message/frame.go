package message

import (
	"crypto/ecdsa"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Kind says what a frame carries.
type Kind string

const (
	KindSubblock  Kind = "subblock"  // Message is a Subblock
	KindSealed    Kind = "sealed"    // Message is a Sealed
	KindAbandoned Kind = "abandoned" // Message is an Abandoned
)

// number is the kind's byte in signed content.
func (k Kind) number() (byte, bool) {
	switch k {
	case KindSubblock:
		return 1, true
	case KindSealed:
		return 2, true
	case KindAbandoned:
		return 3, true
	}
	return 0, false
}

// Sealed says that a block is finished. Index counts its subblocks.
type Sealed struct {
	PayloadID    engine.PayloadID `json:"payload_id"`
	Index        uint64           `json:"index"`
	BlockNumber  uint64           `json:"block_number"`
	BlockHash    common.Hash      `json:"block_hash"`
	Transactions uint64           `json:"transactions"` // how many
}

// Abandoned says that a block will not be part of the chain. Index counts the
// subblocks that were sent of it.
type Abandoned struct {
	PayloadID   engine.PayloadID `json:"payload_id"`
	Index       uint64           `json:"index"`
	BlockNumber uint64           `json:"block_number"`
	Reason      string           `json:"reason"` // printable ASCII
}

// Session names one run of a sequencer's stream; frames are numbered within it.
type Session [8]byte

func (s Session) String() string { return hex.EncodeToString(s[:]) }

// Cursor is a frame's place: its session and its number, from 0.
type Cursor struct {
	Session Session
	Seq     uint64
}

func (c Cursor) String() string { return c.Session.String() + ":" + strconv.FormatUint(c.Seq, 10) }

// MarshalText implements encoding.TextMarshaler.
func (c Cursor) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *Cursor) UnmarshalText(text []byte) (err error) {
	*c, err = ParseCursor(string(text))
	return err
}

// ErrCursor means that a text is no cursor.
var ErrCursor = errors.New("bad cursor")

// ParseCursor reads a cursor as String writes it, and no other spelling of it.
func ParseCursor(text string) (c Cursor, err error) {
	session, seq, ok := strings.Cut(text, ":")
	if raw, hexErr := hex.DecodeString(session); ok && hexErr == nil && len(raw) == len(c.Session) {
		c.Session = Session(raw)
		if c.Seq, err = strconv.ParseUint(seq, 10, 64); err == nil && c.String() == text {
			return c, nil
		}
	}
	return Cursor{}, fmt.Errorf("%w %.40q: want 16 hex digits, a colon and a number, as in a frame's cursor", ErrCursor, text)
}

// Frame is a message on the side channel. Frames of a session form a hash
// chain: each signs its predecessor's link with its own content.
type Frame struct {
	Kind      Kind            `json:"kind"`
	Cursor    Cursor          `json:"cursor"`
	First     uint64          `json:"first"` // transactions of the block in frames before this one
	Prev      common.Hash     `json:"prev"`  // link of the frame before; of the session's first frame, zero
	Signature hexutil.Bytes   `json:"signature,omitempty"`
	Message   json.RawMessage `json:"message"`

	at *place // in Message, if this frame was made from it
}

// Content is what a frame is made from: *Subblock, *Sealed or *Abandoned.
type Content interface{ place() (Kind, place) }

func (s *Subblock) place() (Kind, place) {
	return KindSubblock, place{PayloadID: s.PayloadID, Index: s.Index}
}

func (s *Sealed) place() (Kind, place) {
	return KindSealed, place{PayloadID: s.PayloadID, Index: s.Index}
}

func (a *Abandoned) place() (Kind, place) {
	return KindAbandoned, place{PayloadID: a.PayloadID, Index: a.Index}
}

// NewFrame makes an unsigned frame.
func NewFrame(c Content, cursor Cursor, first uint64, prev common.Hash) (*Frame, error) {
	text, err := Encode(c)
	if err != nil {
		return nil, err
	}
	kind, at := c.place()
	return &Frame{Kind: kind, Cursor: cursor, First: first, Prev: prev, Message: text, at: &at}, nil
}

// Encode writes a frame as Encode does, but does not read the message again.
// The message is the text's last part but for a closing brace.
func (f *Frame) Encode() (json.RawMessage, error) {
	head := *f
	head.Message = json.RawMessage("0")
	text, err := Encode(&head)
	if err != nil {
		return nil, err
	}
	return append(append(text[:len(text)-2], f.Message...), '}'), nil
}

// Welcome is the first thing a reader of the side channel gets. It is not
// signed: a reader who cares knows chain and signer beforehand.
type Welcome struct {
	Kind    Kind            `json:"kind"` // KindWelcome
	Version int             `json:"version"`
	ChainID uint64          `json:"chain_id"`
	Signer  *common.Address `json:"signer"` // null: frames are not signed
	Next    Cursor          `json:"next"`   // of the next frame
}

// KindWelcome is a Welcome's kind.
const KindWelcome Kind = "welcome"

// Version of the frames and of what is signed in them.
const Version = 1

// domain keeps a signature of ours from meaning anything elsewhere.
var domain = crypto.Keccak256Hash([]byte("regalia stream frame v1"))

// place is what every message starts with.
type place struct {
	PayloadID   engine.PayloadID `json:"payload_id"`
	Index       uint64           `json:"index"`
	BlockNumber uint64           `json:"block_number"`
	Metadata    *struct {
		BlockNumber uint64 `json:"block_number"`
	} `json:"metadata"`
}

// Link is what a frame signs, and what the next one names as its predecessor:
//
//	keccak256( keccak256("regalia stream frame v1") ‖ chain id (32 bytes)
//	  ‖ session (8) ‖ sequence number (8) ‖ kind (1: 1 subblock, 2 sealed, 3 abandoned)
//	  ‖ payload id (8) ‖ index (8) ‖ first (8) ‖ previous link (32) ‖ keccak256(message) (32) )
//
// Numbers are big-endian; payload id and index are those in the message.
func (f *Frame) Link(chainID *big.Int) (common.Hash, error) {
	kind, ok := f.Kind.number()
	if !ok {
		return common.Hash{}, fmt.Errorf("frame %s is of kind %q, which is not known", f.Cursor, f.Kind)
	}
	at := f.at
	if at == nil {
		at = new(place)
		if err := json.Unmarshal(f.Message, at); err != nil {
			return common.Hash{}, fmt.Errorf("message of frame %s: %w", f.Cursor, err)
		}
	}
	var text []byte
	text = append(text, domain[:]...)
	text = append(text, common.BigToHash(chainID).Bytes()...)
	text = append(text, f.Cursor.Session[:]...)
	text = binary.BigEndian.AppendUint64(text, f.Cursor.Seq)
	text = append(text, kind)
	text = append(text, at.PayloadID[:]...)
	text = binary.BigEndian.AppendUint64(text, at.Index)
	text = binary.BigEndian.AppendUint64(text, f.First)
	text = append(text, f.Prev[:]...)
	text = append(text, crypto.Keccak256(f.Message)...)
	return crypto.Keccak256Hash(text), nil
}

// Sign sets the frame's signature, 65 bytes r ‖ s ‖ v with v 0 or 1. A nil key
// leaves the frame unsigned. It returns the frame's link.
func (f *Frame) Sign(chainID *big.Int, key *ecdsa.PrivateKey) (common.Hash, error) {
	link, err := f.Link(chainID)
	if err != nil || key == nil {
		return link, err
	}
	if f.Signature, err = crypto.Sign(link[:], key); err != nil {
		return common.Hash{}, fmt.Errorf("sign frame %s: %w", f.Cursor, err)
	}
	return link, nil
}

var (
	// ErrUnsigned means that a frame has no signature where one is needed.
	ErrUnsigned = errors.New("frame is not signed")
	// ErrSigner means that a frame's signature is another's than the sequencer's.
	ErrSigner = errors.New("frame is signed by another")
)

// Verify checks that signer signed the frame, and returns its link.
func (f *Frame) Verify(chainID *big.Int, signer common.Address) (common.Hash, error) {
	link, err := f.Link(chainID)
	if err != nil {
		return common.Hash{}, err
	}
	if len(f.Signature) == 0 {
		return common.Hash{}, fmt.Errorf("%w: %s", ErrUnsigned, f.Cursor)
	}
	if len(f.Signature) != crypto.SignatureLength ||
		!crypto.ValidateSignatureValues(f.Signature[64], new(big.Int).SetBytes(f.Signature[:32]), new(big.Int).SetBytes(f.Signature[32:64]), true) {
		return common.Hash{}, fmt.Errorf("frame %s has no valid signature", f.Cursor)
	}
	key, err := crypto.SigToPub(link[:], f.Signature)
	if err != nil {
		return common.Hash{}, fmt.Errorf("signature of frame %s: %w", f.Cursor, err)
	}
	if got := crypto.PubkeyToAddress(*key); got != signer {
		return common.Hash{}, fmt.Errorf("%w: %s by %s, want %s", ErrSigner, f.Cursor, got, signer)
	}
	return link, nil
}

// maxReason is how much of a reason is sent, in bytes.
const maxReason = 200

// Reason makes an error's text fit to be sent: short and printable ASCII.
func Reason(err error) string {
	if err == nil {
		return "unknown"
	}
	out := strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' {
			return ' '
		}
		return r
	}, err.Error())
	return out[:min(len(out), maxReason)]
}
