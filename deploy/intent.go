package deploy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/regalia-network/regalia/bindings"
)

// Intent says what chain is wanted. Times are in seconds and amounts in wei
// unless a field says otherwise. Forks are not in it: every chain starts with
// all forks up to Jovian.
type Intent struct {
	L1ChainID uint64 `toml:"l1_chain_id" json:"l1_chain_id"`
	L2ChainID uint64 `toml:"l2_chain_id" json:"l2_chain_id"`
	// Salt goes into the address of every L1 contract. Another salt gives
	// another set of contracts for the same chain id and deployer.
	Salt string `toml:"salt" json:"salt"`

	BlockTime uint64 `toml:"block_time" json:"block_time"`
	GasLimit  uint64 `toml:"gas_limit" json:"gas_limit"`
	// SeqWindowSize is in L1 blocks: batches later than that are ignored, and
	// blocks without them are derived from deposits alone.
	SeqWindowSize uint64 `toml:"seq_window_size" json:"seq_window_size"`
	// SequencerDrift is how far L2 time may run ahead of its L1 origin. The
	// protocol has fixed it at 1800 since Fjord; other values only show in
	// rollup.json.
	SequencerDrift uint64 `toml:"sequencer_drift" json:"sequencer_drift"`
	// ChannelTimeout is in L1 blocks; fixed at 50 by the protocol since Granite.
	ChannelTimeout uint64 `toml:"channel_timeout" json:"channel_timeout"`

	Roles       Roles       `toml:"roles" json:"roles"`
	Fees        Fees        `toml:"fees" json:"fees"`
	Withdrawals Withdrawals `toml:"withdrawals" json:"withdrawals"`
	Regalia     Regalia     `toml:"regalia" json:"regalia"`
	Governance  Governance  `toml:"governance" json:"governance"`
}

// Roles are the accounts that run the chain.
type Roles struct {
	Owner             common.Address `toml:"owner" json:"owner"`       // upgrades and configures the L1 contracts
	Guardian          common.Address `toml:"guardian" json:"guardian"` // pauses withdrawals, rejects games
	Batcher           common.Address `toml:"batcher" json:"batcher"`
	Proposer          common.Address `toml:"proposer" json:"proposer"`
	Challenger        common.Address `toml:"challenger" json:"challenger"`
	UnsafeBlockSigner common.Address `toml:"unsafe_block_signer" json:"unsafe_block_signer"`
}

// Fees is the L2's fee market and where the fees go.
type Fees struct {
	// Share of L1's base fee and blob base fee that an L2 transaction pays per
	// byte, in millionths.
	BaseFeeScalar     uint32 `toml:"base_fee_scalar" json:"base_fee_scalar"`
	BlobBaseFeeScalar uint32 `toml:"blob_base_fee_scalar" json:"blob_base_fee_scalar"`
	// Operator fee: gas × scalar / 10^6 × 100 + constant.
	OperatorFeeScalar   uint32 `toml:"operator_fee_scalar" json:"operator_fee_scalar"`
	OperatorFeeConstant uint64 `toml:"operator_fee_constant" json:"operator_fee_constant"`

	GenesisBaseFee uint64 `toml:"genesis_base_fee" json:"genesis_base_fee"`
	MinBaseFee     uint64 `toml:"min_base_fee" json:"min_base_fee"`
	// DAFootprintGasScalar is the gas that each byte of estimated batch data
	// counts against the block's gas limit. A transaction counts 100 bytes at
	// least, so at 400 a bare transfer weighs 40,000 and drives the base fee
	// though it uses 21,000. 0 is refused, because the protocol reads it as 400.
	DAFootprintGasScalar uint16 `toml:"da_footprint_gas_scalar" json:"da_footprint_gas_scalar"`
	EIP1559Denominator   uint32 `toml:"eip1559_denominator" json:"eip1559_denominator"`
	EIP1559Elasticity    uint32 `toml:"eip1559_elasticity" json:"eip1559_elasticity"`

	// Recipients of the fee vaults, on the network that VaultNetwork says: "l2",
	// or "l1" through a withdrawal.
	SequencerFeeRecipient common.Address `toml:"sequencer_fee_recipient" json:"sequencer_fee_recipient"`
	BaseFeeRecipient      common.Address `toml:"base_fee_recipient" json:"base_fee_recipient"`
	L1FeeRecipient        common.Address `toml:"l1_fee_recipient" json:"l1_fee_recipient"`
	OperatorFeeRecipient  common.Address `toml:"operator_fee_recipient" json:"operator_fee_recipient"`
	VaultNetwork          string         `toml:"vault_network" json:"vault_network"`
	VaultMinWithdrawal    *big.Int       `toml:"vault_min_withdrawal" json:"vault_min_withdrawal"`
}

// Withdrawals sets the dispute game and the delays on the way from L2 to L1.
type Withdrawals struct {
	ProofMaturityDelay uint64   `toml:"proof_maturity_delay" json:"proof_maturity_delay"` // from proof to finalization
	FinalityDelay      uint64   `toml:"finality_delay" json:"finality_delay"`             // from a game's resolution to its use
	BondDelay          uint64   `toml:"bond_delay" json:"bond_delay"`                     // DelayedWETH: from unlocking a bond to its withdrawal
	MaxClockDuration   uint64   `toml:"max_clock_duration" json:"max_clock_duration"`     // per side; an unchallenged game takes this long
	ClockExtension     uint64   `toml:"clock_extension" json:"clock_extension"`
	InitBond           *big.Int `toml:"init_bond" json:"init_bond"`
	MaxGameDepth       uint64   `toml:"max_game_depth" json:"max_game_depth"`
	SplitDepth         uint64   `toml:"split_depth" json:"split_depth"`
	// PreimageChallengePeriod is how long a large preimage can be challenged.
	PreimageChallengePeriod uint64 `toml:"preimage_challenge_period" json:"preimage_challenge_period"`
	PreimageMinSize         uint64 `toml:"preimage_min_size" json:"preimage_min_size"` // bytes
	// Prestate identifies the fault proof program. It matters only to a dispute
	// that is played down to single instructions.
	Prestate common.Hash `toml:"prestate" json:"prestate"`
}

// Regalia sets our own contracts.
type Regalia struct {
	// Owner owns the L2's ProxyAdmin and sets the protocol's shares. If it is not
	// set, governance does; a chain that starts under an account can hand itself
	// over to the timelock later.
	Owner common.Address `toml:"owner" json:"owner"`
	// Validators is who gets the validators' share: our registry, which divides
	// it among those who staked there, or any other account.
	Validators    common.Address `toml:"validators" json:"validators"`
	ValidatorsBps uint16         `toml:"validators_bps" json:"validators_bps"` // of every payment, in 1/10,000
	Treasury      common.Address `toml:"treasury" json:"treasury"`
	TreasuryBps   uint16         `toml:"treasury_bps" json:"treasury_bps"`
	// EscrowWithdrawDelay is how long a gateway can still claim after a payer
	// asks for the rest of a channel.
	EscrowWithdrawDelay uint64 `toml:"escrow_withdraw_delay" json:"escrow_withdraw_delay"`
	// Terms of the registry of validators: the time from unstaking to
	// withdrawing, and the least stake.
	ValidatorsUnstakeDelay uint64   `toml:"validators_unstake_delay" json:"validators_unstake_delay"`
	ValidatorsMinStake     *big.Int `toml:"validators_min_stake" json:"validators_min_stake"`
}

// Governance sets the token, the governor and the timelock. They are there on
// every chain; they rule one whose regalia.owner is not set.
type Governance struct {
	TokenName   string `toml:"token_name" json:"token_name"`
	TokenSymbol string `toml:"token_symbol" json:"token_symbol"`
	// Holders have all of the token's supply, which never grows.
	Holders      []Holding `toml:"holders" json:"holders"`
	VotingDelay  uint64    `toml:"voting_delay" json:"voting_delay"`   // from a proposal to its vote
	VotingPeriod uint32    `toml:"voting_period" json:"voting_period"` // how long a vote is open
	// ProposalThreshold is how much of the token it takes to propose, in its
	// smallest unit (18 decimals).
	ProposalThreshold *big.Int `toml:"proposal_threshold" json:"proposal_threshold"`
	QuorumPercent     uint64   `toml:"quorum_percent" json:"quorum_percent"` // of the supply
	// TimelockDelay is from a decision to when it can be carried out.
	TimelockDelay uint64 `toml:"timelock_delay" json:"timelock_delay"`
}

// Holding is what an account has of the votes token at genesis.
type Holding struct {
	Account common.Address `toml:"account" json:"account"`
	Amount  *big.Int       `toml:"amount" json:"amount"` // in the smallest unit, 18 decimals
}

// DefaultIntent is an intent for a chain on a public L1, but for chain ids and
// accounts, which have no default.
func DefaultIntent() Intent {
	return Intent{
		BlockTime:      1,
		GasLimit:       60_000_000,
		SeqWindowSize:  3600,
		SequencerDrift: 1800,
		ChannelTimeout: 300,
		Fees: Fees{
			BaseFeeScalar:        1368,
			BlobBaseFeeScalar:    801949,
			GenesisBaseFee:       10_000_000,
			MinBaseFee:           1_000_000,
			DAFootprintGasScalar: 100,
			EIP1559Denominator:   250,
			EIP1559Elasticity:    6,
			VaultNetwork:         "l2",
			VaultMinWithdrawal:   big.NewInt(10_000_000_000_000_000),
		},
		Withdrawals: Withdrawals{
			ProofMaturityDelay:      7 * 24 * 3600,
			FinalityDelay:           84 * 3600,
			BondDelay:               7 * 24 * 3600,
			MaxClockDuration:        84 * 3600,
			ClockExtension:          3 * 3600,
			InitBond:                big.NewInt(80_000_000_000_000_000),
			MaxGameDepth:            73,
			SplitDepth:              30,
			PreimageChallengePeriod: 24 * 3600,
			PreimageMinSize:         126_000,
			Prestate:                common.HexToHash("0x03c7ae758795765c6664a5d39bf63841c71ff191e9189522bad8ebff5d4eca98"),
		},
		Regalia: Regalia{
			Validators:             bindings.ValidatorRegistryAddr,
			ValidatorsBps:          500,
			TreasuryBps:            500,
			EscrowWithdrawDelay:    24 * 3600,
			ValidatorsUnstakeDelay: 7 * 24 * 3600,
			ValidatorsMinStake:     big.NewInt(1_000_000_000_000_000_000),
		},
		Governance: Governance{
			TokenName:         "Regalia",
			TokenSymbol:       "RGL",
			Holders:           []Holding{},
			VotingDelay:       24 * 3600,
			VotingPeriod:      7 * 24 * 3600,
			ProposalThreshold: new(big.Int),
			QuorumPercent:     4,
			TimelockDelay:     2 * 24 * 3600,
		},
	}
}

// ReadIntent reads an intent from a TOML file on top of the defaults. A key
// that no field has is an error.
func ReadIntent(path string) (*Intent, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read intent: %w", err)
	}
	in, err := ParseIntent(data)
	if err != nil {
		return nil, fmt.Errorf("intent %s: %w", path, err)
	}
	return in, nil
}

// ParseIntent is ReadIntent for text at hand.
func ParseIntent(text []byte) (*Intent, error) {
	in := DefaultIntent()
	meta, err := toml.NewDecoder(bytes.NewReader(text)).Decode(&in)
	if err != nil {
		var parse toml.ParseError
		if errors.As(err, &parse) {
			return nil, fmt.Errorf("line %d: %s", parse.Position.Line, parse.Message)
		}
		return nil, err
	}
	if err := rejectNegative(text); err != nil {
		return nil, err
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		names := make([]string, len(unknown))
		for i, key := range unknown {
			names[i] = key.String()
		}
		slices.Sort(names)
		return nil, fmt.Errorf("unknown keys: %s", strings.Join(names, ", "))
	}
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return &in, nil
}

// rejectNegative finds negative numbers: the decoder would turn them into huge
// positive ones.
func rejectNegative(text []byte) error {
	var values map[string]any
	if err := toml.Unmarshal(text, &values); err != nil {
		return err
	}
	var walk func(prefix string, values map[string]any) error
	walk = func(prefix string, values map[string]any) error {
		for key, value := range values {
			switch v := value.(type) {
			case int64:
				if v < 0 {
					return &FieldError{Field: prefix + key, Value: v, Mend: "give 0 or more"}
				}
			case map[string]any:
				if err := walk(prefix+key+".", v); err != nil {
					return err
				}
			}
		}
		return nil
	}
	return walk("", values)
}

// DeploymentID is what call vouchers are bound to. It outlives a move of the state to a chain of another id; another L1,
// another first L2 chain id or another salt gives another.
func (in *Intent) DeploymentID() common.Hash {
	salt := crypto.Keccak256([]byte(in.Salt))
	return crypto.Keccak256Hash([]byte("Regalia deployment"), uint64Word(in.L1ChainID), uint64Word(in.L2ChainID), salt)
}

func uint64Word(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }

// Hash identifies the intent by its values: comments and order do not count.
func (in *Intent) Hash() common.Hash { return crypto.Keccak256Hash(in.json()) }

func (in *Intent) json() []byte {
	data, err := json.Marshal(in)
	if err != nil { // plain values only
		panic(err)
	}
	return data
}

// differences lists the fields in which two intents differ, with both values.
func (in *Intent) differences(other *Intent) []string {
	mine, theirs := in.flat(), other.flat()
	var out []string
	for name, value := range mine {
		if theirs[name] != value {
			out = append(out, fmt.Sprintf("%s is %s, was %s", name, value, theirs[name]))
		}
	}
	slices.Sort(out)
	return out
}

func (in *Intent) flat() map[string]string {
	out := map[string]string{}
	flatten("", in.json(), out)
	return out
}

func flatten(prefix string, raw json.RawMessage, out map[string]string) {
	var object map[string]json.RawMessage
	if json.Unmarshal(raw, &object) != nil {
		out[prefix] = string(raw)
		return
	}
	for key, value := range object {
		name := key
		if prefix != "" {
			name = prefix + "." + key
		}
		flatten(name, value, out)
	}
}
