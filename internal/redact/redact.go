// Package redact keeps the secret parts of configured URLs out of logs and
// errors. RPC providers put API keys into a URL's path, and every library
// quotes the URL it could not reach.
package redact

import (
	"context"
	"log/slog"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum/log"
)

// URL is what may be shown of a URL: scheme, host and port.
func URL(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return raw // no URL: whoever reads the error needs to see what it is
	}
	return u.Scheme + "://" + u.Host
}

// URLs are the URLs to hide.
type URLs []string

// Text is s with each of the URLs cut to what may be shown.
func (u URLs) Text(s string) string {
	for _, raw := range u {
		if raw != "" {
			s = strings.ReplaceAll(s, raw, URL(raw))
		}
	}
	return s
}

// Error is err with its text redacted; it still unwraps to err.
func (u URLs) Error(err error) error {
	if err == nil {
		return nil
	}
	text := err.Error()
	if shown := u.Text(text); shown != text {
		return &redacted{err, shown}
	}
	return err
}

type redacted struct {
	err  error
	text string
}

func (r *redacted) Error() string { return r.text }
func (r *redacted) Unwrap() error { return r.err }

// Logger is l with the URLs redacted in messages and in string and error
// attributes.
func (u URLs) Logger(l log.Logger) log.Logger {
	return log.NewLogger(&handler{l.Handler(), u})
}

type handler struct {
	slog.Handler
	urls URLs
}

func (h *handler) Handle(ctx context.Context, r slog.Record) error {
	clean := slog.NewRecord(r.Time, r.Level, h.urls.Text(r.Message), r.PC)
	r.Attrs(func(a slog.Attr) bool {
		clean.AddAttrs(h.attr(a))
		return true
	})
	return h.Handler.Handle(ctx, clean)
}

func (h *handler) attr(a slog.Attr) slog.Attr {
	switch v := a.Value.Any().(type) {
	case string:
		return slog.String(a.Key, h.urls.Text(v))
	case error:
		return slog.Any(a.Key, h.urls.Error(v))
	}
	return a
}

func (h *handler) WithAttrs(attrs []slog.Attr) slog.Handler {
	clean := make([]slog.Attr, len(attrs))
	for i, a := range attrs {
		clean[i] = h.attr(a)
	}
	return &handler{h.Handler.WithAttrs(clean), h.urls}
}

func (h *handler) WithGroup(name string) slog.Handler {
	return &handler{h.Handler.WithGroup(name), h.urls}
}
