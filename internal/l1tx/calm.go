package l1tx

import (
	"context"
	"log/slog"

	"github.com/ethereum/go-ethereum/log"
)

// Calm drops the transaction manager's own progress messages, a handful for
// each transaction, unless everything is to be logged.
func Calm(l log.Logger) log.Logger { return log.NewLogger(calm{l.Handler()}) }

type calm struct{ slog.Handler }

func (h calm) Enabled(ctx context.Context, level slog.Level) bool {
	return h.Handler.Enabled(ctx, level) && (level >= slog.LevelWarn || h.Handler.Enabled(ctx, slog.LevelDebug))
}

func (h calm) WithAttrs(attrs []slog.Attr) slog.Handler {
	return calm{h.Handler.WithAttrs(attrs)}
}

func (h calm) WithGroup(name string) slog.Handler {
	return calm{h.Handler.WithGroup(name)}
}
