package report

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// Conditions are what the figures depend on besides the code.
type Conditions struct {
	Time    string  `json:"time"`
	Cores   int     `json:"cores"`
	System  string  `json:"system"`
	Load    float64 `json:"loadAverageAtStart"` // of the minute before
	Rounds  int     `json:"rounds"`             // of each subject, interleaved
	Seed    uint64  `json:"seed"`
	Version string  `json:"version"`
}

// File is what one group leaves behind, as JSON.
type File struct {
	Group      string     `json:"group"`
	Conditions Conditions `json:"conditions"`
	Rows       []Row      `json:"rows"`
	Runs       []Run      `json:"runs"`
}

// Run is what one subject showed in one round.
type Run struct {
	Subject string             `json:"subject"`
	Round   int                `json:"round"`
	Figures map[string]Figure  `json:"figures"`
	Curves  map[string][]Point `json:"curves,omitempty"`
}

// Point is a point of a curve.
type Point struct {
	X Figure `json:"x"`
	Y Figure `json:"y"`
}

// MarshalJSON adds ratio and verdict, so that a reader of the file need not
// know the rules.
func (r Row) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Name    string `json:"name"`
		Unit    string `json:"unit"`
		Ours    Figure `json:"ours"`
		Peer    Figure `json:"peer"`
		PeerOf  string `json:"peerOf,omitempty"`
		Ratio   Figure `json:"ratio"`
		Target  string `json:"target,omitempty"`
		Verdict string `json:"verdict,omitempty"`
	}{r.Name, r.Unit, r.Ours, r.Peer, r.PeerOf, r.Ratio(), r.Target.String(), r.verdict()})
}

// JSON is the file's text.
func (f File) JSON() ([]byte, error) {
	text, err := json.MarshalIndent(f, "", " ")
	if err != nil {
		return nil, fmt.Errorf("encode figures of %s: %w", f.Group, err)
	}
	return append(text, '\n'), nil
}

// Write puts a file of a run into dir, whole or not at all.
func Write(dir, name string, content []byte) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("directory of figures: %w", err)
	}
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path+".tmp", content, 0o644); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return os.Rename(path+".tmp", path)
}
