// Package format reads the JSON files of a migration. Each names its format and
// version first; another one is refused, and so is a field that is unknown, since
// it would mean something to whoever wrote it. It is pure.
package format

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// Head begins each file.
type Head struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
}

// Decode reads a file of the wanted format into a value.
func Decode(data []byte, want Head, into any) error {
	// Format and version first: a later version may have fields unknown here,
	// and "unknown field" would be the wrong thing to say.
	var head Head
	if err := json.Unmarshal(data, &head); err != nil {
		return err
	}
	if head != want {
		return fmt.Errorf("format %q version %d, this program reads %q version %d", head.Format, head.Version, want.Format, want.Version)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return err
	}
	if dec.More() {
		return errors.New("something follows the end of the JSON value")
	}
	return nil
}
