package stream

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/params"
	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/preconf"
	"github.com/regalia-network/regalia/sequencer/stream/message"
	"github.com/regalia-network/regalia/sequencer/testchain"
	"github.com/stretchr/testify/require"
)

// Development keys, so that golden files stay as they are.
var (
	userKey, _   = crypto.ToECDSA(common.LeftPadBytes([]byte{0x11}, 32))
	signerKey, _ = crypto.ToECDSA(common.LeftPadBytes([]byte{0x22}, 32))
	signer       = crypto.PubkeyToAddress(signerKey.PublicKey)
	chainID      = big.NewInt(testchain.ChainID)
)

// rig is a real builder on a real chain, with a hub that a stream listens to.
type rig struct {
	t       testing.TB
	chain   *core.BlockChain
	hub     *preconf.Hub
	builder *builder.Builder
	nonce   uint64
}

func newRig(t testing.TB, log preconf.Log) *rig {
	options := core.DefaultConfig()
	options.ArchiveMode, options.StateScheme = true, rawdb.HashScheme
	chain, err := core.NewBlockChain(rawdb.NewMemoryDatabase(), testchain.Genesis([]*ecdsa.PrivateKey{userKey}), beacon.New(ethash.NewFaker()), options)
	require.NoError(t, err)
	t.Cleanup(chain.Stop)
	r := &rig{t: t, chain: chain, hub: preconf.NewHub(log)}
	r.builder = builder.New(chain, r.hub)
	return r
}

func (r *rig) open(parent *types.Header) *builder.Block {
	r.t.Helper()
	b, err := r.builder.Open(parent.Hash(), testchain.Attributes(r.t, parent))
	require.NoError(r.t, err)
	return b
}

// send executes the user's next transaction: a call that writes and logs.
func (r *rig) send(b *builder.Block, change ...func(*types.DynamicFeeTx)) *types.Transaction {
	r.t.Helper()
	data := &types.DynamicFeeTx{ChainID: chainID, Nonce: r.nonce, GasTipCap: common.Big1, GasFeeCap: big.NewInt(params.GWei), Gas: 100_000, To: &testchain.Counter}
	for _, c := range change {
		c(data)
	}
	tx := types.MustSignNewTx(userKey, types.LatestSigner(r.chain.Config()), data)
	_, err := b.Apply(tx)
	require.NoError(r.t, err)
	r.nonce++
	return tx
}

// seal ends a block and makes it the head.
func (r *rig) seal(b *builder.Block) *types.Block {
	r.t.Helper()
	sealed, _, err := b.Seal()
	require.NoError(r.t, err)
	testchain.Adopt(r.t, r.chain, sealed)
	return sealed
}

// assembler is one whose clock and steps belong to the test.
func (r *rig) assembler(key *ecdsa.PrivateKey) *assembler {
	session := message.Session{1, 2, 3, 4, 5, 6, 7, 8}
	a := &assembler{
		chainID: chainID, key: key, interval: minInterval, ring: newRing(session, 1000, keepBytes), log: log.NewLogger(slog.DiscardHandler),
		wake: make(chan struct{}, 1), next: message.Cursor{Session: session}, sent: func(message.Kind) {},
	}
	r.hub.Listen(a.hear)
	return a
}

// frames are those in a ring.
func frames(t testing.TB, ring *ring) (out []*message.Frame) {
	t.Helper()
	ring.mu.Lock()
	defer ring.mu.Unlock()
	for _, it := range ring.items {
		out = append(out, frame(t, it.frame))
	}
	return out
}

// served is a running stream.
type served struct {
	*Stream
	stop func() error
}

func (r *rig) serve(change ...func(*Config, *Stream)) *served {
	r.t.Helper()
	cfg := Default()
	cfg.Port, cfg.Key = 0, common.Bytes2Hex(crypto.FromECDSA(signerKey))
	for _, c := range change {
		c(&cfg, nil)
	}
	s, err := Listen(cfg, chainID, prometheus.NewRegistry(), log.NewLogger(slog.DiscardHandler))
	require.NoError(r.t, err)
	for _, c := range change {
		c(new(Config), s)
	}
	r.hub.Listen(s.Hear)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	var ended bool
	stop := func() error {
		if ended {
			return nil
		}
		ended = true
		cancel()
		return <-done
	}
	r.t.Cleanup(func() { require.NoError(r.t, stop()) })
	return &served{s, stop}
}

// dial opens a connection whose reads fail after a while.
func dial(t testing.TB, url string) *websocket.Conn {
	t.Helper()
	conn, _, err := websocket.DefaultDialer.Dial(url, nil)
	require.NoError(t, err)
	t.Cleanup(func() { conn.Close() })
	require.NoError(t, conn.SetReadDeadline(time.Now().Add(20*time.Second)))
	return conn
}

func read(t testing.TB, conn *websocket.Conn) []byte {
	t.Helper()
	kind, text, err := conn.ReadMessage()
	require.NoError(t, err)
	require.Equal(t, websocket.TextMessage, kind)
	return text
}
