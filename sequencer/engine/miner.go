package engine

import "github.com/ethereum/go-ethereum/common/hexutil"

// minerAPI overrides the one method of op-geth's miner namespace that the
// batcher calls.
type minerAPI struct{ front *Front }

// SetMaxDASize bounds the estimated batch data of a transaction and of a block,
// in bytes, in our builder and op-geth's; zero lifts a bound. op-batcher lowers
// them when L1 does not keep up with what it has to post.
func (a minerAPI) SetMaxDASize(perTx, perBlock hexutil.Big) bool {
	a.front.eth.Miner().SetMaxDASize(perTx.ToInt(), perBlock.ToInt())
	if a.front.own != nil {
		a.front.own.builder.SetMaxDASize(perTx.ToInt(), perBlock.ToInt())
	}
	return true
}
