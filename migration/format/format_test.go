package format

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDecode(t *testing.T) {
	want := Head{"regalia-x", 2}
	var into struct {
		Head
		N int `json:"n"`
	}
	require.NoError(t, Decode([]byte(`{"format":"regalia-x","version":2,"n":3}`), want, &into))
	require.Equal(t, 3, into.N)
	for text, why := range map[string]string{
		`{"format":"regalia-x","version":3,"m":3}`:   `version 3, this program reads "regalia-x" version 2`,
		`{"format":"regalia-y","version":2}`:         `"regalia-y" version 2`,
		`{"format":"regalia-x","version":2,"m":3}`:   `unknown field "m"`,
		`{"format":"regalia-x","version":2,"n":3}]`:  "invalid character",
		`{"format":"regalia-x","version":2,"n":"3"}`: "cannot unmarshal",
		``: "unexpected end",
	} {
		require.ErrorContains(t, Decode([]byte(text), want, &into), why, text)
	}
}
