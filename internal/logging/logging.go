// Package logging builds the one logger a process passes down, from two flags.
// It holds no global state beyond pointing go-ethereum's default logger at the same sink.
package logging

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/ethereum/go-ethereum/log"
	"github.com/urfave/cli/v2"
	"golang.org/x/term"
)

// Config is what the user can say about logs.
type Config struct {
	Level  string // trace, debug, info, warn, error
	Format string // text, logfmt or json
}

// Flags binds the log flags to cfg.
func Flags(cfg *Config) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "log-level", Category: "logging", Value: "info", EnvVars: []string{"REGALIA_LOG_LEVEL"},
			Usage: "trace, debug, info, warn or error", Destination: &cfg.Level},
		&cli.StringFlag{Name: "log-format", Category: "logging", Value: "text", EnvVars: []string{"REGALIA_LOG_FORMAT"},
			Usage: "text, logfmt or json", Destination: &cfg.Format},
	}
}

var levels = map[string]slog.Level{
	"trace": log.LevelTrace, "debug": log.LevelDebug, "info": log.LevelInfo, "warn": log.LevelWarn, "error": log.LevelError,
}

// New returns a logger writing to w, and makes it go-ethereum's default, since
// op-geth logs there.
func New(cfg Config, w io.Writer) (log.Logger, error) {
	level, ok := levels[cfg.Level]
	if !ok {
		return nil, fmt.Errorf("log-level %q: want trace, debug, info, warn or error", cfg.Level)
	}
	var handler slog.Handler
	switch cfg.Format {
	case "text":
		f, isFile := w.(*os.File)
		handler = log.NewTerminalHandlerWithLevel(w, level, isFile && term.IsTerminal(int(f.Fd())))
	case "logfmt":
		handler = log.LogfmtHandlerWithLevel(w, level)
	case "json":
		handler = log.JSONHandlerWithLevel(w, level)
	default:
		return nil, fmt.Errorf("log-format %q: want text, logfmt or json", cfg.Format)
	}
	logger := log.NewLogger(handler)
	log.SetDefault(logger)
	return logger, nil
}

// Role returns parent tagged with the role, whose records drop to
// Debug while hush reports true. The libraries under a role retry in a loop
// and warn at each turn; during an outage that the role has already announced,
// those lines say nothing new.
func Role(parent log.Logger, role string, hush func() bool) log.Logger {
	return log.NewLogger(&hushHandler{Handler: parent.Handler(), hush: hush}).New("role", role)
}

type hushHandler struct {
	slog.Handler
	hush func() bool
}

func (h *hushHandler) Handle(ctx context.Context, r slog.Record) error {
	if r.Level > log.LevelDebug && h.hush() {
		if !h.Handler.Enabled(ctx, log.LevelDebug) {
			return nil
		}
		r.Level = log.LevelDebug
	}
	return h.Handler.Handle(ctx, r)
}

func (h *hushHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return &hushHandler{Handler: h.Handler.WithAttrs(attrs), hush: h.hush}
}

func (h *hushHandler) WithGroup(name string) slog.Handler {
	return &hushHandler{Handler: h.Handler.WithGroup(name), hush: h.hush}
}
