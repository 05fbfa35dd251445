package migration

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/format"
	"github.com/regalia-network/regalia/migration/transform"
)

// The files of a migration's directory, one step's output each.
func exportDir(dir string) string     { return filepath.Join(dir, "export") }
func outlineFile(dir string) string   { return filepath.Join(dir, "transform.json") }
func genesisFile(dir string) string   { return filepath.Join(dir, "genesis.json") }
func sovereignDir(dir string) string  { return filepath.Join(dir, "sovereign") }
func sovereignData(dir string) string { return filepath.Join(sovereignDir(dir), "geth", "chaindata") }
func resultFile(dir string) string    { return filepath.Join(dir, "genesis-result.json") }

var outlineHead = format.Head{Format: "regalia-transform", Version: 1}

// Outline is transform.json: the rules, what they were applied to, and what
// came of it. It holds the rules themselves, so that anyone can apply them
// again to the export and must come to the same root.
type Outline struct {
	format.Head
	Export  common.Hash      `json:"export"` // hash of the manifest
	ChainID uint64           `json:"chainId"`
	Rules   string           `json:"rules"`
	SHA256  string           `json:"rulesSha256"`
	Before  common.Hash      `json:"stateRootBefore"`
	After   common.Hash      `json:"stateRootAfter"`
	Supply  *Supply          `json:"supply"`
	Steps   []transform.Step `json:"steps"`
	Changes []Change         `json:"changes"`
}

func newOutline(c *changedState, rules *transform.Rules, text string) (*Outline, error) {
	hash, err := c.archive.Manifest.Hash()
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256([]byte(text))
	o := &Outline{
		Head: outlineHead, Export: hash, ChainID: rules.Chain.ID, Rules: text, SHA256: hex.EncodeToString(sum[:]),
		Before: c.before.Root, After: c.after, Supply: c.supply, Steps: c.result.Steps, Changes: []Change{},
	}
	if o.ChainID == 0 {
		o.ChainID = c.archive.Manifest.ChainID
	}
	for _, change := range c.result.Changes {
		o.Changes = append(o.Changes, newChange(change))
	}
	return o, nil
}

func (o *Outline) write(path string) error { return atomicfile.WriteJSON(path, o) }

// readOutline reads transform.json and checks that it is of this export.
func readOutline(dir string, archive *export.Archive) (*Outline, *transform.Rules, error) {
	data, err := os.ReadFile(outlineFile(dir))
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil, fmt.Errorf("%s: run regalia migrate transform first: %w", dir, err)
	} else if err != nil {
		return nil, nil, fmt.Errorf("read transform: %w", err)
	}
	o, rules, err := decodeOutline(data)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", outlineFile(dir), err)
	}
	hash, err := archive.Manifest.Hash()
	if err != nil {
		return nil, nil, err
	}
	if hash != o.Export {
		return nil, nil, fmt.Errorf("%s is of export %s, %s is export %s: run regalia migrate transform again", outlineFile(dir), o.Export, archive.Dir, hash)
	}
	return o, rules, nil
}

func decodeOutline(data []byte) (*Outline, *transform.Rules, error) {
	o := new(Outline)
	if err := format.Decode(data, outlineHead, o); err != nil {
		return nil, nil, err
	}
	if sum := sha256.Sum256([]byte(o.Rules)); hex.EncodeToString(sum[:]) != o.SHA256 {
		return nil, nil, fmt.Errorf("the rules hash to %x, the file says %s: it was changed", sum, o.SHA256)
	}
	rules, err := transform.DecodeRules(o.Rules)
	return o, rules, err
}
