package export

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/format"
)

// ManifestFile is the manifest's name in an export directory.
const ManifestFile = "manifest.json"

const (
	manifestFormat  = "regalia-state-export"
	manifestVersion = 2
)

// Manifest says what an export holds. It carries the block's whole header, so
// that the link block hash -> state root can be checked from the file alone.
type Manifest struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
	ChainID uint64 `json:"chainId"`
	Block   Block  `json:"block"`
	// Ranges and ChunkBytes are the options that decide how the state is spread
	// over files: with them, another export of the block has the same bytes.
	Ranges     int         `json:"ranges"`
	ChunkBytes int64       `json:"chunkBytes"`
	Counts     Counts      `json:"counts"`
	Chunks     []ChunkFile `json:"chunks"`
}

// Block names the exported block. All but HeaderRLP is there for the reader's
// convenience and must agree with it.
type Block struct {
	Number    uint64        `json:"number"`
	Hash      common.Hash   `json:"hash"`
	StateRoot common.Hash   `json:"stateRoot"`
	Timestamp uint64        `json:"timestamp"`
	HeaderRLP hexutil.Bytes `json:"headerRlp"`
}

// Counts are totals over all chunks. Missing preimages are counted, not fatal
// to an export: the state root needs hashes only.
type Counts struct {
	Accounts         uint64 `json:"accounts"`
	Slots            uint64 `json:"slots"`
	Codes            uint64 `json:"codes"`
	MissingAddresses uint64 `json:"missingAddresses"`
	MissingSlotKeys  uint64 `json:"missingSlotKeys"`
}

func (c *Counts) account(a *chunk.Account) {
	c.Accounts++
	if !a.HasAddress {
		c.MissingAddresses++
	}
}

func (c *Counts) slot(s *chunk.Slot) {
	c.Slots++
	if !s.HasPreimage {
		c.MissingSlotKeys++
	}
}

func (c *Counts) add(o Counts) {
	c.Accounts += o.Accounts
	c.Slots += o.Slots
	c.Codes += o.Codes
	c.MissingAddresses += o.MissingAddresses
	c.MissingSlotKeys += o.MissingSlotKeys
}

// ChunkFile is one row of the chunk table. First and last are the keys of the
// first and last account or code in it.
type ChunkFile struct {
	File     string      `json:"file"`
	Kind     string      `json:"kind"`
	Records  uint64      `json:"records"`
	First    common.Hash `json:"first"`
	Last     common.Hash `json:"last"`
	RawBytes int64       `json:"rawBytes"`
	Bytes    int64       `json:"bytes"`
	SHA256   string      `json:"sha256"`
}

func newManifest(opts Options) (*Manifest, error) {
	header := opts.Header
	encoded, err := rlp.EncodeToBytes(header)
	if err != nil {
		return nil, fmt.Errorf("encode header: %w", err)
	}
	if !header.Number.IsUint64() {
		return nil, fmt.Errorf("block number %s is above 64 bits", header.Number)
	}
	return &Manifest{
		Format: manifestFormat, Version: manifestVersion, ChainID: opts.ChainID,
		Ranges: opts.Ranges, ChunkBytes: opts.ChunkBytes,
		Block: Block{
			Number: header.Number.Uint64(), Hash: header.Hash(), StateRoot: header.Root,
			Timestamp: header.Time, HeaderRLP: encoded,
		},
		Chunks: []ChunkFile{},
	}, nil
}

// Header decodes the exported block's header and checks that it is the block
// the manifest names.
func (m *Manifest) Header() (*types.Header, error) {
	header := new(types.Header)
	if err := rlp.DecodeBytes(m.Block.HeaderRLP, header); err != nil {
		return nil, fmt.Errorf("headerRlp: %w", err)
	}
	if hash := crypto.Keccak256Hash(m.Block.HeaderRLP); hash != m.Block.Hash {
		return nil, fmt.Errorf("headerRlp hashes to %s, block.hash is %s", hash, m.Block.Hash)
	}
	if header.Root != m.Block.StateRoot {
		return nil, fmt.Errorf("header has state root %s, block.stateRoot is %s", header.Root, m.Block.StateRoot)
	}
	if header.Number.Uint64() != m.Block.Number || header.Time != m.Block.Timestamp {
		return nil, fmt.Errorf("header is block %s at time %d, the manifest says block %d at time %d",
			header.Number, header.Time, m.Block.Number, m.Block.Timestamp)
	}
	return header, nil
}

func (m *Manifest) write(path string) error {
	return atomicfile.WriteJSON(path, m)
}

// Hash identifies the export: it commits to the block, to every chunk's hash
// and to the totals.
func (m *Manifest) Hash() (common.Hash, error) {
	data, err := json.Marshal(m)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode manifest: %w", err)
	}
	return sha256.Sum256(data), nil
}

// readManifest reads and checks the manifest of the export in dir.
func readManifest(dir string) (*Manifest, error) {
	path := filepath.Join(dir, ManifestFile)
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%s: no %s: not a finished export", dir, ManifestFile)
	} else if err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	m, err := decodeManifest(data)
	if err != nil {
		return nil, fmt.Errorf("manifest %s: %w", path, err)
	}
	return m, nil
}

func decodeManifest(data []byte) (*Manifest, error) {
	m := new(Manifest)
	if err := format.Decode(data, format.Head{Format: manifestFormat, Version: manifestVersion}, m); err != nil {
		return nil, err
	}
	if _, err := m.Header(); err != nil {
		return nil, err
	}
	for i, c := range m.Chunks {
		if err := c.validate(); err != nil {
			return nil, fmt.Errorf("chunk %d: %w", i, err)
		}
	}
	return m, nil
}

func (c *ChunkFile) validate() error {
	// The name comes from a file that may have been passed on: it must not
	// lead out of the export directory.
	if c.File == "" || c.File == "." || c.File == ".." || c.File != filepath.Base(c.File) {
		return fmt.Errorf("file %q is not a plain file name", c.File)
	}
	if c.Kind != chunk.Accounts.String() && c.Kind != chunk.Codes.String() {
		return fmt.Errorf("file %s: kind %q, want %q or %q", c.File, c.Kind, chunk.Accounts, chunk.Codes)
	}
	if sum, err := hex.DecodeString(c.SHA256); err != nil || len(sum) != 32 {
		return fmt.Errorf("file %s: sha256 %q is not 32 bytes of hex", c.File, c.SHA256)
	}
	return nil
}
