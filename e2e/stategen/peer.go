package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/ethdb/pebble"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/ethereum/go-ethereum/triedb/hashdb"
	"github.com/ethereum/go-ethereum/triedb/pathdb"
)

const handles = 1024

// dump does what `geth dump --iterative` does, with op-geth's own code: the
// state of the head to standard output, an account a line.
func dump(chaindata string, cacheMiB int) (err error) {
	kv, err := pebble.New(chaindata, cacheMiB, handles, "", true)
	if err != nil {
		return err
	}
	db := rawdb.NewDatabase(kv)
	defer func() { err = errors.Join(err, db.Close()) }()
	header := rawdb.ReadHeadHeader(db)
	if header == nil {
		return fmt.Errorf("%s has no head", chaindata)
	}
	tries := triedb.NewDatabase(db, &triedb.Config{Preimages: true, HashDB: hashdb.Defaults})
	s, err := state.New(header.Root, state.NewDatabase(tries, nil))
	if err != nil {
		return err
	}
	s.IterativeDump(&state.DumpConfig{}, json.NewEncoder(os.Stdout))
	return nil
}

// initialize does what `geth init` does with a genesis.json.
func initialize(genesisFile, chaindata string, cacheMiB int) (err error) {
	file, err := os.Open(genesisFile)
	if err != nil {
		return err
	}
	defer file.Close()
	genesis := new(core.Genesis)
	if err := json.NewDecoder(file).Decode(genesis); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(chaindata), 0o755); err != nil {
		return err
	}
	kv, err := pebble.New(chaindata, cacheMiB, handles, "", false)
	if err != nil {
		return err
	}
	db, err := rawdb.Open(kv, rawdb.OpenOptions{Ancient: filepath.Join(chaindata, "ancient")})
	if err != nil {
		return errors.Join(err, kv.Close())
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	tries := triedb.NewDatabase(db, &triedb.Config{PathDB: pathdb.Defaults})
	_, hash, _, err := core.SetupGenesisBlock(db, tries, genesis)
	if err != nil {
		return err
	}
	fmt.Println(hash)
	return tries.Close()
}
