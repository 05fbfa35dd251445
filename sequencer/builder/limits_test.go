package builder

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/sequencer/lane"
	"github.com/stretchr/testify/require"
)

func TestKept(t *testing.T) {
	for _, c := range []struct {
		of           lane.Lane
		expect, used laneBytes
		want         uint64
	}{
		{lane.Licence, laneBytes{0, 500, 500, 500}, laneBytes{}, 0},           // nobody is before licences
		{lane.Revenue, laneBytes{}, laneBytes{}, 100},                         // an eighth for a first licence
		{lane.Open, laneBytes{}, laneBytes{}, 200},                            // and for revenue
		{lane.Open, laneBytes{lane.Licence: 700}, laneBytes{}, 800},           // as much as was asked for
		{lane.Open, laneBytes{lane.Licence: 700}, laneBytes{0, 650, 200}, 50}, // but for what they have had
		{lane.Open, laneBytes{0, 700, 700}, laneBytes{0, 900, 900}, 0},
		{lane.Revenue, laneBytes{0, 300, 900, 900}, laneBytes{}, 300},
	} {
		require.Equal(t, c.want, kept(c.of, 800, &c.expect, &c.used), "%s %v %v", c.of, c.expect, c.used)
	}
}

// TestThrottling lowers the limits as op-batcher does and asks for twice what
// fits, spam first: the first throttled block has room for a few licences, each
// later one for licences before all else.
func TestThrottling(t *testing.T) {
	f := newFixture(t)
	const perTx, perBlock = 150, 1500
	spam := common.Address{0xaa}
	f.builder.SetMaxDASize(big.NewInt(perTx), big.NewInt(perBlock))
	try := func(block *Block, nonce uint64, to common.Address, extra int) error {
		noise := make([]byte, extra)
		for i := range noise {
			noise[i] = byte(i*i*31>>3 ^ i*7)
		}
		_, err := block.Apply(f.tx(nonce, to, func(d *types.DynamicFeeTx) { d.Data = noise }))
		return err
	}
	// fill asks for 15 open ones, as when spam waits already, then for ten of each other lane.
	fill := func() (taken laneBytes) {
		block := f.open()
		nonce := f.nonce()
		for _, to := range []common.Address{spam, bindings.CallEscrowAddr, bindings.LicenseRegistryAddr} {
			for i := range 15 {
				if i >= 10 && to != spam {
					break
				}
				if err := try(block, nonce, to, 0); err == nil {
					nonce++
					taken[lane.Of(f.tx(0, to))]++
				} else {
					require.ErrorIs(t, err, ErrFull)
				}
			}
		}
		require.ErrorIs(t, try(block, nonce, spam, 400), ErrFull, "an open transaction over the limit")
		f.sealed(block)
		return taken
	}
	first := fill() // a minimal transaction counts 100 bytes
	require.Equal(t, laneBytes{lane.Licence: 2, lane.Revenue: 2, lane.Open: 11}, first)
	second := fill()
	require.Equal(t, laneBytes{lane.Licence: 10, lane.Revenue: 5, lane.Open: 0}, second)

	block := f.open()
	require.NoError(t, try(block, f.nonce(), bindings.LicenseRegistryAddr, 400), "the limit on a transaction holds for open alone")
	f.builder.SetMaxDASize(nil, nil)
	require.NoError(t, try(block, f.nonce()+1, spam, 400), "lifted at once")
}
