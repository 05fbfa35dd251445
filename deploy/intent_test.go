package deploy

import (
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/regalia-network/regalia/bindings"
)

// testIntent is a valid intent with short delays and distinct accounts.
func testIntent() Intent {
	in := DefaultIntent()
	in.L1ChainID, in.L2ChainID = 31337, 424242
	account := func(n int64) common.Address { return common.BigToAddress(big.NewInt(0x1000 + n)) }
	in.Roles = Roles{Owner: account(1), Guardian: account(2), Batcher: account(3), Proposer: account(4), Challenger: account(5), UnsafeBlockSigner: account(6)}
	in.Fees.SequencerFeeRecipient, in.Fees.BaseFeeRecipient = account(7), account(8)
	in.Fees.L1FeeRecipient, in.Fees.OperatorFeeRecipient = account(9), account(10)
	in.Regalia.Owner, in.Regalia.Treasury = account(11), account(13)
	w := &in.Withdrawals
	w.ProofMaturityDelay, w.FinalityDelay, w.BondDelay, w.MaxClockDuration, w.ClockExtension, w.PreimageChallengePeriod = 5, 3, 1, 6, 0, 0
	return in
}

func TestOwnerIsTheTimelockIfNobodyElse(t *testing.T) {
	in := testIntent()
	require.Equal(t, in.Regalia.Owner, in.owner())
	in.Regalia.Owner = common.Address{}
	require.ErrorContains(t, in.Validate(), "regalia.owner is not set")
	in.Governance.Holders = []Holding{{Account: common.HexToAddress("0x77"), Amount: common.Big1}}
	require.NoError(t, in.Validate())
	require.Equal(t, bindings.TimelockAddr, in.owner())
	in.Governance.ProposalThreshold = common.Big2
	require.ErrorContains(t, in.Validate(), "governance.proposal_threshold is 2: give 1 or less")
}

func TestExampleIntentHoldsTheDefaults(t *testing.T) {
	in, err := ReadIntent("intent.example.toml")
	require.NoError(t, err)
	want := DefaultIntent()
	want.L1ChainID, want.L2ChainID = in.L1ChainID, in.L2ChainID
	want.Roles = in.Roles
	want.Fees.SequencerFeeRecipient, want.Fees.BaseFeeRecipient = in.Fees.SequencerFeeRecipient, in.Fees.BaseFeeRecipient
	want.Fees.L1FeeRecipient, want.Fees.OperatorFeeRecipient = in.Fees.L1FeeRecipient, in.Fees.OperatorFeeRecipient
	want.Regalia.Owner, want.Regalia.Treasury = in.Regalia.Owner, in.Regalia.Treasury
	require.Empty(t, in.differences(&want), "the example shows a value that is not the default")

	text, err := os.ReadFile("intent.example.toml")
	require.NoError(t, err)
	for name := range in.flat() {
		key := name[strings.LastIndex(name, ".")+1:]
		require.Contains(t, string(text), "\n"+key+" = ", "the example does not show %s", name)
	}
}

func TestParseIntentRefuses(t *testing.T) {
	example, err := os.ReadFile("intent.example.toml")
	require.NoError(t, err)
	for name, tc := range map[string]struct{ from, to, want string }{
		"unknown key":        {"[roles]", "[roles]\nsequencer = 1", "unknown keys: roles.sequencer"},
		"unknown table":      {"[regalia]", "[extra]\na = 1\n[regalia]", "unknown keys: extra"},
		"bad address":        {`owner = "0x1000000000000000000000000000000000000001"`, `owner = "0x12"`, "line"},
		"bad amount":         {`init_bond = "80000000000000000"`, `init_bond = "lots"`, "line"},
		"not toml":           {"l1_chain_id = 11155111", "l1_chain_id", "line 5"},
		"negative":           {"block_time = 1", "block_time = -1", "block_time is -1: give 0 or more"},
		"value out of range": {"da_footprint_gas_scalar = 100", "da_footprint_gas_scalar = 0", "fees.da_footprint_gas_scalar is 0: give 1 or more; the protocol reads 0 as 400"},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(string(example), tc.from, tc.to, 1)
			require.NotEqual(t, string(example), text)
			_, err := ParseIntent([]byte(text))
			require.ErrorContains(t, err, tc.want)
		})
	}
}

func TestValidateNamesTheField(t *testing.T) {
	valid := testIntent()
	require.NoError(t, valid.Validate())
	for field, spoil := range map[string]func(*Intent){
		"l1_chain_id":                    func(in *Intent) { in.L1ChainID = 0 },
		"l2_chain_id":                    func(in *Intent) { in.L2ChainID = in.L1ChainID },
		"block_time":                     func(in *Intent) { in.BlockTime = 0 },
		"gas_limit":                      func(in *Intent) { in.GasLimit = 1_000_000 },
		"seq_window_size":                func(in *Intent) { in.SeqWindowSize = 1 },
		"sequencer_drift":                func(in *Intent) { in.SequencerDrift = 0 },
		"channel_timeout":                func(in *Intent) { in.ChannelTimeout = 0 },
		"roles.owner":                    func(in *Intent) { in.Roles.Owner = common.Address{} },
		"roles.guardian":                 func(in *Intent) { in.Roles.Guardian = common.Address{} },
		"roles.batcher":                  func(in *Intent) { in.Roles.Batcher = common.Address{} },
		"roles.proposer":                 func(in *Intent) { in.Roles.Proposer = common.Address{} },
		"roles.challenger":               func(in *Intent) { in.Roles.Challenger = common.Address{} },
		"roles.unsafe_block_signer":      func(in *Intent) { in.Roles.UnsafeBlockSigner = common.Address{} },
		"fees.base_fee_scalar":           func(in *Intent) { in.Fees.BaseFeeScalar, in.Fees.BlobBaseFeeScalar = 0, 0 },
		"fees.genesis_base_fee":          func(in *Intent) { in.Fees.GenesisBaseFee = in.Fees.MinBaseFee - 1 },
		"fees.da_footprint_gas_scalar":   func(in *Intent) { in.Fees.DAFootprintGasScalar = 0 },
		"fees.eip1559_denominator":       func(in *Intent) { in.Fees.EIP1559Denominator = 0 },
		"fees.eip1559_elasticity":        func(in *Intent) { in.Fees.EIP1559Elasticity = 0 },
		"fees.sequencer_fee_recipient":   func(in *Intent) { in.Fees.SequencerFeeRecipient = common.Address{} },
		"fees.vault_network":             func(in *Intent) { in.Fees.VaultNetwork = "l3" },
		"fees.vault_min_withdrawal":      func(in *Intent) { in.Fees.VaultMinWithdrawal = big.NewInt(-1) },
		"withdrawals.max_clock_duration": func(in *Intent) { in.Withdrawals.ClockExtension = 4 },
		"withdrawals.init_bond":          func(in *Intent) { in.Withdrawals.InitBond = nil },
		"withdrawals.split_depth":        func(in *Intent) { in.Withdrawals.SplitDepth = 1 },
		"withdrawals.max_game_depth":     func(in *Intent) { in.Withdrawals.MaxGameDepth = 31 },
		"withdrawals.prestate":           func(in *Intent) { in.Withdrawals.Prestate = common.Hash{} },
		"regalia.owner":                  func(in *Intent) { in.Regalia.Owner = common.Address{} },
		"governance.token_name":          func(in *Intent) { in.Governance.TokenName = "" },
		"governance.token_symbol":        func(in *Intent) { in.Governance.TokenSymbol = "" },
		"governance.voting_delay":        func(in *Intent) { in.Governance.VotingDelay = 1 << 48 },
		"governance.voting_period":       func(in *Intent) { in.Governance.VotingPeriod = 0 },
		"governance.proposal_threshold":  func(in *Intent) { in.Governance.ProposalThreshold = nil },
		"governance.quorum_percent":      func(in *Intent) { in.Governance.QuorumPercent = 101 },
		"governance.timelock_delay":      func(in *Intent) { in.Governance.TimelockDelay = 1 << 30 },
		"governance.holders[0].account":  func(in *Intent) { in.Governance.Holders = []Holding{{Amount: common.Big1}} },
		"governance.holders[0].amount":   func(in *Intent) { in.Governance.Holders = []Holding{{Account: in.Roles.Owner, Amount: new(big.Int)}} },
		"governance.holders": func(in *Intent) {
			half := Holding{Account: in.Roles.Owner, Amount: new(big.Int).Lsh(common.Big1, 207)}
			in.Governance.Holders = []Holding{half, half}
		},
		"regalia.validators":               func(in *Intent) { in.Regalia.Validators = common.Address{} },
		"regalia.treasury":                 func(in *Intent) { in.Regalia.Treasury = common.Address{} },
		"regalia.treasury_bps":             func(in *Intent) { in.Regalia.TreasuryBps = 4_501 },
		"regalia.escrow_withdraw_delay":    func(in *Intent) { in.Regalia.EscrowWithdrawDelay = 1 << 40 },
		"regalia.validators_unstake_delay": func(in *Intent) { in.Regalia.ValidatorsUnstakeDelay = 0 },
		"regalia.validators_min_stake":     func(in *Intent) { in.Regalia.ValidatorsMinStake = new(big.Int).Lsh(common.Big1, 88) },
	} {
		t.Run(field, func(t *testing.T) {
			in := testIntent()
			spoil(&in)
			var wrong *FieldError
			require.ErrorAs(t, in.Validate(), &wrong)
			require.Equal(t, field, wrong.Field)
			require.NotEmpty(t, wrong.Mend)
		})
	}
}

func TestIntentHash(t *testing.T) {
	a, b := testIntent(), testIntent()
	require.Equal(t, a.Hash(), b.Hash())
	b.Roles.Batcher = common.HexToAddress("0x99")
	require.NotEqual(t, a.Hash(), b.Hash())
	diff := b.differences(&a)
	require.Len(t, diff, 1)
	require.Contains(t, diff[0], "roles.batcher is")
	require.Contains(t, diff[0], "was")
}
