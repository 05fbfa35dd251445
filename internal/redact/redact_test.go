package redact

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum/log"
	"github.com/stretchr/testify/require"
)

const secret = "https://user:password@l1.example:8545/v3/api-key"

func TestURL(t *testing.T) {
	for raw, want := range map[string]string{
		secret:                  "https://l1.example:8545",
		"http://127.0.0.1:8545": "http://127.0.0.1:8545",
		"ws://l1.example/key":   "ws://l1.example",
		"not a url":             "not a url",
		"":                      "",
	} {
		require.Equal(t, want, URL(raw))
	}
}

func TestError(t *testing.T) {
	err := fmt.Errorf("Post %q: %w", secret, io.ErrUnexpectedEOF)
	got := URLs{secret, ""}.Error(err)
	require.EqualError(t, got, `Post "https://l1.example:8545": unexpected EOF`)
	require.ErrorIs(t, got, io.ErrUnexpectedEOF)
	require.NoError(t, URLs{secret}.Error(nil))
	plain := errors.New("nothing to hide")
	require.Equal(t, plain, URLs{secret}.Error(plain))
}

func TestLogger(t *testing.T) {
	var out bytes.Buffer
	l := URLs{secret}.Logger(log.NewLogger(log.LogfmtHandlerWithLevel(&out, slog.LevelInfo)))
	l.New("from", secret).Warn("lost "+secret, "url", secret, "err", fmt.Errorf("dial %s", secret), "tries", 3)
	require.NotContains(t, out.String(), "api-key")
	require.NotContains(t, out.String(), "password")
	require.Contains(t, out.String(), "tries=3")
	require.Contains(t, out.String(), "l1.example")
}
