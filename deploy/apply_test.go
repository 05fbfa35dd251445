package deploy

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestApply(t *testing.T) {
	l1 := startAnvil(t)
	cfg := testConfig(t, l1)
	res, err := Apply(context.Background(), cfg, testLog(t))
	require.NoError(t, err)
	require.NotZero(t, res.Transactions)

	again, err := Apply(context.Background(), cfg, testLog(t))
	require.NoError(t, err)
	require.Zero(t, again.Transactions)
	lines, err := Verify(context.Background(), VerifyConfig{Dir: cfg.Dir, L1RPC: cfg.L1RPC}, testLog(t))
	require.NoError(t, err)
	require.NoError(t, writeTable(testWriter{t}, lines, false))
}
