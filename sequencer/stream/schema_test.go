package stream

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/regalia-network/regalia/sequencer/stream/message"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

// schema is the documented one.
func schema(t *testing.T) func(text []byte) error {
	t.Helper()
	compiled, err := jsonschema.NewCompiler().Compile(filepath.Join("..", "..", "docs", "stream.schema.json"))
	require.NoError(t, err)
	return func(text []byte) error {
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		require.NoError(t, err)
		return compiled.Validate(value)
	}
}

// TestSchema holds the golden messages, and those of a running stream, against
// the documented schema.
func TestSchema(t *testing.T) {
	validate := schema(t)
	golden, err := os.ReadFile(filepath.Join("testdata", "frames.jsonl"))
	require.NoError(t, err)
	for _, line := range bytes.Split(bytes.TrimSpace(golden), []byte("\n")) {
		require.NoError(t, validate(line))
		if f := frame(t, line); f.Kind == message.KindSubblock {
			require.NoError(t, validate(f.Message), "a message alone, as the plain path has it")
		}
	}

	r := newRig(t, nil)
	s := r.serve(func(c *Config, _ *Stream) { c.Key = "" })
	conn, plain := dial(t, s.URL()+"/events"), dial(t, s.URL())
	b := r.open(r.chain.CurrentBlock())
	r.send(b)
	r.seal(b)
	for text := []byte(nil); !bytes.Contains(text, []byte(`"kind":"sealed"`)); {
		text = read(t, conn)
		require.NoError(t, validate(text))
	}
	require.NoError(t, validate(read(t, plain)))

	// The schema can refuse.
	line := string(bytes.SplitN(golden, []byte("\n"), 2)[0])
	for _, change := range [][2]string{
		{`"index":0`, `"index":1`}, {`"block_number":1`, `"block_number":"0x1"`}, {`"gas_used":"0x`, `"gas_used":"0x0`}, {`"kind":"subblock"`, `"kind":"sealed"`},
		{`"withdrawals":[]`, `"withdrawals":null`}, {`"type":"0x7e"`, `"type":"0x3"`}, {`"first":0`, `"first":-1`},
	} {
		broken := strings.Replace(line, change[0], change[1], 1)
		require.NotEqual(t, line, broken, change)
		require.Error(t, validate([]byte(broken)), change)
	}
}
