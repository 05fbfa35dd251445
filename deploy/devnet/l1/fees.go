package l1

import (
	"fmt"
	"math/big"
)

// SetMinTip has blocks include no transaction with a lower tip, in wei per gas.
// The pool still takes them: they wait, as on an L1 whose blocks are full.
func (c *Chain) SetMinTip(tip *big.Int) error {
	if err := c.eth.Miner().SetGasTip(tip); err != nil {
		return fmt.Errorf("set the tip that L1 asks for: %w", err)
	}
	return nil
}
