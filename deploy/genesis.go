package deploy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/log"

	"github.com/ethereum-optimism/optimism/op-chain-ops/foundry"
	"github.com/ethereum-optimism/optimism/op-chain-ops/genesis"
	"github.com/ethereum-optimism/optimism/op-chain-ops/script"
	"github.com/ethereum-optimism/optimism/op-chain-ops/script/addresses"
	"github.com/ethereum-optimism/optimism/op-core/forks"
	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-service/eth"

	"github.com/regalia-network/regalia/deploy/artifact"
)

// l2GenesisInput is the argument of L2Genesis.s.sol; names and order are the
// script's.
type l2GenesisInput struct {
	L1ChainID                                *big.Int
	L2ChainID                                *big.Int
	L1CrossDomainMessengerProxy              common.Address
	L1StandardBridgeProxy                    common.Address
	L1ERC721BridgeProxy                      common.Address
	OpChainProxyAdminOwner                   common.Address
	SequencerFeeVaultRecipient               common.Address
	SequencerFeeVaultMinimumWithdrawalAmount *big.Int
	SequencerFeeVaultWithdrawalNetwork       *big.Int
	BaseFeeVaultRecipient                    common.Address
	BaseFeeVaultMinimumWithdrawalAmount      *big.Int
	BaseFeeVaultWithdrawalNetwork            *big.Int
	L1FeeVaultRecipient                      common.Address
	L1FeeVaultMinimumWithdrawalAmount        *big.Int
	L1FeeVaultWithdrawalNetwork              *big.Int
	OperatorFeeVaultRecipient                common.Address
	OperatorFeeVaultMinimumWithdrawalAmount  *big.Int
	OperatorFeeVaultWithdrawalNetwork        *big.Int
	GovernanceTokenOwner                     common.Address
	Fork                                     *big.Int
	EnableGovernance                         bool
	FundDevAccounts                          bool
	UseCustomGasToken                        bool
	UseInterop                               bool
	GasPayingTokenName                       string
	GasPayingTokenSymbol                     string
	NativeAssetLiquidityAmount               *big.Int
	LiquidityControllerOwner                 common.Address
	DevFeatureBitmap                         common.Hash
}

func (in *Intent) l2GenesisInput(l1 *l1Addresses) l2GenesisInput {
	f := &in.Fees
	network := big.NewInt(0) // L1
	if f.VaultNetwork == "l2" {
		network = big.NewInt(1)
	}
	return l2GenesisInput{
		L1ChainID:                                new(big.Int).SetUint64(in.L1ChainID),
		L2ChainID:                                new(big.Int).SetUint64(in.L2ChainID),
		L1CrossDomainMessengerProxy:              l1.L1CrossDomainMessengerProxy,
		L1StandardBridgeProxy:                    l1.L1StandardBridgeProxy,
		L1ERC721BridgeProxy:                      l1.L1ERC721BridgeProxy,
		OpChainProxyAdminOwner:                   in.owner(),
		SequencerFeeVaultRecipient:               f.SequencerFeeRecipient,
		SequencerFeeVaultMinimumWithdrawalAmount: f.VaultMinWithdrawal,
		SequencerFeeVaultWithdrawalNetwork:       network,
		BaseFeeVaultRecipient:                    f.BaseFeeRecipient,
		BaseFeeVaultMinimumWithdrawalAmount:      f.VaultMinWithdrawal,
		BaseFeeVaultWithdrawalNetwork:            network,
		L1FeeVaultRecipient:                      f.L1FeeRecipient,
		L1FeeVaultMinimumWithdrawalAmount:        f.VaultMinWithdrawal,
		L1FeeVaultWithdrawalNetwork:              network,
		OperatorFeeVaultRecipient:                f.OperatorFeeRecipient,
		OperatorFeeVaultMinimumWithdrawalAmount:  f.VaultMinWithdrawal,
		OperatorFeeVaultWithdrawalNetwork:        network,
		Fork:                                     big.NewInt(in.deployConfig(l1).SolidityForkNumber(1)),
		NativeAssetLiquidityAmount:               new(big.Int),
	}
}

// l2Allocs makes the state that the L2 starts with. It depends on the intent and
// on L1 addresses alone, not on the anchor block.
func l2Allocs(in *Intent, l1 *l1Addresses, set *artifact.Set) (*foundry.ForgeAllocs, error) {
	ctx := script.DefaultContext
	ctx.ChainID = new(big.Int).SetUint64(in.L2ChainID)
	quiet := log.NewLogger(log.NewTerminalHandlerWithLevel(os.Stderr, slog.LevelError, false))
	host := script.NewHost(quiet, set.Foundry(), nil, ctx, script.WithCreate2Deployer())
	if err := host.EnableCheats(); err != nil {
		return nil, fmt.Errorf("start the genesis script's host: %w", err)
	}
	run, err := script.NewDeployScriptWithoutOutputFromFile[l2GenesisInput](host, "L2Genesis.s.sol", "L2Genesis")
	if err != nil {
		return nil, fmt.Errorf("load the genesis script: %w", err)
	}
	if err := run.Run(in.l2GenesisInput(l1)); err != nil {
		return nil, fmt.Errorf("run the genesis script: %w", err)
	}
	host.Wipe(addresses.DefaultSenderAddr)
	dump, err := host.StateDump()
	if err != nil {
		return nil, fmt.Errorf("dump the genesis state: %w", err)
	}
	if err := genesis.CheckL2GenesisAllocs(dump, genesis.CheckL2AllocsOpts{}); err != nil {
		return nil, fmt.Errorf("check the genesis state: %w", err)
	}
	proxy, err := set.Read("Proxy")
	if err != nil {
		return nil, err
	}
	if err := addPredeploys(host, dump, in, proxy.DeployedBytecode.Object); err != nil {
		return nil, err
	}
	return dump, nil
}

// deployConfig is the intent in the form that op-chain-ops builds genesis and
// rollup config from.
func (in *Intent) deployConfig(l1 *l1Addresses) *genesis.DeployConfig {
	f := &in.Fees
	dc := new(genesis.DeployConfig)
	dc.L1ChainID, dc.L2ChainID = in.L1ChainID, in.L2ChainID
	dc.L2BlockTime = in.BlockTime
	dc.MaxSequencerDrift = in.SequencerDrift
	dc.SequencerWindowSize = in.SeqWindowSize
	dc.ChannelTimeoutBedrock = in.ChannelTimeout
	dc.BatchInboxAddress = batchInbox(in.L2ChainID)
	dc.BatchSenderAddress = in.Roles.Batcher
	dc.P2PSequencerAddress = in.Roles.UnsafeBlockSigner
	dc.L2GenesisBlockGasLimit = hexutil.Uint64(in.GasLimit)
	dc.L2GenesisBlockBaseFeePerGas = (*hexutil.Big)(new(big.Int).SetUint64(f.GenesisBaseFee))
	dc.GasPriceOracleBaseFeeScalar = f.BaseFeeScalar
	dc.GasPriceOracleBlobBaseFeeScalar = f.BlobBaseFeeScalar
	dc.GasPriceOracleOperatorFeeScalar = f.OperatorFeeScalar
	dc.GasPriceOracleOperatorFeeConstant = f.OperatorFeeConstant
	dc.MinBaseFee = f.MinBaseFee
	dc.DAFootprintGasScalar = f.DAFootprintGasScalar
	dc.EIP1559Denominator = uint64(f.EIP1559Denominator)
	dc.EIP1559DenominatorCanyon = uint64(f.EIP1559Denominator)
	dc.EIP1559Elasticity = uint64(f.EIP1559Elasticity)
	dc.ActivateForkAtGenesis(forks.Jovian)
	if l1 != nil {
		dc.OptimismPortalProxy = l1.OptimismPortalProxy
		dc.SystemConfigProxy = l1.SystemConfigProxy
		dc.L1StandardBridgeProxy = l1.L1StandardBridgeProxy
		dc.L1CrossDomainMessengerProxy = l1.L1CrossDomainMessengerProxy
		dc.L1ERC721BridgeProxy = l1.L1ERC721BridgeProxy
	}
	return dc
}

// batchInbox follows the OP Stack's convention for the address that batches are
// sent to: a zero byte and the start of the chain id's hash.
func batchInbox(l2ChainID uint64) common.Address {
	id := common.BigToHash(new(big.Int).SetUint64(l2ChainID))
	var out common.Address
	copy(out[1:], crypto.Keccak256(id[:]))
	return out
}

// built is an L2 genesis with what follows from it.
type built struct {
	genesis *core.Genesis
	hash    common.Hash
	rollup  *rollup.Config
	root    common.Hash // output root, the first anchor of dispute games
}

// buildGenesis puts the state behind an L1 anchor block.
func buildGenesis(in *Intent, l1 *l1Addresses, allocs *foundry.ForgeAllocs, anchor *eth.BlockRef) (*built, error) {
	dc := in.deployConfig(l1)
	g, err := genesis.BuildL2Genesis(dc, allocs, anchor)
	if err != nil {
		return nil, fmt.Errorf("build the L2 genesis: %w", err)
	}
	// The library writes its own defaults here, whatever the config says.
	denominator, elasticity := uint64(in.Fees.EIP1559Denominator), uint64(in.Fees.EIP1559Elasticity)
	g.ExtraData = eip1559.EncodeJovianExtraData(denominator, elasticity, in.Fees.MinBaseFee)
	header := g.ToBlock().Header()
	cfg, err := dc.RollupConfig(anchor, header.Hash(), header.Number.Uint64())
	if err != nil {
		return nil, fmt.Errorf("build the rollup config: %w", err)
	}
	// As SystemConfig on L1 says after its initialisation.
	cfg.Genesis.SystemConfig.EIP1559Params = eth.Bytes8(eip1559.EncodeHolocene1559Params(denominator, elasticity))
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("check the rollup config: %w", err)
	}
	root, err := outputRoot(header)
	if err != nil {
		return nil, err
	}
	return &built{genesis: g, hash: header.Hash(), rollup: cfg, root: root}, nil
}

// outputRoot is the output root of a block from Isthmus on, whose header
// carries the message passer's storage root.
func outputRoot(header *types.Header) (common.Hash, error) {
	if header.WithdrawalsHash == nil {
		return common.Hash{}, errors.New("the L2 genesis block has no withdrawals root")
	}
	return common.Hash(eth.OutputRoot(&eth.OutputV0{
		StateRoot:                eth.Bytes32(header.Root),
		MessagePasserStorageRoot: eth.Bytes32(*header.WithdrawalsHash),
		BlockHash:                header.Hash(),
	})), nil
}

// anchorBlock picks the L1 block that the L2 starts from.
func anchorBlock(ctx context.Context, c *l1Client) (*eth.BlockRef, error) {
	h, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read the latest L1 block: %w", err)
	}
	return &eth.BlockRef{Hash: h.Hash(), Number: h.Number.Uint64(), ParentHash: h.ParentHash, Time: h.Time}, nil
}

// readGenesis reads genesis.json and computes its block.
func readGenesis(dir string) (*core.Genesis, error) {
	data, err := os.ReadFile(filepath.Join(dir, genesisFile))
	if err != nil {
		return nil, fmt.Errorf("read the L2 genesis: %w", err)
	}
	g := new(core.Genesis)
	if err := json.Unmarshal(data, g); err != nil {
		return nil, fmt.Errorf("parse %s: %w", filepath.Join(dir, genesisFile), err)
	}
	return g, nil
}

// readRollup reads rollup.json.
func readRollup(dir string) (*rollup.Config, error) {
	data, err := os.ReadFile(filepath.Join(dir, rollupFile))
	if err != nil {
		return nil, fmt.Errorf("read the rollup config: %w", err)
	}
	cfg := new(rollup.Config)
	if err := json.Unmarshal(data, cfg); err != nil {
		return nil, fmt.Errorf("parse %s: %w", filepath.Join(dir, rollupFile), err)
	}
	return cfg, nil
}
