package pending

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/sequencer/builder"
	"github.com/regalia-network/regalia/sequencer/preconf"
)

// GetLogs is eth_getLogs. Up to "pending", or to the number of a block that
// op-geth does not have yet, it is what op-geth has, then the newest blocks' up
// to there, the open one included; op-geth alone has no pending logs.
func (m *methods) GetLogs(ctx context.Context, crit filters.FilterCriteria) ([]*types.Log, error) {
	if crit.BlockHash != nil || crit.ToBlock == nil || !m.source.reaches(crit.ToBlock) {
		return m.logs.GetLogs(ctx, crit)
	}
	named := crit.ToBlock.Sign() >= 0
	v := m.source.view(ctx)
	if v == nil && named {
		return m.logs.GetLogs(ctx, crit) // op-geth has it by now
	}
	first, head, last := latest, latest, latest // of what is asked, of op-geth's, of all
	if v != nil {
		last = int64(v.Number)
		head = min(last-1, m.source.chain.CurrentBlock().Number.Int64())
		if crit.FromBlock != nil && crit.FromBlock.Cmp(pendingTag) == 0 {
			first = last
		}
		if named {
			last = min(last, crit.ToBlock.Int64())
			head = min(head, last)
		}
	}
	if crit.FromBlock != nil && crit.FromBlock.Cmp(pendingTag) != 0 {
		first = crit.FromBlock.Int64()
	}
	stored := crit
	stored.FromBlock, stored.ToBlock = big.NewInt(first), big.NewInt(head)
	ahead := v != nil && first > head && first <= last // of all that op-geth has
	if ahead || first == latest {
		stored.FromBlock = stored.ToBlock
	}
	logs, err := m.logs.GetLogs(ctx, stored) // in any case: it checks the criteria
	if err != nil || v == nil {
		return logs, err
	}
	if ahead {
		logs = []*types.Log{}
	}
	between := m.source.ahead(v.open, uint64(head)) // oldest last
	for i := len(between) - 1; i >= 0; i-- {
		if b := between[i]; first <= int64(b.Number) && int64(b.Number) <= last {
			logs = appendLogs(logs, crit, b.Entries(preconf.Executed), b.Sealed().Hash())
		}
	}
	if int64(v.Number) > last {
		return logs, nil
	}
	var hash common.Hash
	if v.sealed != nil {
		hash = v.sealed.Hash()
	}
	return appendLogs(logs, crit, v.entries, hash), nil
}

// reaches says whether a block tag or number names the open block, or one that
// op-geth does not have as its head yet.
func (s *source) reaches(at *big.Int) bool {
	if at.Sign() < 0 {
		return at.Cmp(pendingTag) == 0
	}
	o := s.newest()
	return o != nil && at.IsUint64() && at.Uint64() <= o.Number && at.Uint64() > s.chain.CurrentBlock().Number.Uint64()
}

const latest = int64(rpc.LatestBlockNumber)

var pendingTag = big.NewInt(int64(rpc.PendingBlockNumber))

// appendLogs adds those of a block's logs that match, on copies with its hash.
func appendLogs(logs []*types.Log, crit filters.FilterCriteria, entries []*builder.Entry, block common.Hash) []*types.Log {
	for _, e := range entries {
		for _, l := range e.Receipt.Logs {
			if matches(l, crit) {
				shown := *l
				shown.BlockHash = block
				logs = append(logs, &shown)
			}
		}
	}
	return logs
}

// matches is the rule of eth_getLogs: any of the addresses, and at each place
// any of the topics; an empty list takes all.
func matches(l *types.Log, crit filters.FilterCriteria) bool {
	if len(crit.Addresses) > 0 && !slices.Contains(crit.Addresses, l.Address) || len(crit.Topics) > len(l.Topics) {
		return false
	}
	for i, any := range crit.Topics {
		if len(any) > 0 && !slices.Contains(any, l.Topics[i]) {
			return false
		}
	}
	return true
}
