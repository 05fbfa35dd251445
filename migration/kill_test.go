package migration

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/genesis"
	"github.com/regalia-network/regalia/migration/synthetic"
)

// childVariable makes the test binary do a step instead of its tests, so that
// it can be killed.
const childVariable = "REGALIA_TEST_MIGRATION_STEP"

func TestMain(m *testing.M) {
	step := os.Getenv(childVariable)
	if step == "" {
		os.Exit(m.Run())
	}
	var err error
	if step == "export" {
		err = childExport(os.Getenv("FROM"), os.Getenv("BASE"), os.Getenv("TO"))
	} else {
		err = childGenesis(os.Getenv("FROM"), os.Getenv("BASE"), os.Getenv("TO"))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func childExport(from, base, to string) (err error) {
	db, err := export.OpenDatabase(from)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	header, _, err := db.SelectBlock("finalized")
	if err != nil {
		return err
	}
	src := export.State(db)
	if base != "" {
		archive, err := export.Open(base)
		if err != nil {
			return err
		}
		if src, err = db.Since(context.Background(), archive, header); err != nil {
			return err
		}
	}
	_, err = export.Run(context.Background(), src, export.Options{Dir: to, ChainID: synthetic.ChainID, Header: header, ChunkBytes: 64 << 10, Ranges: 4}, quiet())
	return err
}

func childGenesis(from, base, to string) error {
	archive, err := export.Open(from)
	if err != nil {
		return err
	}
	_, err = writeArchive(archive, base, to)
	return err
}

func writeArchive(archive *export.Archive, base, to string) (*types.Header, error) {
	parent, err := archive.Manifest.Header()
	if err != nil {
		return nil, err
	}
	identity, err := archive.Manifest.Hash()
	if err != nil {
		return nil, err
	}
	return genesis.WriteDatabase(context.Background(), to, genesis.Config{ChainID: 5, Parent: parent}, genesis.Input{
		Records: archive.Records(), Codes: archive.Codes(), Identity: identity, Root: parent.Root, Accounts: archive.Manifest.Counts.Accounts, Base: base,
	}, quiet())
}

// sums are the hashes of all files below dir, by path.
func sums(t *testing.T, dir string) map[string]string {
	t.Helper()
	found := make(map[string]string)
	require.NoError(t, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		sum := sha256.New()
		if _, err := io.Copy(sum, file); err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		found[name] = hex.EncodeToString(sum.Sum(nil))
		return err
	}))
	return found
}

// killing runs the step in child processes until one ends by itself, and kills
// the others after a random part of what the step takes. It returns how many
// it killed.
func killing(t *testing.T, random *rand.Rand, step, from, base, to string, takes time.Duration) (killed int) {
	t.Helper()
	for {
		child := exec.Command(os.Args[0])
		child.Env = append(os.Environ(), childVariable+"="+step, "FROM="+from, "BASE="+base, "TO="+to)
		child.Stderr = os.Stderr
		require.NoError(t, child.Start())
		timer := time.AfterFunc(time.Duration(random.Int63n(int64(takes))), func() { child.Process.Kill() })
		err := child.Wait()
		timer.Stop()
		if err == nil {
			return killed
		}
		require.EqualValues(t, -1, child.ProcessState.ExitCode(), "the step failed by itself")
		killed++
		if _, err := os.Stat(to); err == nil && step == "export" {
			return killed // it came after the last rename
		}
	}
}

// TestKilled kills export and genesis at 50 random points, without and with a
// base. What is made in the end is what an undisturbed run makes, and the source
// has not changed by a byte.
func TestKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("takes half a minute")
	}
	const seed, kills = 50, 50
	random := rand.New(rand.NewSource(seed))
	dir := t.TempDir()
	source := filepath.Join(dir, "geth", "chaindata")
	state := synthetic.New(synthetic.Shape{Accounts: 4_000, Slots: 2_000, Tokens: 3, Holders: 500, Seed: seed})
	_, err := state.WriteDatabase(context.Background(), source)
	require.NoError(t, err)
	early, whole := filepath.Join(dir, "early"), filepath.Join(dir, "whole")
	require.NoError(t, childExport(source, "", early))
	header, err := state.Next(source, 400)
	require.NoError(t, err)
	before := sums(t, source)

	began := time.Now()
	require.NoError(t, childExport(source, "", whole))
	takes := time.Since(began)
	want := sums(t, whole)
	for _, base := range []string{"", early} {
		killed := 0
		for round := 0; killed < kills; round++ {
			to := filepath.Join(dir, fmt.Sprint("export-", filepath.Base(base), round))
			killed += killing(t, random, "export", source, base, to, 2*takes)
			require.Equal(t, want, sums(t, to), "seed %d, base %q, round %d", seed, base, round)
			require.NoError(t, os.RemoveAll(to))
		}
		t.Logf("export with base %q killed %d times", base, killed)
	}
	require.Equal(t, before, sums(t, source), "the source has changed")

	earlyGenesis, wholeGenesis := filepath.Join(dir, "early-genesis"), filepath.Join(dir, "whole-genesis")
	require.NoError(t, childGenesis(early, "", earlyGenesis))
	archive, err := export.Open(whole)
	require.NoError(t, err)
	began = time.Now()
	block, err := writeArchive(archive, "", wholeGenesis)
	require.NoError(t, err)
	require.Equal(t, header.Root, block.Root)
	takes = time.Since(began)
	contents, earlier := contentsOf(t, wholeGenesis), sums(t, earlyGenesis)
	for _, base := range []string{"", earlyGenesis} {
		killed := 0
		for round := 0; killed < kills; round++ {
			to := filepath.Join(dir, fmt.Sprint("genesis-", filepath.Base(base), round))
			killed += killing(t, random, "genesis", whole, base, to, 2*takes)
			require.Equal(t, contents, contentsOf(t, to), "seed %d, base %q, round %d", seed, base, round)
			require.NoError(t, os.RemoveAll(to))
		}
		t.Logf("genesis with base %q killed %d times", base, killed)
	}
	require.Equal(t, want, sums(t, whole), "the export has changed")
	require.Equal(t, earlier, sums(t, earlyGenesis), "the base has changed")
}
