package migration

import (
	"bytes"
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/cutover"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/format"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// formats are the JSON files that a migration publishes, by golden file.
var formats = map[string]struct {
	head  format.Head
	value any
}{
	"manifest":       {format.Head{Format: "regalia-state-export", Version: 2}, new(export.Manifest)},
	"plan":           {planHead, new(Plan)},
	"transform":      {outlineHead, new(Outline)},
	"genesis-result": {resultHead, new(GenesisResult)},
	"validators":     {validatorsHead, new(Validators)},
	"report":         {reportHead, new(Report)},
	"l1":             {format.Head{Format: "regalia-l1-cutover", Version: 1}, new(cutover.State)},
}

// TestFormats_golden fills every field of every file's type and compares what is
// written: a field that is renamed, added or dropped needs a new version.
func TestFormats_golden(t *testing.T) {
	for name, f := range formats {
		n := int64(0)
		fill(reflect.ValueOf(f.value).Elem(), &n)
		setHead(reflect.ValueOf(f.value).Elem(), f.head)
		text, err := json.MarshalIndent(f.value, "", "  ")
		require.NoError(t, err, name)
		path := filepath.Join("testdata", name+".json")
		if *update {
			require.NoError(t, os.WriteFile(path, append(text, '\n'), 0o644))
		}
		golden, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, string(golden), string(text)+"\n", "%s: version %d of the format has changed: a change needs a new version", name, f.head.Version)

		again := reflect.New(reflect.TypeOf(f.value).Elem()).Interface()
		require.NoError(t, format.Decode(golden, f.head, again), name)
		back, err := json.MarshalIndent(again, "", "  ")
		require.NoError(t, err)
		require.Equal(t, string(text), string(back), "%s: what is read is what was written", name)
	}
}

// fill sets every field, each to another value.
func fill(v reflect.Value, n *int64) {
	*n++
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.String:
		v.SetString("text")
	case reflect.Int, reflect.Int64:
		v.SetInt(*n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(*n) % 200)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), n)
	case reflect.Array:
		for i := range v.Len() {
			fill(v.Index(i), n)
		}
	case reflect.Struct:
		if v.Type().ConvertibleTo(reflect.TypeFor[big.Int]()) {
			v.Set(reflect.ValueOf(*big.NewInt(*n * 1_000_000_007)).Convert(v.Type()))
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), n)
			}
		}
	}
}

func setHead(v reflect.Value, head format.Head) {
	v.FieldByName("Format").SetString(head.Format)
	v.FieldByName("Version").SetInt(int64(head.Version))
}

// FuzzFormats: whatever the bytes, each file is taken or refused, and what is
// taken is written back with the same meaning.
func FuzzFormats(f *testing.F) {
	for name := range formats {
		golden, err := os.ReadFile(filepath.Join("testdata", name+".json"))
		require.NoError(f, err)
		f.Add(golden)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for name, of := range formats {
			fresh := func() any { return reflect.New(reflect.TypeOf(of.value).Elem()).Interface() }
			value := fresh()
			if format.Decode(data, of.head, value) != nil {
				continue
			}
			one, err := json.Marshal(value)
			require.NoError(t, err, name)
			again := fresh()
			require.NoError(t, format.Decode(one, of.head, again), name)
			two, err := json.Marshal(again)
			require.NoError(t, err)
			require.True(t, bytes.Equal(one, two), name)
		}
	})
}
