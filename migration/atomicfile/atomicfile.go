// Package atomicfile writes files that are either whole or not there: content
// goes to a temporary file beside the target, is flushed to disk and renamed.
// It does not create directories and does not lock.
package atomicfile

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// TempSuffix marks the temporary file of an unfinished write.
const TempSuffix = ".tmp"

// Write makes the file at path with what fill writes. If fill fails, path is
// left as it was and the temporary file is removed.
func Write(path string, fill func(w io.Writer) error) (err error) {
	temp := path + TempSuffix
	f, err := os.OpenFile(temp, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o644)
	if err != nil {
		return fmt.Errorf("create %s: %w", temp, err)
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(temp)
		}
	}()
	buffered := bufio.NewWriterSize(f, 1<<16)
	if err := fill(buffered); err != nil {
		return err
	}
	if err := buffered.Flush(); err != nil {
		return fmt.Errorf("write %s: %w", temp, err)
	}
	if err := f.Sync(); err != nil {
		return fmt.Errorf("flush %s: %w", temp, err)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("close %s: %w", temp, err)
	}
	if err := os.Rename(temp, path); err != nil {
		return fmt.Errorf("put %s in place: %w", path, err)
	}
	return nil
}

// WriteJSON writes value as indented JSON.
func WriteJSON(path string, value any) error {
	return Write(path, func(w io.Writer) error {
		enc := json.NewEncoder(w)
		enc.SetIndent("", "  ")
		if err := enc.Encode(value); err != nil {
			return fmt.Errorf("encode %s: %w", path, err)
		}
		return nil
	})
}

// SyncDir makes renames in dir last through a power failure.
func SyncDir(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("open directory: %w", err)
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("flush directory %s: %w", filepath.Base(dir), err)
	}
	return nil
}
