// Package artifact reads compiled contracts from a file system and holds every
// file against the manifest that the contracts build wrote beside them.
//
// It does not compile anything, and it does not know which contracts a chain
// needs.
package artifact

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"

	"github.com/ethereum-optimism/optimism/op-chain-ops/foundry"
)

const manifestName = "manifest.json"

// Errors that callers may want to tell apart.
var (
	// ErrMissing means that the contracts build has not run, or has not run to
	// its end.
	ErrMissing = errors.New("contract artifacts are missing")
	// ErrTampered means that a file is not the one the build wrote.
	ErrTampered = errors.New("contract artifact does not match the manifest")
)

// Manifest is what the contracts build says about its output.
type Manifest struct {
	Module    string            `json:"module"`
	Version   string            `json:"version"`
	InputHash string            `json:"inputHash"`
	Files     map[string]string `json:"files"` // sha256 in hex, by path
}

// Set is a checked set of artifacts.
type Set struct {
	manifest Manifest
	files    *checkedFS
}

// Open reads the manifest at the root of fsys. Artifacts are checked when they
// are read.
func Open(fsys fs.FS) (*Set, error) {
	data, err := fs.ReadFile(fsys, manifestName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: no %s among them; run make build", ErrMissing, manifestName)
	} else if err != nil {
		return nil, fmt.Errorf("read %s: %w", manifestName, err)
	}
	var m Manifest
	if err := json.Unmarshal(data, &m); err != nil {
		return nil, fmt.Errorf("parse %s: %w", manifestName, err)
	}
	if len(m.Files) == 0 {
		return nil, fmt.Errorf("%w: %s lists no files; run make build", ErrMissing, manifestName)
	}
	return &Set{manifest: m, files: &checkedFS{fsys: fsys, want: m.Files}}, nil
}

// Manifest says where the artifacts come from.
func (s *Set) Manifest() Manifest { return s.manifest }

// Foundry is the set as op-chain-ops wants it, with the same checks.
func (s *Set) Foundry() *foundry.ArtifactsFS { return &foundry.ArtifactsFS{FS: s.files} }

// Read returns the artifact of the contract that its source file is named for.
func (s *Set) Read(contract string) (*foundry.Artifact, error) {
	return s.Foundry().ReadArtifact(contract+".sol", contract)
}

// checkedFS serves the files that the manifest lists, and no others.
type checkedFS struct {
	fsys fs.FS
	want map[string]string
}

// Open implements fs.FS. A folder is passed through, a file is read whole and
// checked.
func (c *checkedFS) Open(name string) (fs.File, error) {
	info, err := c.Stat(name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return c.fsys.Open(name)
	}
	want, ok := c.want[path.Clean(name)]
	if !ok {
		return nil, fmt.Errorf("%w: %s is not in %s; run make build", ErrTampered, name, manifestName)
	}
	data, err := fs.ReadFile(c.fsys, name)
	if err != nil {
		return nil, fmt.Errorf("read artifact %s: %w", name, err)
	}
	sum := sha256.Sum256(data)
	if got := hex.EncodeToString(sum[:]); got != want {
		return nil, fmt.Errorf("%w: %s has sha256 %s, want %s; run make build", ErrTampered, name, got, want)
	}
	return &file{Reader: bytes.NewReader(data), info: info}, nil
}

// Stat implements fs.StatFS.
func (c *checkedFS) Stat(name string) (fs.FileInfo, error) {
	info, err := fs.Stat(c.fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: no %s; run make build: %w", ErrMissing, name, err)
	}
	return info, err
}

// ReadDir implements fs.ReadDirFS.
func (c *checkedFS) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(c.fsys, name) }

// file is a checked file's content.
type file struct {
	*bytes.Reader
	info fs.FileInfo
}

func (f *file) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *file) Close() error               { return nil }
