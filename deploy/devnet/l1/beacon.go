package l1

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/klauspost/compress/zstd"
	"github.com/regalia-network/regalia/internal/port"
)

// beacon serves the three beacon API routes that derivation reads: genesis,
// spec and blobs. A slot's blobs are one file, compressed, since blobs of a
// quiet chain are nearly empty.
type beacon struct {
	dir         string
	genesisTime uint64 // unix seconds
	slotTime    uint64 // seconds
	listener    net.Listener
	http        *http.Server
	enc         *zstd.Encoder
	dec         *zstd.Decoder
}

// storedBlob is one blob of a slot's file, in block order.
type storedBlob struct {
	VersionedHash common.Hash `json:"versionedHash"`
	Blob          *eth.Blob   `json:"blob"`
}

func listenBeacon(dir, addr string, at int, genesisTime, slotTime uint64) (*beacon, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("blob directory: %w", err)
	}
	l, err := port.Listen("l1-beacon-port", addr, at)
	if err != nil {
		return nil, err
	}
	b := &beacon{dir: dir, genesisTime: genesisTime, slotTime: slotTime, listener: l}
	if b.enc, err = zstd.NewWriter(nil); err != nil {
		return nil, err
	}
	if b.dec, err = zstd.NewReader(nil); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /eth/v1/beacon/genesis", func(w http.ResponseWriter, _ *http.Request) {
		reply(w, eth.APIGenesisResponse{Data: eth.ReducedGenesisData{GenesisTime: eth.Uint64String(genesisTime)}})
	})
	mux.HandleFunc("GET /eth/v1/config/spec", func(w http.ResponseWriter, _ *http.Request) {
		reply(w, eth.APIConfigResponse{Data: eth.ReducedConfigData{SecondsPerSlot: eth.Uint64String(slotTime)}})
	})
	mux.HandleFunc("GET /eth/v1/beacon/blobs/{slot}", b.serveBlobs)
	b.http = &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	go b.http.Serve(l) // ends with close
	return b, nil
}

func (b *beacon) url() string  { return "http://" + b.listener.Addr().String() }
func (b *beacon) close() error { return b.http.Close() }

func (b *beacon) slot(timestamp uint64) uint64 { return (timestamp - b.genesisTime) / b.slotTime }

func (b *beacon) path(slot uint64) string {
	return filepath.Join(b.dir, strconv.FormatUint(slot, 10)+".json.zst")
}

// store keeps the blobs of the block at timestamp. It is called before the
// block becomes canonical, so that no derivable block lacks its blobs.
func (b *beacon) store(timestamp uint64, bundle *engine.BlobsBundle) error {
	if len(bundle.Blobs) == 0 {
		return nil
	}
	blobs := make([]storedBlob, len(bundle.Blobs))
	for i, data := range bundle.Blobs {
		if len(data) != len(eth.Blob{}) {
			return fmt.Errorf("blob %d has %d bytes", i, len(data))
		}
		blobs[i] = storedBlob{eth.KZGToVersionedHash(kzg4844.Commitment(bundle.Commitments[i])), (*eth.Blob)(data)}
	}
	text, err := json.Marshal(blobs)
	if err != nil {
		return err
	}
	path := b.path(b.slot(timestamp))
	if err := os.WriteFile(path+".tmp", b.enc.EncodeAll(text, nil), 0o644); err != nil {
		return err
	}
	return os.Rename(path+".tmp", path)
}

func (b *beacon) load(slot uint64) ([]storedBlob, error) {
	packed, err := os.ReadFile(b.path(slot))
	if err != nil {
		return nil, err
	}
	text, err := b.dec.DecodeAll(packed, nil)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", b.path(slot), err)
	}
	var blobs []storedBlob
	if err := json.Unmarshal(text, &blobs); err != nil {
		return nil, fmt.Errorf("%s: %w", b.path(slot), err)
	}
	return blobs, nil
}

// serveBlobs answers getBlobs of the beacon API: the slot's blobs in block
// order, all of them or those of the asked versioned hashes.
func (b *beacon) serveBlobs(w http.ResponseWriter, r *http.Request) {
	slot, err := strconv.ParseUint(r.PathValue("slot"), 10, 64)
	if err != nil {
		http.Error(w, fmt.Sprintf("block id %q: only slot numbers are served", r.PathValue("slot")), http.StatusBadRequest)
		return
	}
	blobs, err := b.load(slot)
	if errors.Is(err, os.ErrNotExist) {
		http.Error(w, fmt.Sprintf("slot %d has no blobs", slot), http.StatusNotFound)
		return
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	asked := make(map[common.Hash]bool)
	for _, h := range r.URL.Query()["versioned_hashes"] {
		asked[common.HexToHash(h)] = true
	}
	out := []*eth.Blob{}
	for _, blob := range blobs {
		if len(asked) == 0 || asked[blob.VersionedHash] {
			out = append(out, blob.Blob)
		}
	}
	reply(w, eth.APIBeaconBlobsResponse{Data: out})
}

func reply(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v) // the reader is gone if this fails
}
