package atomicfile

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "file")
	put := func(text string, err error) error {
		return Write(path, func(w io.Writer) error {
			if _, writeErr := io.WriteString(w, text); writeErr != nil {
				return writeErr
			}
			return err
		})
	}
	require.NoError(t, put("one", nil))
	require.NoError(t, put("two", nil))
	broken := errors.New("broken")
	require.ErrorIs(t, put("three", broken), broken)
	have, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, "two", string(have), "a failed write leaves the old file")
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, files, 1, "and no temporary one")

	require.ErrorContains(t, WriteJSON(path, func() {}), "encode "+path)
	missing := filepath.Join(dir, "none", "file")
	require.ErrorIs(t, WriteJSON(missing, 1), os.ErrNotExist)
}
