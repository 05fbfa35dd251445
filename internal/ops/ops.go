// Package ops serves what an operator watches of a role: /healthz, /readyz and
// /metrics on one port. It carries no control: nothing here changes the role.
package ops

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/regalia-network/regalia/internal/port"
	"github.com/urfave/cli/v2"
)

// Config is where the endpoint listens.
type Config struct {
	Addr string
	Port int // 0 = any free port
}

// Flags binds --ops-addr and --ops-port to cfg.
func Flags(cfg *Config, role string, port int) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "ops-addr", Category: "operations", Value: "127.0.0.1", EnvVars: []string{"REGALIA_" + role + "_OPS_ADDR"},
			Usage: "address of /healthz, /readyz and /metrics", Destination: &cfg.Addr},
		&cli.IntFlag{Name: "ops-port", Category: "operations", Value: port, EnvVars: []string{"REGALIA_" + role + "_OPS_PORT"},
			Usage: "port of /healthz, /readyz and /metrics; 0 = any free port", Destination: &cfg.Port},
	}
}

// Server is a listening endpoint that is not yet served.
type Server struct {
	listener net.Listener
	http     *http.Server
}

// Listen opens the port. ready returns nil when the role does its work and
// otherwise says what it waits for; it is called per request and must be quick.
func Listen(cfg Config, ready func() error, sources ...prometheus.Gatherer) (*Server, error) {
	l, err := port.Listen("ops-port", cfg.Addr, cfg.Port)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		if err := ready(); err != nil {
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, "ready")
	})
	mux.Handle("GET /metrics", promhttp.HandlerFor(prometheus.Gatherers(sources), promhttp.HandlerOpts{}))
	return &Server{listener: l, http: &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}}, nil
}

// URL is the endpoint's base, with the port that was bound.
func (s *Server) URL() string { return "http://" + s.listener.Addr().String() }

// Serve answers until ctx ends.
func (s *Server) Serve(ctx context.Context) error {
	stop := context.AfterFunc(ctx, func() {
		drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
		defer cancel()
		_ = s.http.Shutdown(drain)
	})
	defer stop()
	if err := s.http.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("ops server: %w", err)
	}
	return nil
}
