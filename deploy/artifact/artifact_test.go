package artifact

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

const box = `{"abi":[{"type":"constructor","inputs":[{"name":"a","type":"address"}]}],"bytecode":{"object":"0x6001"},"deployedBytecode":{"object":"0x6002"}}`

func folder(t *testing.T) fstest.MapFS {
	sum := sha256.Sum256([]byte(box))
	manifest, err := json.Marshal(Manifest{Module: "m", Version: "v1", InputHash: "h", Files: map[string]string{"Box.sol/Box.json": hex.EncodeToString(sum[:])}})
	require.NoError(t, err)
	return fstest.MapFS{
		"manifest.json":    {Data: manifest},
		"Box.sol/Box.json": {Data: []byte(box)},
	}
}

func TestRead(t *testing.T) {
	set, err := Open(folder(t))
	require.NoError(t, err)
	require.Equal(t, "v1", set.Manifest().Version)
	got, err := set.Read("Box")
	require.NoError(t, err)
	require.Equal(t, []byte{0x60, 0x01}, []byte(got.Bytecode.Object))
	require.Equal(t, []byte{0x60, 0x02}, []byte(got.DeployedBytecode.Object))
	require.Len(t, got.ABI.Constructor.Inputs, 1)
	names, err := set.Foundry().ListContracts("Box.sol")
	require.NoError(t, err)
	require.Equal(t, []string{"Box"}, names)
}

func TestReadRefuses(t *testing.T) {
	t.Run("a changed file", func(t *testing.T) {
		fsys := folder(t)
		fsys["Box.sol/Box.json"].Data = []byte(box + " ")
		set, err := Open(fsys)
		require.NoError(t, err)
		_, err = set.Read("Box")
		require.ErrorIs(t, err, ErrTampered)
		require.ErrorContains(t, err, "Box.sol/Box.json")
	})
	t.Run("a file the build did not write", func(t *testing.T) {
		fsys := folder(t)
		fsys["Other.sol/Other.json"] = &fstest.MapFile{Data: []byte(box)}
		set, err := Open(fsys)
		require.NoError(t, err)
		_, err = set.Read("Other")
		require.ErrorIs(t, err, ErrTampered)
	})
	t.Run("a missing file", func(t *testing.T) {
		fsys := folder(t)
		delete(fsys, "Box.sol/Box.json")
		set, err := Open(fsys)
		require.NoError(t, err)
		_, err = set.Read("Box")
		require.ErrorIs(t, err, ErrMissing)
		require.ErrorContains(t, err, "make build")
	})
}

func TestOpenRefuses(t *testing.T) {
	_, err := Open(fstest.MapFS{})
	require.ErrorIs(t, err, ErrMissing)
	require.ErrorContains(t, err, "make build")
	_, err = Open(fstest.MapFS{"manifest.json": {Data: []byte("{")}})
	require.ErrorContains(t, err, "parse manifest.json")
	_, err = Open(fstest.MapFS{"manifest.json": {Data: []byte("{}")}})
	require.ErrorIs(t, err, ErrMissing)
}
