package preconf

import (
	"context"
	"encoding/json"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Forwarding passes synchronous sends on to the leader, whose answer, errors
// included, is the client's. It takes the place of op-geth's method, which
// would wait for the block. eth_sendRawTransaction op-geth forwards itself.
type Forwarding struct{ Leader *rpc.Client }

// SendRawTransactionSync is the leader's.
func (f *Forwarding) SendRawTransactionSync(ctx context.Context, raw hexutil.Bytes, timeout *Timeout, level *LevelName) (answer json.RawMessage, err error) {
	params := []any{raw}
	if timeout != nil || level != nil {
		params = append(params, timeout)
	}
	if level != nil {
		params = append(params, level)
	}
	err = f.Leader.CallContext(ctx, &answer, "eth_sendRawTransactionSync", params...)
	return answer, err
}
