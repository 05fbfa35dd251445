package bindings_test

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
)

func TestTypeScriptAddressesAreTheSame(t *testing.T) {
	for _, file := range []string{"ts/addresses.ts", "ts/addresses.js"} {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		object := regexp.MustCompile(`(?s)addresses = (\{.*?\n\})`).FindSubmatch(text)
		require.NotNil(t, object, "%s: no addresses; run make gen", file)
		var got map[string]common.Address
		require.NoError(t, json.Unmarshal(object[1], &got), file)
		want := make(map[string]common.Address)
		for _, p := range bindings.Predeploys() {
			want[strings.ToLower(p.Name[:1])+p.Name[1:]] = p.Addr
		}
		require.Equal(t, want, got, "%s differs from addresses.go; run make gen", file)
	}
}
