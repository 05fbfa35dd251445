package anchor

import (
	"bytes"
	"context"
	"errors"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/view"
)

// TestOutputRoot has the figures of an output of the OP Stack specification's
// shape worked out by hand: the hash of four words.
func TestOutputRoot(t *testing.T) {
	block := export.Block{StateRoot: common.Hash{1}, Hash: common.Hash{3}}
	want := crypto.Keccak256Hash(bytes.Join([][]byte{make([]byte, 32), append([]byte{1}, make([]byte, 31)...), append([]byte{2}, make([]byte, 31)...), append([]byte{3}, make([]byte, 31)...)}, nil))
	require.Equal(t, want, OutputRoot(block, common.Hash{2}))
}

func TestPasser(t *testing.T) {
	key := crypto.Keccak256Hash(params.OptimismL2ToL1MessagePasser[:])
	of := func(list ...chunk.Record) func(func(chunk.Record, error) bool) {
		return func(yield func(chunk.Record, error) bool) {
			for _, r := range list {
				if !yield(r, nil) {
					return
				}
			}
		}
	}
	other := chunk.Record{Account: &chunk.Account{Key: common.Hash{1}, StorageRoot: types.EmptyRootHash}}
	root, err := Passer(of(other, chunk.Record{Slot: &chunk.Slot{}}, chunk.Record{Account: &chunk.Account{Key: key, StorageRoot: common.Hash{7}}}))
	require.NoError(t, err)
	require.Equal(t, common.Hash{7}, root)
	_, err = Passer(of(other))
	require.ErrorContains(t, err, "no OP Stack chain")
}

// l1 answers calls by address and selector, as given; the real contracts
// answer in make smoke.
type l1 struct {
	answers map[string]hexutil.Bytes
	asked   []hexutil.Bytes
}

func (l *l1) Call(_ context.Context, call struct {
	To   common.Address `json:"to"`
	Data hexutil.Bytes  `json:"data"`
}, block string) (hexutil.Bytes, error) {
	if block != "finalized" {
		return nil, errors.New("asked at " + block)
	}
	l.asked = append(l.asked, call.Data)
	return l.answers[call.To.Hex()+call.Data[:4].String()], nil
}

func selector(text string) string { return hexutil.Encode(crypto.Keccak256([]byte(text))[:4]) }

func TestFind(t *testing.T) {
	factory, game, registry, claim := common.Address{0xfa}, common.Address{0x6a}, common.Address{0x4e}, common.Hash{0xc1}
	pad := func(b []byte) hexutil.Bytes { return common.LeftPadBytes(b, 32) }
	for name, c := range map[string]struct {
		bend    func(map[string]hexutil.Bytes)
		find    string // error of Find
		check   string // error of Check
		unready string // error of Check that allows an unresolved game
	}{
		"settled": {bend: func(map[string]hexutil.Bytes) {}},
		"open": {bend: func(m map[string]hexutil.Bytes) {
			m[game.Hex()+selector("status()")], m[registry.Hex()+selector("isGameClaimValid(address)")] = pad(nil), pad(nil)
		}, check: "in progress"},
		"refuted": {bend: func(m map[string]hexutil.Bytes) {
			m[game.Hex()+selector("status()")], m[registry.Hex()+selector("isGameClaimValid(address)")] = pad([]byte{1}), pad(nil)
		}, check: "lost to a challenger", unready: "lost to a challenger"},
		"blacklisted": {bend: func(m map[string]hexutil.Bytes) {
			m[registry.Hex()+selector("isGameClaimValid(address)")] = pad(nil)
		}, check: "not valid by the AnchorStateRegistry"},
		"none": {bend: func(m map[string]hexutil.Bytes) {
			m[factory.Hex()+selector("games(uint32,bytes32,bytes)")] = make([]byte, 64)
		}, find: "no game of type 1"},
		"no factory":  {bend: func(m map[string]hexutil.Bytes) { delete(m, factory.Hex()+selector("games(uint32,bytes32,bytes)")) }, find: "answer of 0 bytes"},
		"other claim": {bend: func(m map[string]hexutil.Bytes) { m[game.Hex()+selector("rootClaim()")] = pad([]byte{9}) }, find: "claims"},
	} {
		t.Run(name, func(t *testing.T) {
			node := &l1{answers: map[string]hexutil.Bytes{
				factory.Hex() + selector("games(uint32,bytes32,bytes)"): append(pad(game[:]), pad([]byte{5})...),
				game.Hex() + selector("status()"):                       pad([]byte{2}),
				game.Hex() + selector("rootClaim()"):                    claim[:],
				game.Hex() + selector("claimDataLen()"):                 pad([]byte{1}),
				game.Hex() + selector("anchorStateRegistry()"):          pad(registry[:]),
				registry.Hex() + selector("isGameClaimValid(address)"):  pad([]byte{1}),
			}}
			c.bend(node.answers)
			server := rpc.NewServer()
			defer server.Stop()
			require.NoError(t, server.RegisterName("eth", node))
			web := httptest.NewServer(server)
			defer web.Close()
			client, err := rpc.Dial(web.URL)
			require.NoError(t, err)
			defer client.Close()
			found, err := Find(context.Background(), &view.View{Client: client, Block: "finalized"}, factory, 1, claim, 42)
			if c.find != "" {
				require.ErrorContains(t, err, c.find)
				return
			}
			require.NoError(t, err)
			require.Equal(t, game, found.Address)
			for allow, want := range map[bool]string{false: c.check, true: c.unready} {
				if want == "" {
					require.NoError(t, found.Check(allow))
				} else {
					require.ErrorContains(t, found.Check(allow), want)
				}
			}
			require.Equal(t, hexutil.Bytes(pad([]byte{42})), node.asked[0][4+4*32:], "the extra data is the block number")
		})
	}
}
