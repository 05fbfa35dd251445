// Package load makes the bench's load: transactions signed before the run, sent
// at times fixed before the run, and watched until they are answered.
//
// Arrivals are open loop. A transaction is sent when it is due, whatever became
// of those before it, and its latency counts from the time it was due: a node
// that stalls is charged for all who would have come in the meantime.
package load

import (
	"fmt"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Kind of a transaction.
type Kind uint8

// What users of the chain do.
const (
	Buy      Kind = iota // a licence: the licence lane
	Settle               // one voucher of a payment channel: the revenue lane
	Transfer             // plain ETH
	Contend              // one storage slot that all write to
	Spam                 // the same, and a million gas of writes
	kinds
	SetUp = kinds // what the others need; none of the load
)

func (k Kind) String() string {
	return [...]string{"licence buy", "channel settle", "transfer", "contention", "spam", "set-up"}[k]
}

// How many accounts take turns at each kind. Spam and licences come from so many
// that in a short run none sends twice: a refusal of one then holds up no other.
var crowdSizes = [kinds]int{Buy: 4096, Settle: 256, Transfer: 1024, Contend: 1024, Spam: 9216}

// Gas limits, some above what is used.
var gasLimits = [kinds]uint64{Buy: 320_000, Settle: 200_000, Transfer: 21_000, Contend: 60_000, Spam: SpamGas}

// SpamGas is the gas limit of a spam transaction, of which it uses nearly all.
const SpamGas = 1_000_000

const spamRounds = 6_300 // writes of about 145 gas

// counterAddr holds the contract that Contend and Spam call.
var counterAddr = common.HexToAddress("0xbe7c000000000000000000000000000000000001")

// counterCode adds 1 to slot 0, then writes slot 1 as often as its argument says.
//
//	00 PUSH0 SLOAD PUSH1 1 ADD PUSH0 SSTORE
//	07 PUSH0 CALLDATALOAD
//	09 JUMPDEST DUP1 ISZERO PUSH1 26 JUMPI
//	15 DUP1 PUSH1 1 SSTORE PUSH1 1 SWAP1 SUB
//	23 PUSH1 9 JUMP
//	26 JUMPDEST STOP
var counterCode = hexutil.MustDecode("0x5f546001015f555f355b8015601a5780600155600190036009565b00")

// Mix says how many in a hundred transactions are of each kind.
type Mix map[Kind]int

// Draw returns n kinds by chance as the mix says.
func (m Mix) Draw(rng *rand.Rand, n int) ([]Kind, error) {
	var hundred []Kind
	for k := Kind(0); k < kinds; k++ {
		for range m[k] {
			hundred = append(hundred, k)
		}
	}
	if len(hundred) != 100 {
		return nil, fmt.Errorf("mix %v adds up to %d: want 100", m, len(hundred))
	}
	out := make([]Kind, n)
	for i := range out {
		out[i] = hundred[rng.IntN(100)]
	}
	return out, nil
}

// Only is n transactions of one kind.
func Only(k Kind, n int) []Kind {
	out := make([]Kind, n)
	for i := range out {
		out[i] = k
	}
	return out
}
