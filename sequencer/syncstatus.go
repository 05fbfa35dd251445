package sequencer

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// nodeStatus is regalia_syncStatus: how far this node is, from the block that
// is open to the one that is final.
type nodeStatus struct {
	role    string
	roleNow func() string // nil if it never changes
	chain   *core.BlockChain
	ready   func() error
	hub     *preconf.Hub // nil if no block is ever open here
}

type blockID struct {
	Number hexutil.Uint64 `json:"number"`
	Hash   common.Hash    `json:"hash"`
}

type syncStatus struct {
	Role      string          `json:"role"`
	Open      *hexutil.Uint64 `json:"open"` // number of our newest block not sealed, or null
	Unsafe    *blockID        `json:"unsafe"`
	Safe      *blockID        `json:"safe"`
	Finalized *blockID        `json:"finalized"`
	Ready     bool            `json:"ready"`
	Reason    string          `json:"reason,omitempty"` // why not
}

// SyncStatus reports the heads.
func (n *nodeStatus) SyncStatus() *syncStatus {
	role := n.role
	if n.roleNow != nil {
		role = n.roleNow()
	}
	s := &syncStatus{
		Role: role, Ready: true, Unsafe: identify(n.chain.CurrentBlock()),
		Safe: identify(n.chain.CurrentSafeBlock()), Finalized: identify(n.chain.CurrentFinalBlock()),
	}
	if n.hub != nil {
		if b := n.hub.Current(); b != nil && b.Sealed() == nil {
			s.Open = (*hexutil.Uint64)(&b.Number)
		}
	}
	if err := n.ready(); err != nil {
		s.Ready, s.Reason = false, err.Error()
	}
	return s
}

func identify(h *types.Header) *blockID {
	if h == nil {
		return nil
	}
	return &blockID{hexutil.Uint64(h.Number.Uint64()), h.Hash()}
}
