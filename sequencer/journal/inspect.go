package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/journal/record"
)

// Report is what lies in a directory of File, whether or not a node would start
// on it.
type Report struct {
	Dir      string          `json:"dir"`
	Epoch    uint64          `json:"epoch"`
	First    uint64          `json:"first"` // record
	Next     uint64          `json:"next"`  // record after the last that a start would read
	Records  map[string]int  `json:"records"`
	Segments []SegmentReport `json:"segments"`
	Blocks   []BlockReport   `json:"blocks"`  // that the chain should have
	Parked   int             `json:"parked"`  // transactions admitted while they waited for a lower nonce
	Problem  string          `json:"problem"` // why a node would not start on it; empty if it would
}

// SegmentReport is one file.
type SegmentReport struct {
	Name    string      `json:"name"`
	Genesis common.Hash `json:"genesis"`
	First   uint64      `json:"first"`
	Next    uint64      `json:"next"`
	Bytes   int64       `json:"bytes"` // that are whole
	Size    int64       `json:"size"`
	Damage  string      `json:"damage,omitempty"`
	Torn    bool        `json:"torn,omitempty"` // a start cuts it off
	Lost    uint64      `json:"lost,omitempty"` // whole records behind the damage
}

// BlockReport is one block.
type BlockReport struct {
	Number       uint64      `json:"number"`
	Parent       common.Hash `json:"parent"`
	Hash         common.Hash `json:"hash"` // zero while it is not sealed
	Timestamp    uint64      `json:"timestamp"`
	Forced       int         `json:"forced"`
	Transactions int         `json:"transactions"` // of users
}

// Inspect reads a directory and changes nothing. It may belong to a running
// node; then the end may be an unfinished write.
func Inspect(dir string) (*Report, error) {
	segments, problem, err := survey(dir)
	if err != nil {
		return nil, err
	}
	r := &Report{Dir: dir, Records: make(map[string]int)}
	if r.Epoch, err = readEpoch(dir); err != nil {
		return nil, fmt.Errorf("journal %s: %w", dir, err)
	}
	for i, s := range segments {
		report := SegmentReport{Name: s.Name, Genesis: s.Chain, First: s.First, Next: s.Next, Bytes: s.Bytes, Size: s.Size, Torn: s.Torn, Lost: s.Lost}
		if s.Damage != nil {
			report.Damage = s.Damage.Error()
		}
		r.Segments = append(r.Segments, report)
		if i == 0 {
			r.First = s.First
		}
		r.Next = s.Next
	}
	replay, failed := replayed(segments, func(_ uint64, one record.Record) { r.Records[kindName(one)]++ })
	r.Parked = len(replay.Parked())
	for _, b := range replay.Blocks() {
		r.Blocks = append(r.Blocks, reportOn(b))
	}
	if problem == nil {
		problem = failed
	}
	if problem != nil {
		r.Problem = problem.Error()
	}
	return r, nil
}

func reportOn(b *record.Block) BlockReport {
	r := BlockReport{Number: b.Number, Parent: b.Parent, Hash: b.Hash, Transactions: len(b.Txs)}
	if b.Whole == nil {
		r.Timestamp, r.Forced = b.Attrs.Timestamp, len(b.Attrs.Transactions)
		return r
	}
	r.Timestamp = b.Whole.Time()
	for _, tx := range b.Whole.Transactions() {
		if tx.IsDepositTx() {
			r.Forced++
		} else {
			r.Transactions++
		}
	}
	return r
}

// survey reads all segments, and says what would stop a start.
func survey(dir string) (segments []*Segment, problem, err error) {
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return nil, nil, fmt.Errorf("there is no journal in %s: name a node's --data-dir, or its --journal-dir", dir)
	}
	names, err := segmentFiles(dir)
	if err != nil {
		return nil, nil, err
	}
	for i, name := range names {
		s, err := readSegment(name)
		if err != nil {
			return nil, nil, fmt.Errorf("journal: %w", err)
		}
		switch {
		case problem != nil:
		case i > 0 && s.First != segments[i-1].Next:
			problem = fmt.Errorf("segment %s: want %d as its first record, a segment is missing", s.Name, segments[i-1].Next)
		case i > 0 && s.Chain != segments[i-1].Chain:
			problem = fmt.Errorf("segment %s is of the chain with genesis %s, those before of %s", s.Name, s.Chain, segments[i-1].Chain)
		case s.Damage != nil && !(s.Torn && i == len(names)-1):
			problem = fmt.Errorf("segment %s, byte %d, record %d: %w", s.Name, s.Bytes, s.Next, s.Damage)
		}
		segments = append(segments, s)
	}
	return segments, problem, nil
}

// replayed takes in all whole records and calls visit with each.
func replayed(segments []*Segment, visit func(seq uint64, r record.Record)) (*record.Replay, error) {
	replay := new(record.Replay)
	for _, s := range segments {
		if err := s.each(func(seq uint64, frame []byte) error {
			r, _, err := record.Next(frame)
			if err != nil {
				return err
			}
			visit(seq, r)
			if err := replay.Add(r); err != nil {
				return fmt.Errorf("record %d: %w", seq, err)
			}
			return nil
		}); err != nil {
			return replay, err
		}
	}
	return replay, nil
}

// Line is a record as Export gives it out.
type Line struct {
	Seq         uint64          `json:"seq"`
	Kind        string          `json:"kind"`
	Block       *uint64         `json:"block,omitempty"`
	Parent      *common.Hash    `json:"parent,omitempty"`
	Hash        *common.Hash    `json:"hash,omitempty"` // of the block or the transaction
	Index       *uint64         `json:"index,omitempty"`
	Timestamp   uint64          `json:"timestamp,omitempty"`
	Until       uint64          `json:"until,omitempty"` // unix milliseconds
	Reason      string          `json:"reason,omitempty"`
	Raw         hexutil.Bytes   `json:"raw,omitempty"` // the transaction, to be sent again
	Forced      []hexutil.Bytes `json:"forced,omitempty"`
	AfterDamage bool            `json:"afterDamage,omitempty"` // a start does not read it
}

// Export calls visit with every record that is whole, also with those behind
// damage, and changes nothing.
func Export(dir string, visit func(Line) error) error {
	segments, _, err := survey(dir)
	if err != nil {
		return err
	}
	behind := false
	for _, s := range segments {
		for i, groups := range [][]record.Group{s.groups, s.rest} {
			behind = behind || i == 1 && len(groups) > 0
			for _, g := range groups {
				if _, err := frames(g, func(seq uint64, frame []byte) error {
					r, _, err := record.Next(frame)
					if err != nil {
						return err
					}
					line := describe(seq, r)
					line.AfterDamage = behind
					return visit(line)
				}); err != nil {
					return err
				}
			}
		}
		behind = behind || s.Damage != nil
	}
	return nil
}

func describe(seq uint64, r record.Record) Line {
	line := Line{Seq: seq, Kind: kindName(r)}
	switch r := r.(type) {
	case *record.Open:
		line.Block, line.Parent, line.Timestamp = &r.Number, &r.Parent, r.Timestamp
		for _, raw := range r.Forced {
			line.Forced = append(line.Forced, raw)
		}
	case *record.Tx:
		line.Block, line.Index, line.Raw, line.Hash = &r.Number, &r.Index, r.Raw, hashOf(r.Raw)
	case *record.Seal:
		line.Block, line.Hash = &r.Number, &r.Hash
	case *record.Abandon:
		line.Block, line.Parent, line.Reason = &r.Number, &r.Parent, r.Reason
	case *record.Whole:
		line.Block, line.Raw, line.Hash = &r.Number, r.Raw, &r.Hash
	case *record.Admit:
		line.Raw, line.Until, line.Hash = r.Raw, r.Until, hashOf(r.Raw)
	}
	return line
}

func hashOf(raw []byte) *common.Hash {
	tx := new(types.Transaction)
	if tx.UnmarshalBinary(raw) != nil {
		return nil
	}
	hash := tx.Hash()
	return &hash
}

func kindName(r record.Record) string {
	switch r.(type) {
	case *record.Open:
		return "open"
	case *record.Tx:
		return "tx"
	case *record.Seal:
		return "seal"
	case *record.Abandon:
		return "abandon"
	case *record.Whole:
		return "whole"
	default:
		return "admit"
	}
}
