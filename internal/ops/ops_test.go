package ops

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
)

func TestServes(t *testing.T) {
	reg := prometheus.NewRegistry()
	reg.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "regalia_test_value"}, func() float64 { return 7 }))
	waiting := errors.New("waiting for L1")
	s, err := Listen(Config{Addr: "127.0.0.1"}, func() error { return waiting }, reg)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Serve(ctx) }()

	get := func(path string) (int, string) {
		res, err := http.Get(s.URL() + path)
		require.NoError(t, err)
		defer res.Body.Close()
		body, err := io.ReadAll(res.Body)
		require.NoError(t, err)
		return res.StatusCode, string(body)
	}
	for _, c := range []struct {
		path, body string
		status     int
	}{
		{"/healthz", "ok", http.StatusOK},
		{"/readyz", "waiting for L1", http.StatusServiceUnavailable},
		{"/metrics", "regalia_test_value 7", http.StatusOK},
		{"/other", "", http.StatusNotFound},
	} {
		status, body := get(c.path)
		require.Equal(t, c.status, status, c.path)
		require.Contains(t, body, c.body, c.path)
	}
	waiting = nil
	status, _ := get("/readyz")
	require.Equal(t, http.StatusOK, status)

	_, err = Listen(Config{Addr: "127.0.0.1", Port: s.listener.Addr().(*net.TCPAddr).Port}, nil)
	require.ErrorContains(t, err, "--ops-port")
	cancel()
	require.NoError(t, <-done)
}
