package deploy

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ethereum-optimism/optimism/op-chain-ops/genesis"
)

// Bounds that the L1 contracts set; a value beyond them would only fail there.
const (
	minGasLimit     = genesis.MaxResourceLimit + genesis.SystemTxMaxGas
	maxGasLimit     = 500_000_000     // SystemConfig.MAX_GAS_LIMIT
	maxGameDepth    = 125             // LibPosition.MAX_POSITION_BITLEN - 1
	maxEscrowWait   = 30 * 24 * 3600  // CallEscrow.MAX_WITHDRAW_DELAY
	maxUnstakeDelay = 365 * 24 * 3600 // ValidatorRegistry.MAX_UNSTAKE_DELAY
	maxSharesBps    = 5_000           // RevenueRouter.MAX_PROTOCOL_BPS
	votesBits       = 208             // ERC20Votes counts votes in so many

	// A delay that is longer by mistake could never be shortened in time.
	maxTimelockDelay = 90 * 24 * 3600
)

// FieldError says which field of an intent is wrong, and what would be right.
type FieldError struct {
	Field string
	Value any
	Mend  string
}

func (e *FieldError) Error() string { return fmt.Sprintf("%s is %v: %s", e.Field, e.Value, e.Mend) }

// Validate returns the first wrong field as a *FieldError.
func (in *Intent) Validate() error {
	for _, check := range []func() error{in.validateChain, in.Roles.validate, in.Fees.validate, in.Withdrawals.validate, in.Regalia.validate, in.validateGovernance} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

// rule is one condition on one field.
type rule struct {
	ok    bool
	field string
	value any
	mend  string
}

func firstBroken(rules []rule) error {
	for _, r := range rules {
		if !r.ok {
			return &FieldError{Field: r.field, Value: r.value, Mend: r.mend}
		}
	}
	return nil
}

func set(field string, a common.Address) rule {
	return rule{a != (common.Address{}), field, "not set", "give an address"}
}

func (in *Intent) validateChain() error {
	return firstBroken([]rule{
		{in.L1ChainID != 0, "l1_chain_id", in.L1ChainID, "give the chain id of the L1"},
		{in.L2ChainID != 0, "l2_chain_id", in.L2ChainID, "give a chain id of your own"},
		{in.L1ChainID != in.L2ChainID, "l2_chain_id", in.L2ChainID, "give one that is not the L1's"},
		{in.BlockTime >= 1 && in.BlockTime <= 12, "block_time", in.BlockTime, "give 1 to 12 seconds"},
		{in.GasLimit >= minGasLimit, "gas_limit", in.GasLimit, fmt.Sprintf("give %d or more, room for a block's deposits", minGasLimit)},
		{in.GasLimit <= maxGasLimit, "gas_limit", in.GasLimit, fmt.Sprintf("give %d or less, the most SystemConfig takes", maxGasLimit)},
		{in.SeqWindowSize >= 2, "seq_window_size", in.SeqWindowSize, "give 2 or more L1 blocks"},
		{in.SequencerDrift != 0, "sequencer_drift", in.SequencerDrift, "give more than 0"},
		{in.ChannelTimeout != 0, "channel_timeout", in.ChannelTimeout, "give more than 0 L1 blocks"},
	})
}

func (r *Roles) validate() error {
	return firstBroken([]rule{
		set("roles.owner", r.Owner),
		set("roles.guardian", r.Guardian),
		set("roles.batcher", r.Batcher),
		set("roles.proposer", r.Proposer),
		set("roles.challenger", r.Challenger),
		set("roles.unsafe_block_signer", r.UnsafeBlockSigner),
	})
}

func (f *Fees) validate() error {
	return firstBroken([]rule{
		{f.BaseFeeScalar != 0 || f.BlobBaseFeeScalar != 0, "fees.base_fee_scalar", 0, "give it or blob_base_fee_scalar, or nobody pays for L1 data"},
		{f.GenesisBaseFee != 0, "fees.genesis_base_fee", f.GenesisBaseFee, "give more than 0 wei"},
		{f.GenesisBaseFee >= f.MinBaseFee, "fees.genesis_base_fee", f.GenesisBaseFee, fmt.Sprintf("give min_base_fee (%d) or more", f.MinBaseFee)},
		{f.DAFootprintGasScalar != 0, "fees.da_footprint_gas_scalar", f.DAFootprintGasScalar, "give 1 or more; the protocol reads 0 as 400"},
		{f.EIP1559Denominator != 0, "fees.eip1559_denominator", f.EIP1559Denominator, "give 1 or more"},
		{f.EIP1559Elasticity != 0, "fees.eip1559_elasticity", f.EIP1559Elasticity, "give 1 or more"},
		set("fees.sequencer_fee_recipient", f.SequencerFeeRecipient),
		set("fees.base_fee_recipient", f.BaseFeeRecipient),
		set("fees.l1_fee_recipient", f.L1FeeRecipient),
		set("fees.operator_fee_recipient", f.OperatorFeeRecipient),
		{f.VaultNetwork == "l1" || f.VaultNetwork == "l2", "fees.vault_network", fmt.Sprintf("%q", f.VaultNetwork), `give "l1" or "l2"`},
		amount("fees.vault_min_withdrawal", f.VaultMinWithdrawal, 256),
	})
}

func (w *Withdrawals) validate() error {
	// The dispute game checks this only when a game is created, when it is too
	// late: no output could be proposed.
	need := max(2*w.ClockExtension, w.ClockExtension+w.PreimageChallengePeriod)
	return firstBroken([]rule{
		{w.MaxClockDuration != 0, "withdrawals.max_clock_duration", w.MaxClockDuration, "give more than 0"},
		{w.ClockExtension < 1<<32 && w.MaxClockDuration < 1<<32 && w.PreimageChallengePeriod < 1<<32, "withdrawals", "out of range", "give clocks in seconds"},
		{need <= w.MaxClockDuration, "withdrawals.max_clock_duration", w.MaxClockDuration, fmt.Sprintf("give %d or more: twice clock_extension, and clock_extension + preimage_challenge_period, must fit in it", need)},
		amount("withdrawals.init_bond", w.InitBond, 128),
		{w.SplitDepth >= 2, "withdrawals.split_depth", w.SplitDepth, "give 2 or more"},
		{w.MaxGameDepth <= maxGameDepth, "withdrawals.max_game_depth", w.MaxGameDepth, fmt.Sprintf("give %d or less", maxGameDepth)},
		{w.SplitDepth+1 < w.MaxGameDepth, "withdrawals.max_game_depth", w.MaxGameDepth, "give at least split_depth + 2"},
		{w.Prestate != (common.Hash{}), "withdrawals.prestate", "not set", "give the hash of a fault proof program"},
	})
}

func (r *Regalia) validate() error {
	return firstBroken([]rule{
		set("regalia.validators", r.Validators),
		set("regalia.treasury", r.Treasury),
		{r.ValidatorsBps <= maxSharesBps, "regalia.validators_bps", r.ValidatorsBps, fmt.Sprintf("give %d or less", maxSharesBps)},
		{int(r.ValidatorsBps)+int(r.TreasuryBps) <= maxSharesBps, "regalia.treasury_bps", r.TreasuryBps, fmt.Sprintf("give %d or less: with validators_bps it may not pass %d", maxSharesBps-int(r.ValidatorsBps), maxSharesBps)},
		{r.EscrowWithdrawDelay >= 1 && r.EscrowWithdrawDelay <= maxEscrowWait, "regalia.escrow_withdraw_delay", r.EscrowWithdrawDelay, fmt.Sprintf("give 1 to %d", maxEscrowWait)},
		{r.ValidatorsUnstakeDelay >= 1 && r.ValidatorsUnstakeDelay <= maxUnstakeDelay, "regalia.validators_unstake_delay", r.ValidatorsUnstakeDelay, fmt.Sprintf("give 1 to %d", maxUnstakeDelay)},
		// Stakes together must fit in 88 bits.
		amount("regalia.validators_min_stake", r.ValidatorsMinStake, 88),
	})
}

func (in *Intent) validateGovernance() error {
	g := &in.Governance
	rules := []rule{
		{g.TokenName != "", "governance.token_name", `""`, "give a name"},
		{g.TokenSymbol != "", "governance.token_symbol", `""`, "give a symbol"},
		{g.VotingDelay < 1<<48, "governance.voting_delay", g.VotingDelay, "give seconds, in 48 bits"},
		{g.VotingPeriod != 0, "governance.voting_period", g.VotingPeriod, "give more than 0"},
		amount("governance.proposal_threshold", g.ProposalThreshold, votesBits),
		{g.QuorumPercent >= 1 && g.QuorumPercent <= 100, "governance.quorum_percent", g.QuorumPercent, "give 1 to 100"},
		{g.TimelockDelay <= maxTimelockDelay, "governance.timelock_delay", g.TimelockDelay, fmt.Sprintf("give %d or less", maxTimelockDelay)},
		// Nobody could ever change anything.
		{in.Regalia.Owner != (common.Address{}) || len(g.Holders) > 0, "regalia.owner", "not set", "give an account, or governance.holders to govern by votes"},
	}
	supply := new(big.Int)
	for i, h := range g.Holders {
		field := fmt.Sprintf("governance.holders[%d].amount", i)
		rules = append(rules, set(fmt.Sprintf("governance.holders[%d].account", i), h.Account), amount(field, h.Amount, votesBits))
		if h.Amount != nil {
			supply.Add(supply, h.Amount)
			rules = append(rules, rule{h.Amount.Sign() > 0, field, h.Amount, "give more than 0"})
		}
	}
	rules = append(rules, rule{supply.BitLen() <= votesBits, "governance.holders", supply, fmt.Sprintf("give amounts whose sum fits in %d bits", votesBits)})
	if g.ProposalThreshold != nil && len(g.Holders) > 0 {
		rules = append(rules, rule{g.ProposalThreshold.Cmp(supply) <= 0, "governance.proposal_threshold", g.ProposalThreshold, fmt.Sprintf("give %v or less, all there is", supply)})
	}
	return firstBroken(rules)
}

func amount(field string, v *big.Int, bits int) rule {
	if v == nil {
		return rule{false, field, "not set", "give an amount in wei as a string"}
	}
	return rule{v.Sign() >= 0 && v.BitLen() <= bits, field, v, fmt.Sprintf("give 0 or more, in %d bits", bits)}
}
