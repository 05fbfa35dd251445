package migration

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"

	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/export"
)

// markerFile says that a directory is a dry-run's and of which chain. Nothing
// is ever deleted in a directory without it.
const markerFile = "dry-run.json"

const markerKind = "regalia migrate dry-run"

// marker is the content of markerFile.
type marker struct {
	Kind    string      `json:"kind"`
	Version int         `json:"version"`
	ChainID uint64      `json:"chainId"`
	Genesis common.Hash `json:"genesis"` // hash of the L2's block 0
}

// workdir is a dry-run's output directory, held by a lock:
//
//	dry-run.json    the marker
//	export/         the L2's state, see package export
//	plan.json       what is open between L1 and L2, if L1 was asked
//	genesis.json    the sovereign chain's genesis
//	report.json     what was checked
//	sovereign/      the sovereign chain's database
type workdir struct {
	path string
	lock *flock.Flock
}

// claimDir takes dir for a dry-run of the given chain: an empty or new one, or
// one of an earlier dry-run of the same chain, whose results are removed.
func claimDir(dir string, chainID uint64, genesis common.Hash) (*workdir, error) {
	want := marker{Kind: markerKind, Version: 1, ChainID: chainID, Genesis: genesis}
	fresh, err := checkDir(dir, want)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("create output directory: %w", err)
	}
	if fresh {
		if err := atomicfile.WriteJSON(filepath.Join(dir, markerFile), want); err != nil {
			return nil, err
		}
	}
	w := &workdir{path: dir, lock: flock.New(filepath.Join(dir, ".lock"))}
	locked, err := w.lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock output directory %s: %w", dir, err)
	}
	if !locked {
		return nil, fmt.Errorf("output directory %s: another dry-run is using it: wait for it or name another --dir", dir)
	}
	for _, name := range []string{w.report(), planFile(w.path), w.genesis(), w.export(), w.export() + export.PartialSuffix, w.sovereign()} {
		if err := os.RemoveAll(name); err != nil {
			return nil, errors.Join(fmt.Errorf("remove result of the earlier dry-run: %w", err), w.release())
		}
	}
	return w, nil
}

// checkDir reports whether dir is free, or else whether it carries the marker.
func checkDir(dir string, want marker) (fresh bool, err error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, os.ErrNotExist) || err == nil && len(entries) == 0 {
		return true, nil
	} else if err != nil {
		return false, fmt.Errorf("read output directory: %w", err)
	}
	data, err := os.ReadFile(filepath.Join(dir, markerFile))
	if errors.Is(err, os.ErrNotExist) {
		return false, fmt.Errorf("output directory %s: not empty and not of an earlier dry-run (it holds %s): name an empty --dir", dir, entries[0].Name())
	} else if err != nil {
		return false, fmt.Errorf("read output directory's marker: %w", err)
	}
	var have marker
	if err := json.Unmarshal(data, &have); err != nil {
		return false, fmt.Errorf("output directory %s: marker %s: %w", dir, markerFile, err)
	}
	if have != want {
		return false, fmt.Errorf("output directory %s: of a dry-run of chain %d with genesis %s, the L2 is chain %d with genesis %s: name another --dir",
			dir, have.ChainID, have.Genesis, want.ChainID, want.Genesis)
	}
	return false, nil
}

func (w *workdir) export() string    { return filepath.Join(w.path, "export") }
func (w *workdir) genesis() string   { return filepath.Join(w.path, "genesis.json") }
func (w *workdir) report() string    { return filepath.Join(w.path, "report.json") }
func (w *workdir) sovereign() string { return filepath.Join(w.path, "sovereign") }

func (w *workdir) release() error { return w.lock.Unlock() }
