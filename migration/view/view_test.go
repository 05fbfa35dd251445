package view

import (
	"context"
	"errors"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// node has one log in every tenth block, and serves at most so many blocks at a
// time.
type node struct {
	serves uint64
	bend   func([]types.Log)
	asked  int
}

type filter struct {
	FromBlock, ToBlock hexutil.Uint64
	Address            []common.Address
}

func (n *node) GetLogs(f filter) ([]types.Log, error) {
	n.asked++
	if uint64(f.ToBlock-f.FromBlock) >= n.serves {
		return nil, errors.New("query returned more than 10000 results")
	}
	logs := []types.Log{}
	for block := uint64(f.FromBlock); block <= uint64(f.ToBlock); block++ {
		if block%10 == 0 {
			logs = append(logs, types.Log{Address: f.Address[0], BlockNumber: block, Topics: []common.Hash{{1}}, Data: []byte{}})
		}
	}
	if n.bend != nil && len(logs) > 0 {
		n.bend(logs)
	}
	return logs, nil
}

func dial(t *testing.T, n *node) *rpc.Client {
	t.Helper()
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	require.NoError(t, server.RegisterName("eth", n))
	web := httptest.NewServer(server)
	t.Cleanup(web.Close)
	client, err := rpc.Dial(web.URL)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

// TestLogs_asks_for_less_until_it_is_served: each log once and in order,
// whatever the node is ready to serve.
func TestLogs_asks_for_less_until_it_is_served(t *testing.T) {
	for _, serves := range []uint64{1, 3, 1000, 1 << 40} {
		n := &node{serves: serves}
		var have []uint64
		var share uint64
		err := Logs(context.Background(), dial(t, n), Query{Addresses: []common.Address{{7}}, From: 5, To: 1234, Progress: func(blocks, _ uint64) { share = blocks }},
			func(log *types.Log) error { have = append(have, log.BlockNumber); return nil })
		require.NoError(t, err)
		require.Len(t, have, 123)
		for i, block := range have {
			require.EqualValues(t, 10*(i+1), block)
		}
		require.EqualValues(t, 1230, share)
	}
	n := &node{} // serves nothing
	err := Logs(context.Background(), dial(t, n), Query{Addresses: []common.Address{{7}}, To: 9}, nil)
	require.ErrorContains(t, err, "more than 10000 results")
	require.Less(t, n.asked, 10)
}

func TestLogs_refuses_what_was_not_asked_for(t *testing.T) {
	for want, bend := range map[string]func(*types.Log){
		"got one of block 99": func(l *types.Log) { l.BlockNumber = 99 },
		"removed: true":       func(l *types.Log) { l.Removed = true },
		"was not asked for":   func(l *types.Log) { l.Address = common.Address{8} },
		"got one of block":    func(l *types.Log) { l.Topics = []common.Hash{} },
	} {
		n := &node{serves: 100, bend: func(logs []types.Log) { bend(&logs[len(logs)-1]) }}
		err := Logs(context.Background(), dial(t, n), Query{Addresses: []common.Address{{7}}, To: 50}, func(*types.Log) error { return nil })
		require.ErrorContains(t, err, want)
	}
}

// TestLogs_gives_up_on_a_node_that_is_away at once.
func TestLogs_gives_up_on_a_node_that_is_away(t *testing.T) {
	client, err := rpc.Dial("http://127.0.0.1:1")
	require.NoError(t, err)
	defer client.Close()
	require.ErrorContains(t, Logs(context.Background(), client, Query{To: 50}, nil), "read logs of blocks 0 to 50")
}
