package engine

import (
	"bytes"

	"github.com/ethereum/go-ethereum/beacon/engine"
)

// kept is our block that goes on, though the driver asks for another in its
// place, or nil. After a start or a reset the driver may plan a block twice, on
// two L1 origins: on its parent's until it has found the next one, or the other
// way round when it has forgotten that. By then transactions may have been
// acknowledged in the first, which is as good as the second. If its origin has
// left L1, the driver notices at the next block, as for any block before.
func (o *ownBlocks) kept(update engine.ForkchoiceStateV1, attrs *engine.PayloadAttributes) *job {
	j := o.open
	if j == nil && o.last != nil && !o.last.begun {
		j = o.last.job // sealed, but nobody has taken it
	}
	if j == nil || j.update.HeadBlockHash != update.HeadBlockHash || j.attrs.Timestamp != attrs.Timestamp || j.block.Empty() {
		return nil
	}
	old, asked := j.attrs.Transactions, attrs.Transactions
	if len(old) == 0 || len(asked) == 0 || bytes.Equal(old[0], asked[0]) {
		return nil // the same L1 attributes: it is something else that differs
	}
	return j
}
