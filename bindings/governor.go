// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// GovernorSettings is an auto generated low-level Go binding around an user-defined struct.
type GovernorSettings struct {
	VotingDelay       *big.Int
	VotingPeriod      uint32
	ProposalThreshold *big.Int
	QuorumPercent     *big.Int
}

// GovernorMetaData contains all meta data concerning the Governor contract.
var GovernorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNTING_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParams\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParamsBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getProposalId\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotesWithParams\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashProposal\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"contractTimelockControllerUpgradeable\"},{\"name\":\"settings\",\"type\":\"tuple\",\"internalType\":\"structGovernor.Settings\",\"components\":[{\"name\":\"votingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalNeedsQueuing\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumDenominator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setProposalThreshold\",\"inputs\":[{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingDelay\",\"inputs\":[{\"name\":\"newVotingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingPeriod\",\"inputs\":[{\"name\":\"newVotingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateQuorumNumerator\",\"inputs\":[{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateTimelock\",\"inputs\":[{\"name\":\"newTimelock\",\"type\":\"address\",\"internalType\":\"contractTimelockControllerUpgradeable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalThresholdSet\",\"inputs\":[{\"name\":\"oldProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TimelockChange\",\"inputs\":[{\"name\":\"oldTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingDelaySet\",\"inputs\":[{\"name\":\"oldVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPeriodSet\",\"inputs\":[{\"name\":\"oldVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Governor",
	Bin: "0x6080604052348015600e575f5ffd5b5060156019565b60c9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560685760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b61553a806100d65f395ff3fe60806040526004361061031c575f3560e01c806384b0196e1161019c578063bc197c81116100e7578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc114610b11578063f23a6e6114610b30578063f8ce560a14610b4f578063fc0c546a14610b6e575f5ffd5b8063deaaa7cc14610aa0578063e540d01d14610ad3578063eb9019d414610af2575f5ffd5b8063c59057e4116100c2578063c59057e414610a28578063d33219b414610a47578063dd4e2ba514610a5b575f5ffd5b8063bc197c81146109d7578063c01f9e37146109f6578063c28bc2fa14610a15575f5ffd5b8063a7713a7011610147578063a9a9529411610122578063a9a952941461094f578063ab58fb8e1461096e578063b58131b0146109c3575f5ffd5b8063a7713a70146108fd578063a890c91014610911578063a8f8a66814610930575f5ffd5b806397c3d3341161017757806397c3d334146108ac5780639a802a6d146108bf578063a410479f146108de575f5ffd5b806384b0196e1461083b5780638ff262e31461086257806391ddadf414610881575f5ffd5b806343859632116102675780635b8d0e0d1161021257806379051887116101ed578063790518871461078b5780637b3c71d3146107aa5780637d5e81e2146107c95780637ecebe00146107e8575f5ffd5b80635b8d0e0d1461072e5780635f398a141461074d57806360c4247f1461076c575f5ffd5b8063544ffc9c11610242578063544ffc9c1461069057806354fd4d50146106ca578063567813881461070f575f5ffd5b806343859632146105f6578063452115d61461065d5780634bf5d7e91461067c575f5ffd5b8063160cbed7116102c75780632fe3e261116102a25780632fe3e2611461055d5780633932abb1146105905780633e4f49e6146105ca575f5ffd5b8063160cbed7146104d25780632656227d146104f15780632d63f69314610504575f5ffd5b806306fdde03116102f757806306fdde03146103f6578063143489d014610417578063150b7a0214610482575f5ffd5b806301ffc9a71461035757806302a251a31461038b57806306f3f9e6146103d7575f5ffd5b36610353573061032a610b82565b6001600160a01b03161461035157604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b348015610362575f5ffd5b506103766103713660046143e0565b610b90565b60405190151581526020015b60405180910390f35b348015610396575f5ffd5b507ed7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd01546601000000000000900463ffffffff165b604051908152602001610382565b3480156103e2575f5ffd5b506103516103f136600461441f565b610cc0565b348015610401575f5ffd5b5061040a610cd4565b6040516103829190614464565b348015610422575f5ffd5b5061046a61043136600461441f565b5f9081527f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb0160205260409020546001600160a01b031690565b6040516001600160a01b039091168152602001610382565b34801561048d575f5ffd5b506104a161049c36600461454f565b610d88565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610382565b3480156104dd575f5ffd5b506103c96104ec366004614722565b610de3565b6103c96104ff366004614722565b610f3d565b34801561050f575f5ffd5b506103c961051e36600461441f565b5f9081527f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb016020526040902054600160a01b900465ffffffffffff1690565b348015610568575f5ffd5b506103c97f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b34801561059b575f5ffd5b507ed7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd015465ffffffffffff166103c9565b3480156105d5575f5ffd5b506105e96105e436600461441f565b611116565b60405161038291906147ec565b348015610601575f5ffd5b506103766106103660046147fa565b5f9182527fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f39800602090815260408084206001600160a01b039390931684526003909201905290205460ff1690565b348015610668575f5ffd5b506103c9610677366004614722565b611120565b348015610687575f5ffd5b5061040a61119a565b34801561069b575f5ffd5b506106af6106aa36600461441f565b611214565b60408051938452602084019290925290820152606001610382565b3480156106d5575f5ffd5b5060408051808201909152600181527f3100000000000000000000000000000000000000000000000000000000000000602082015261040a565b34801561071a575f5ffd5b506103c9610729366004614838565b611258565b348015610739575f5ffd5b506103c96107483660046148a7565b61127f565b348015610758575f5ffd5b506103c9610767366004614966565b611355565b348015610777575f5ffd5b506103c961078636600461441f565b61139d565b348015610796575f5ffd5b506103516107a53660046149fc565b6113d0565b3480156107b5575f5ffd5b506103c96107c4366004614a17565b6113e1565b3480156107d4575f5ffd5b506103c96107e3366004614a6d565b611431565b3480156107f3575f5ffd5b506103c9610802366004614b2d565b6001600160a01b03165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb00602052604090205490565b348015610846575f5ffd5b5061084f611519565b6040516103829796959493929190614b82565b34801561086d575f5ffd5b506103c961087c366004614c0b565b611577565b34801561088c575f5ffd5b506108956115e8565b60405165ffffffffffff9091168152602001610382565b3480156108b7575f5ffd5b5060646103c9565b3480156108ca575f5ffd5b506103c96108d9366004614c59565b611656565b3480156108e9575f5ffd5b506103516108f8366004614cae565b611662565b348015610908575f5ffd5b506103c9611827565b34801561091c575f5ffd5b5061035161092b366004614b2d565b611861565b34801561093b575f5ffd5b506103c961094a366004614722565b611872565b34801561095a575f5ffd5b5061037661096936600461441f565b61187f565b348015610979575f5ffd5b506103c961098836600461441f565b5f9081527f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb01602052604090206001015465ffffffffffff1690565b3480156109ce575f5ffd5b506103c9611887565b3480156109e2575f5ffd5b506104a16109f1366004614d1b565b6118af565b348015610a01575f5ffd5b506103c9610a1036600461441f565b61190b565b610351610a23366004614db5565b6119a6565b348015610a33575f5ffd5b506103c9610a42366004614722565b611a22565b348015610a52575f5ffd5b5061046a611a5b565b348015610a66575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e9082015261040a565b348015610aab575f5ffd5b506103c97ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610ade575f5ffd5b50610351610aed366004614df5565b611a8f565b348015610afd575f5ffd5b506103c9610b0c366004614e18565b611aa0565b348015610b1c575f5ffd5b50610351610b2b36600461441f565b611abf565b348015610b3b575f5ffd5b506104a1610b4a366004614e42565b611ad0565b348015610b5a575f5ffd5b506103c9610b6936600461441f565b611b2c565b348015610b79575f5ffd5b5061046a611bb4565b5f610b8b611a5b565b905090565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167fcdbdfcee000000000000000000000000000000000000000000000000000000001480610c2257507fffffffff0000000000000000000000000000000000000000000000000000000082167f65455a8600000000000000000000000000000000000000000000000000000000145b80610c6e57507fffffffff0000000000000000000000000000000000000000000000000000000082167f4e2312e000000000000000000000000000000000000000000000000000000000145b80610cba57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b610cc8611bdc565b610cd181611c91565b50565b7f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb008054606091908190610d0690614e9a565b80601f0160208091040260200160405190810160405280929190818152602001828054610d3290614e9a565b8015610d7d5780601f10610d5457610100808354040283529160200191610d7d565b820191905f5260205f20905b815481529060010190602001808311610d6057829003601f168201915b505050505091505090565b5f30610d92610b82565b6001600160a01b031614610db957604051637485328f60e11b815260040160405180910390fd5b507f150b7a0200000000000000000000000000000000000000000000000000000000949350505050565b5f7f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb0081610e1287878787611872565b90505f610e1e8261187f565b9050610e3382610e2e6004611d60565b611d82565b5080610e73576040517fd838bcb7000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b5f610e81838a8a8a8a611dd8565b905065ffffffffffff811615610efb575f83815260018581016020908152604092839020909101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610f30565b6040517fab2d031100000000000000000000000000000000000000000000000000000000815260048101849052602401610e6a565b5090979650505050505050565b5f7f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb0081610f6c87878787611872565b90505f610f788261187f565b9050610f9482610e2e83610f8d576004611d60565b6005611d60565b505f828152600184016020526040902080547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0100000000000000000000000000000000000000000000000000000000000017905530610ff4610b82565b6001600160a01b03161461107f575f5b885181101561107d57306001600160a01b031689828151811061102957611029614ed2565b60200260200101516001600160a01b0316036110755761107587828151811061105457611054614ed2565b60200260200101518051906020012085600201611de690919063ffffffff16565b600101611004565b505b61108c8289898989611e07565b30611095610b82565b6001600160a01b0316141580156110cc575060028301546fffffffffffffffffffffffffffffffff808216600160801b9092041614155b156110d8575f60028401555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a1509695505050505050565b5f610cba82611e1b565b5f5f61112e86868686611872565b90503361113b8282611fab565b611183576040517f8fe5d8a9000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0382166024820152604401610e6a565b61118f8787878761200f565b979650505050505050565b60606111a4611bb4565b6001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa92505050801561120057506040513d5f823e601f3d908101601f191682016040526111fd9190810190614ee6565b60015b61120f57610b8b6115e861201c565b919050565b5f8181527fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f3980060205260409020805460018201546002909201549091905b9193909250565b5f8033905061127784828560405180602001604052805f815250612032565b949350505050565b5f6112c588888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92508991506120539050565b611306576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b0387166004820152602401610e6a565b61134988878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a925061213f915050565b98975050505050505050565b5f8033905061118f87828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a925061213f915050565b5f7fe770710421fd2cad75ad828c61aa98f2d77d423a440b67872d0f65554148e0006113c98184612251565b9392505050565b6113d8611bdc565b610cd18161229e565b5f8033905061142786828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061203292505050565b9695505050505050565b5f3361143d8184612344565b61147e576040517fd9b395570000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610e6a565b5f611487611887565b9050801561150c575f6114b583600161149e6115e8565b6114a89190614f6f565b65ffffffffffff16611aa0565b90508181101561150a576040517fc242ee160000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810182905260448101839052606401610e6a565b505b61118f8787878786612411565b5f6060805f5f5f606061152a612721565b611532612772565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f611584858585856127c3565b6115c5576040517f94ab6c070000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610e6a565b6115df85848660405180602001604052805f815250612032565b95945050505050565b5f6115f1611bb4565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561164a575060408051601f3d908101601f1916820190925261164791810190614f8d565b60015b61120f57610b8b61286b565b5f611277848484612875565b5f61166b612908565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f811580156116975750825b90505f8267ffffffffffffffff1660011480156116b35750303b155b9050811580156116c1575080155b156116f8576040517ff92ee8a900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b84547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000166001178555831561174357845468ff00000000000000001916680100000000000000001785555b6117816040518060400160405280601081526020017f526567616c696120476f7665726e6f7200000000000000000000000000000000815250612930565b6117ab61179160208801886149fc565b6117a16040890160208a01614df5565b8860400135612984565b6117b3612997565b6117bc886129a1565b6117c986606001356129b2565b6117d2876129c3565b831561181d57845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b5050505050505050565b5f7fe770710421fd2cad75ad828c61aa98f2d77d423a440b67872d0f65554148e000611852816129d4565b6001600160d01b031691505090565b611869611bdc565b610cd181612a1b565b5f6115df85858585611a22565b5f6001610cba565b5f610b8b7ed7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd005490565b5f306118b9610b82565b6001600160a01b0316146118e057604051637485328f60e11b815260040160405180910390fd5b507fbc197c810000000000000000000000000000000000000000000000000000000095945050505050565b5f8181527f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb0160205260408120547f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb0090611997907a010000000000000000000000000000000000000000000000000000810463ffffffff1690600160a01b900465ffffffffffff16614fa8565b65ffffffffffff169392505050565b6119ae611bdc565b5f5f856001600160a01b03168585856040516119cb929190614fc6565b5f6040518083038185875af1925050503d805f8114611a05576040519150601f19603f3d011682016040523d82523d5f602084013e611a0a565b606091505b5091509150611a198282612ab0565b50505050505050565b5f84848484604051602001611a3a9493929190615068565b60408051601f19818403018152919052805160209091012095945050505050565b5f807f0d5829787b8befdbc6044ef7457d8a95c2a04bc99235349f1a212c063e59d4005b546001600160a01b031692915050565b611a97611bdc565b610cd181612b06565b5f6113c98383611aba60408051602081019091525f815290565b612875565b611ac7611bdc565b610cd181612bf9565b5f30611ada610b82565b6001600160a01b031614611b0157604051637485328f60e11b815260040160405180910390fd5b507ff23a6e610000000000000000000000000000000000000000000000000000000095945050505050565b5f610cba611b38611bb4565b6001600160a01b0316638e539e8c846040518263ffffffff1660e01b8152600401611b6591815260200190565b602060405180830381865afa158015611b80573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ba491906150b2565b611bad8461139d565b6064612c58565b5f807f3ba4977254e415696610a40ebf2258dbfa0ec6a2ff64e84bfe715ff16977cc00611a7f565b7f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb0033611c06610b82565b6001600160a01b031614611c48576040517f47096e47000000000000000000000000000000000000000000000000000000008152336004820152602401610e6a565b30611c51610b82565b6001600160a01b031614610cd1575f8036604051611c70929190614fc6565b604051809103902090505b80611c8883600201612d08565b03611c7b575050565b7fe770710421fd2cad75ad828c61aa98f2d77d423a440b67872d0f65554148e000606480831115611cf8576040517f243e54450000000000000000000000000000000000000000000000000000000081526004810184905260248101829052604401610e6a565b5f611d01611827565b9050611d1f611d0e6115e8565b611d1786612d27565b859190612d5e565b505060408051828152602081018690527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a150505050565b5f816007811115611d7357611d736147b8565b600160ff919091161b92915050565b5f5f611d8d84611116565b90505f83611d9a83611d60565b16036113c9578381846040517f31b75e4d000000000000000000000000000000000000000000000000000000008152600401610e6a939291906150c9565b5f6114278686868686612d78565b5f611df18383612f7c565b905080611e0257611e026041612ff3565b505050565b611e148585858585613004565b5050505050565b5f7f0d5829787b8befdbc6044ef7457d8a95c2a04bc99235349f1a212c063e59d40081611e47846130d1565b90506005816007811115611e5d57611e5d6147b8565b14611e69579392505050565b5f8481526001830160205260409081902054835491517f584b153e0000000000000000000000000000000000000000000000000000000081526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa158015611ed9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611efd91906150eb565b15611f0d57506005949350505050565b82546040517f2ab0f529000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015611f6c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f9091906150eb565b15611fa057506007949350505050565b506002949350505050565b5f80611fb684611116565b6007811115611fc757611fc76147b8565b1480156113c95750505f9182527f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb016020526040909120546001600160a01b0391821691161490565b5f6115df8585858561330b565b6060610cba61202d8363ffffffff16565b6133e0565b5f6115df8585858561204e60408051602081019091525f815290565b61213f565b5f61118f856121397f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a6120c48c6001600160a01b03165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb006020526040902080546001810190915590565b8b516020808e01919091208c518d83012060405161211e98979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b6040516020818303038152906040528051906020012061346b565b846134b2565b5f61214e86610e2e6001611d60565b505f8681527f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb016020526040812054612197908790600160a01b900465ffffffffffff1685612875565b90505f6121a78888888588613522565b905083515f036121fd57866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4898884896040516121f0949392919061510a565b60405180910390a261118f565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712898884898960405161223e959493929190615131565b60405180910390a2979650505050505050565b5f5f5f61225d856136ac565b9250925050838265ffffffffffff16111561228a5761228561227e85613707565b8690613739565b61228c565b805b6001600160d01b031695945050505050565b7ed7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd01546040805165ffffffffffff9283168152918316602083015280517ed7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd00927fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a9392908290030190a1600101805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f90603481101561235b576001915050610cba565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec81840101517fffffffffffffffffffff0000000000000000000000000000000000000000000081167f2370726f706f7365723d00000000000000000000000000000000000000000000146123d557600192505050610cba565b5f5f6123e586602a8603866137de565b9150915081158061118f5750866001600160a01b0316816001600160a01b031614979650505050505050565b5f807f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb0090506124498787878780519060200120611872565b91508551875114158061245e57508451875114155b8061246857508651155b156124b6578651855187516040517f447b05d0000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610e6a565b5f828152600182016020526040902054600160a01b900465ffffffffffff161561251a57816124e483611116565b6040517f31b75e4d000000000000000000000000000000000000000000000000000000008152610e6a9291905f906004016150c9565b5f61254a7ed7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd015465ffffffffffff1690565b6125526115e8565b65ffffffffffff16612564919061516a565b90505f61259f7ed7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd015463ffffffff66010000000000009091041690565b5f8581526001850160205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0388161781559091506125e083613707565b815465ffffffffffff91909116600160a01b027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff909116178155612623826138ba565b815463ffffffff919091167a010000000000000000000000000000000000000000000000000000027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff90911617815589517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090869088908d908d9067ffffffffffffffff8111156126b6576126b661448a565b6040519080825280602002602001820160405280156126e957816020015b60608152602001906001900390816126d45790505b508d896126f68a8261516a565b8f60405161270c9998979695949392919061517d565b60405180910390a15050505095945050505050565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10280546060917fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10091610d0690614e9a565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10380546060917fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10091610d0690614e9a565b5f6115df836121397ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78888886128348a6001600160a01b03165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb006020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c00161211e565b5f610b8b43613707565b5f61287e611bb4565b6040517f3a46b1a80000000000000000000000000000000000000000000000000000000081526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa1580156128e4573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061127791906150b2565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610cba565b6129386138ea565b61297b8161297660408051808201909152600181527f3100000000000000000000000000000000000000000000000000000000000000602082015290565b613928565b610cd181613991565b61298c6138ea565b611e028383836139c5565b61299f6138ea565b565b6129a96138ea565b610cd1816139e8565b6129ba6138ea565b610cd181613a3e565b6129cb6138ea565b610cd181613a46565b80545f908015612a13576129fa836129ed600184615257565b5f91825260209091200190565b54660100000000000090046001600160d01b03166113c9565b5f9392505050565b7f0d5829787b8befdbc6044ef7457d8a95c2a04bc99235349f1a212c063e59d4008054604080516001600160a01b039283168152918416602083015280517f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b2264019281900390910190a1805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b60608215612abf575080610cba565b815115612ad457612acf82613a4e565b610cba565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7ed7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd0063ffffffff82165f03612b67576040517ff1cfbf050000000000000000000000000000000000000000000000000000000081525f6004820152602401610e6a565b60018101546040805163ffffffff66010000000000009093048316815291841660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a1600101805463ffffffff9092166601000000000000027fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff909216919091179055565b7ed7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd008054604080519182526020820184905280517fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc054619281900390910190a155565b5f5f5f612c658686613a56565b91509150815f03612c8957838181612c7f57612c7f61526a565b04925050506113c9565b818411612ca057612ca06003851502601118612ff3565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f612d1484613a72565b91509150816113c9576113c96031612ff3565b5f6001600160d01b03821115612d5a576040516306dfcc6560e41b815260d0600482015260248101839052604401610e6a565b5090565b5f80612d6b858585613b07565b915091505b935093915050565b7f0d5829787b8befdbc6044ef7457d8a95c2a04bc99235349f1a212c063e59d4008054604080517ff27a0c9200000000000000000000000000000000000000000000000000000000815290515f939284926001600160a01b039091169163f27a0c92916004808201926020929091908290030181865afa158015612dfe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e2291906150b2565b90505f3060601b6bffffffffffffffffffffffff1916851883546040517fb1c5f4270000000000000000000000000000000000000000000000000000000081529192506001600160a01b03169063b1c5f42790612e8b908b908b908b905f90889060040161527e565b602060405180830381865afa158015612ea6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612eca91906150b2565b5f8a815260018501602052604080822092909255845491517f8f2a0bb00000000000000000000000000000000000000000000000000000000081526001600160a01b0390921691638f2a0bb091612f2e918c918c918c919088908a906004016152cb565b5f604051808303815f87803b158015612f45575f5ffd5b505af1158015612f57573d5f5f3e3d5ffd5b50505050612f6f8242612f6a919061516a565b613707565b9998505050505050505050565b81545f906fffffffffffffffffffffffffffffffff600160801b820481169181166001830190911603612fb2575f915050610cba565b6fffffffffffffffffffffffffffffffff8181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b7f0d5829787b8befdbc6044ef7457d8a95c2a04bc99235349f1a212c063e59d40080546040517fe38335e50000000000000000000000000000000000000000000000000000000081526001600160a01b039091169063e38335e590349061308b908990899089905f906bffffffffffffffffffffffff193060601b168b189060040161527e565b5f604051808303818588803b1580156130a2575f5ffd5b505af11580156130b4573d5f5f3e3d5ffd5b5050505f9788525050600101602052505060408320929092555050565b5f8181527f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb016020526040812080547f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb00919060ff7e0100000000000000000000000000000000000000000000000000000000000082048116917f0100000000000000000000000000000000000000000000000000000000000000900416811561317f5750600795945050505050565b80156131915750600295945050505050565b5f8681527f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb016020526040812054600160a01b900465ffffffffffff169050805f0361320b576040517f6ad0607500000000000000000000000000000000000000000000000000000000815260048101889052602401610e6a565b5f6132146115e8565b65ffffffffffff16905080821061323257505f979650505050505050565b5f61323c8961190b565b90508181106132545750600198975050505050505050565b61325d89613c7c565b158061329b57505f8981527fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f3980060205260409020805460019091015411155b156132af5750600398975050505050505050565b5f8981527f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb01602052604090206001015465ffffffffffff165f036132fc5750600498975050505050505050565b50600598975050505050505050565b5f7f0d5829787b8befdbc6044ef7457d8a95c2a04bc99235349f1a212c063e59d4008161333a87878787613d0d565b5f81815260018401602052604090205490915080156133d55782546040517fc4d252f5000000000000000000000000000000000000000000000000000000008152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b1580156133ae575f5ffd5b505af11580156133c0573d5f5f3e3d5ffd5b5050505f838152600185016020526040812055505b509695505050505050565b60606133ea61286b565b65ffffffffffff168265ffffffffffff1614613432576040517f6ff0714000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610cba613477613e25565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03613510575f5f6134d08585613e2e565b5090925090505f8160038111156134e9576134e96147b8565b1480156135075750856001600160a01b0316826001600160a01b0316145b925050506113c9565b61351b848484613e77565b90506113c9565b5f8581527fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f39800602081815260408084206001600160a01b03891685526003810190925283205460ff16156135ac576040517f71c6af490000000000000000000000000000000000000000000000000000000081526001600160a01b0388166004820152602401610e6a565b6001600160a01b0387165f908152600382016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905560ff86166136135784815f015f828254613608919061516a565b909155506136a09050565b5f1960ff8716016136315784816001015f828254613608919061516a565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff87160161366e5784816002015f828254613608919061516a565b6040517f06b337c200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50929695505050505050565b80545f90819081908082036136ca575f5f5f93509350935050611251565b5f6136da866129ed600185615257565b546001955065ffffffffffff81169450660100000000000090046001600160d01b03169250611251915050565b5f65ffffffffffff821115612d5a576040516306dfcc6560e41b81526030600482015260248101839052604401610e6a565b81545f9081816005811115613795575f61375284613ef5565b61375c9085615257565b5f8881526020902090915081015465ffffffffffff908116908716101561378557809150613793565b61379081600161516a565b92505b505b5f6137a28787858561404d565b905080156137d2576137b9876129ed600184615257565b54660100000000000090046001600160d01b031661118f565b505f9695505050505050565b5f5f84518311806137ee57508284115b156137fd57505f905080612d70565b5f61380985600161516a565b8411801561386457507f30780000000000000000000000000000000000000000000000000000000000006138408787016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f6138748215156002615322565b61387f90602861516a565b90508061388c8787615257565b036138ad575f5f61389e8989896140a3565b9096509450612d709350505050565b5f5f935093505050612d70565b5f63ffffffff821115612d5a576040516306dfcc6560e41b81526020600482015260248101839052604401610e6a565b6138f2614197565b61299f576040517fd7e6bcf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6139306138ea565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1007fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10261397c848261537d565b506003810161398b838261537d565b50505050565b6139996138ea565b7f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb0080611e02838261537d565b6139cd6138ea565b6139d68361229e565b6139df82612b06565b611e0281612bf9565b6139f06138ea565b7f3ba4977254e415696610a40ebf2258dbfa0ec6a2ff64e84bfe715ff16977cc00805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b610cc86138ea565b6118696138ea565b805160208201fd5b5f805f1983850993909202808410938190039390930393915050565b80545f9081906fffffffffffffffffffffffffffffffff80821691600160801b9004168103613aa657505f93849350915050565b6fffffffffffffffffffffffffffffffff8181165f908152600186810160205260408220805492905586547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016938101909216929092179094559293915050565b82545f9081908015613c1f575f613b23876129ed600185615257565b805490915065ffffffffffff80821691660100000000000090046001600160d01b0316908816821115613b82576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603613bbe57825465ffffffffffff1666010000000000006001600160d01b03891602178355613c11565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b9450859350612d7092505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081612d70565b5f8181527fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f3980060208190526040822060028101546001820154613cbe919061516a565b5f8581527f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb016020526040902054613d0390600160a01b900465ffffffffffff16611b2c565b1115949350505050565b5f7f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb0081613d3c87878787611872565b9050613d8a81613d4c6007611d60565b613d566006611d60565b613d606002611d60565b6001613d6d600782615438565b613d7890600261552c565b613d829190615257565b181818611d82565b505f8181526001830160205260409081902080547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0100000000000000000000000000000000000000000000000000000000000000179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90613e139083815260200190565b60405180910390a19695505050505050565b5f610b8b6141b5565b5f5f5f8351604103613e65576020840151604085015160608601515f1a613e5788828585614228565b955095509550505050613e70565b505081515f91506002905b9250925092565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f60018211613f02575090565b816001600160801b8210613f1b5760809190911c9060401b5b680100000000000000008210613f365760409190911c9060201b5b6401000000008210613f4d5760209190911c9060101b5b620100008210613f625760109190911c9060081b5b6101008210613f765760089190911c9060041b5b60108210613f895760049190911c9060021b5b60048210613f955760011b5b600302600190811c90818581613fad57613fad61526a565b048201901c90506001818581613fc557613fc561526a565b048201901c90506001818581613fdd57613fdd61526a565b048201901c90506001818581613ff557613ff561526a565b048201901c9050600181858161400d5761400d61526a565b048201901c905060018185816140255761402561526a565b048201901c905061404481858161403e5761403e61526a565b04821190565b90039392505050565b5f5b8183101561409b575f85815260209020838316600285851804019081015465ffffffffffff8681169116111561408757809250614095565b61409281600161516a565b93505b5061404f565b509392505050565b5f8084816140b286600161516a565b8511801561410d57507f30780000000000000000000000000000000000000000000000000000000000006140e98388016020015190565b7fffff00000000000000000000000000000000000000000000000000000000000016145b90505f61411d8215156002615322565b90505f8061412b838a61516a565b90505b87811015614186575f61414c6141478784016020015190565b6142f0565b9050600f8160ff16111561416b575f5f97509750505050505050612d70565b614176601084615322565b60ff90911601915060010161412e565b506001999098509650505050505050565b5f6141a0612908565b5468010000000000000000900460ff16919050565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6141df6143c2565b6141e76143d7565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561426157505f915060039050826142e6565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156142b2573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166142dd57505f9250600191508290506142e6565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156143095750603a8160ff16105b15614335577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd001610cba565b60608160ff1611801561434b575060678160ff16105b15614377577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa901610cba565b60408160ff1611801561438d575060478160ff16105b156143b9577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc901610cba565b5060ff92915050565b5f6143cb612721565b80519060200120905090565b5f6143cb612772565b5f602082840312156143f0575f5ffd5b81357fffffffff00000000000000000000000000000000000000000000000000000000811681146113c9575f5ffd5b5f6020828403121561442f575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6113c96020830184614436565b6001600160a01b0381168114610cd1575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff811182821017156144c7576144c761448a565b604052919050565b5f67ffffffffffffffff8211156144e8576144e861448a565b50601f01601f191660200190565b5f614508614503846144cf565b61449e565b905082815283838301111561451b575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112614540575f5ffd5b6113c9838335602085016144f6565b5f5f5f5f60808587031215614562575f5ffd5b843561456d81614476565b9350602085013561457d81614476565b925060408501359150606085013567ffffffffffffffff81111561459f575f5ffd5b6145ab87828801614531565b91505092959194509250565b5f67ffffffffffffffff8211156145d0576145d061448a565b5060051b60200190565b5f82601f8301126145e9575f5ffd5b81356145f7614503826145b7565b8082825260208201915060208360051b860101925085831115614618575f5ffd5b602085015b8381101561463e57803561463081614476565b83526020928301920161461d565b5095945050505050565b5f82601f830112614657575f5ffd5b8135614665614503826145b7565b8082825260208201915060208360051b860101925085831115614686575f5ffd5b602085015b8381101561463e57803583526020928301920161468b565b5f82601f8301126146b2575f5ffd5b81356146c0614503826145b7565b8082825260208201915060208360051b8601019250858311156146e1575f5ffd5b602085015b8381101561463e57803567ffffffffffffffff811115614704575f5ffd5b614713886020838a0101614531565b845250602092830192016146e6565b5f5f5f5f60808587031215614735575f5ffd5b843567ffffffffffffffff81111561474b575f5ffd5b614757878288016145da565b945050602085013567ffffffffffffffff811115614773575f5ffd5b61477f87828801614648565b935050604085013567ffffffffffffffff81111561479b575f5ffd5b6147a7878288016146a3565b949793965093946060013593505050565b634e487b7160e01b5f52602160045260245ffd5b600881106147e857634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610cba82846147cc565b5f5f6040838503121561480b575f5ffd5b82359150602083013561481d81614476565b809150509250929050565b803560ff8116811461120f575f5ffd5b5f5f60408385031215614849575f5ffd5b8235915061485960208401614828565b90509250929050565b5f5f83601f840112614872575f5ffd5b50813567ffffffffffffffff811115614889575f5ffd5b6020830191508360208285010111156148a0575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156148bd575f5ffd5b873596506148cd60208901614828565b955060408801356148dd81614476565b9450606088013567ffffffffffffffff8111156148f8575f5ffd5b6149048a828b01614862565b909550935050608088013567ffffffffffffffff811115614923575f5ffd5b61492f8a828b01614531565b92505060a088013567ffffffffffffffff81111561494b575f5ffd5b6149578a828b01614531565b91505092959891949750929550565b5f5f5f5f5f6080868803121561497a575f5ffd5b8535945061498a60208701614828565b9350604086013567ffffffffffffffff8111156149a5575f5ffd5b6149b188828901614862565b909450925050606086013567ffffffffffffffff8111156149d0575f5ffd5b6149dc88828901614531565b9150509295509295909350565b65ffffffffffff81168114610cd1575f5ffd5b5f60208284031215614a0c575f5ffd5b81356113c9816149e9565b5f5f5f5f60608587031215614a2a575f5ffd5b84359350614a3a60208601614828565b9250604085013567ffffffffffffffff811115614a55575f5ffd5b614a6187828801614862565b95989497509550505050565b5f5f5f5f60808587031215614a80575f5ffd5b843567ffffffffffffffff811115614a96575f5ffd5b614aa2878288016145da565b945050602085013567ffffffffffffffff811115614abe575f5ffd5b614aca87828801614648565b935050604085013567ffffffffffffffff811115614ae6575f5ffd5b614af2878288016146a3565b925050606085013567ffffffffffffffff811115614b0e575f5ffd5b8501601f81018713614b1e575f5ffd5b6145ab878235602084016144f6565b5f60208284031215614b3d575f5ffd5b81356113c981614476565b5f8151808452602084019350602083015f5b82811015614b78578151865260209586019590910190600101614b5a565b5093949350505050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614bbc60e0830189614436565b8281036040840152614bce8189614436565b90508660608401526001600160a01b03861660808401528460a084015282810360c0840152614bfd8185614b48565b9a9950505050505050505050565b5f5f5f5f60808587031215614c1e575f5ffd5b84359350614c2e60208601614828565b92506040850135614c3e81614476565b9150606085013567ffffffffffffffff81111561459f575f5ffd5b5f5f5f60608486031215614c6b575f5ffd5b8335614c7681614476565b925060208401359150604084013567ffffffffffffffff811115614c98575f5ffd5b614ca486828701614531565b9150509250925092565b5f5f5f83850360c0811215614cc1575f5ffd5b8435614ccc81614476565b93506020850135614cdc81614476565b925060807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc082011215614d0d575f5ffd5b506040840190509250925092565b5f5f5f5f5f60a08688031215614d2f575f5ffd5b8535614d3a81614476565b94506020860135614d4a81614476565b9350604086013567ffffffffffffffff811115614d65575f5ffd5b614d7188828901614648565b935050606086013567ffffffffffffffff811115614d8d575f5ffd5b614d9988828901614648565b925050608086013567ffffffffffffffff8111156149d0575f5ffd5b5f5f5f5f60608587031215614dc8575f5ffd5b8435614dd381614476565b935060208501359250604085013567ffffffffffffffff811115614a55575f5ffd5b5f60208284031215614e05575f5ffd5b813563ffffffff811681146113c9575f5ffd5b5f5f60408385031215614e29575f5ffd5b8235614e3481614476565b946020939093013593505050565b5f5f5f5f5f60a08688031215614e56575f5ffd5b8535614e6181614476565b94506020860135614e7181614476565b93506040860135925060608601359150608086013567ffffffffffffffff8111156149d0575f5ffd5b600181811c90821680614eae57607f821691505b602082108103614ecc57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614ef6575f5ffd5b815167ffffffffffffffff811115614f0c575f5ffd5b8201601f81018413614f1c575f5ffd5b8051614f2a614503826144cf565b818152856020838501011115614f3e575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610cba57610cba614f5b565b5f60208284031215614f9d575f5ffd5b81516113c9816149e9565b65ffffffffffff8181168382160190811115610cba57610cba614f5b565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b82811015614b785781516001600160a01b0316865260209586019590910190600101614fe7565b5f82825180855260208501945060208160051b830101602085015f5b8381101561505c57601f19858403018852615046838351614436565b602098890198909350919091019060010161502a565b50909695505050505050565b608081525f61507a6080830187614fd5565b828103602084015261508c8187614b48565b905082810360408401526150a0818661500e565b91505082606083015295945050505050565b5f602082840312156150c2575f5ffd5b5051919050565b838152606081016150dd60208301856147cc565b826040830152949350505050565b5f602082840312156150fb575f5ffd5b815180151581146113c9575f5ffd5b84815260ff84166020820152826040820152608060608201525f6114276080830184614436565b85815260ff8516602082015283604082015260a060608201525f61515860a0830185614436565b82810360808401526113498185614436565b80820180821115610cba57610cba614f5b565b8981526001600160a01b038916602082015261012060408201525f6151a661012083018a614fd5565b82810360608401526151b8818a614b48565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b8381101561520f57601f198684030185526151f9838351614436565b60209586019590935091909101906001016151dd565b505085810360a0870152615223818b61500e565b93505050508560c08401528460e08401528281036101008401526152478185614436565b9c9b505050505050505050505050565b81810381811115610cba57610cba614f5b565b634e487b7160e01b5f52601260045260245ffd5b60a081525f61529060a0830188614fd5565b82810360208401526152a28188614b48565b905082810360408401526152b6818761500e565b60608401959095525050608001529392505050565b60c081525f6152dd60c0830189614fd5565b82810360208401526152ef8189614b48565b90508281036040840152615303818861500e565b60608401969096525050608081019290925260a0909101529392505050565b8082028115828204841417610cba57610cba614f5b565b601f821115611e0257805f5260205f20601f840160051c8101602085101561535e5750805b601f840160051c820191505b81811015611e14575f815560010161536a565b815167ffffffffffffffff8111156153975761539761448a565b6153ab816153a58454614e9a565b84615339565b6020601f8211600181146153dd575f83156153c65750848201515b5f19600385901b1c1916600184901b178455611e14565b5f84815260208120601f198516915b8281101561540c57878501518255602094850194600190920191016153ec565b508482101561542957868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b60ff8181168382160190811115610cba57610cba614f5b565b6001815b6001841115612d705780850481111561547057615470614f5b565b600184161561547e57908102905b60019390931c928002615455565b5f8261549a57506001610cba565b816154a657505f610cba565b81600181146154bc57600281146154c6576154e2565b6001915050610cba565b60ff8411156154d7576154d7614f5b565b50506001821b610cba565b5060208310610133831016604e8410600b8410161715615505575081810a610cba565b6155115f198484615451565b805f190482111561552457615524614f5b565b029392505050565b5f6113c960ff84168361548c56",
}

// Governor is an auto generated Go binding around an Ethereum contract.
type Governor struct {
	abi abi.ABI
}

// NewGovernor creates a new instance of Governor.
func NewGovernor() *Governor {
	parsed, err := GovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Governor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Governor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) PackBALLOTTYPEHASH() []byte {
	enc, err := governor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return governor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := governor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (governor *Governor) PackCLOCKMODE() []byte {
	enc, err := governor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (governor *Governor) TryPackCLOCKMODE() ([]byte, error) {
	return governor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (governor *Governor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := governor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (governor *Governor) PackCOUNTINGMODE() []byte {
	enc, err := governor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (governor *Governor) TryPackCOUNTINGMODE() ([]byte, error) {
	return governor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (governor *Governor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := governor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := governor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return governor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := governor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := governor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return governor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (governor *Governor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := governor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (governor *Governor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return governor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (governor *Governor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (governor *Governor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := governor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (governor *Governor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return governor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (governor *Governor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (governor *Governor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := governor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (governor *Governor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return governor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (governor *Governor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (governor *Governor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := governor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (governor *Governor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return governor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (governor *Governor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (governor *Governor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := governor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (governor *Governor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return governor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (governor *Governor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (governor *Governor) PackClock() []byte {
	enc, err := governor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (governor *Governor) TryPackClock() ([]byte, error) {
	return governor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (governor *Governor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (governor *Governor) PackEip712Domain() []byte {
	enc, err := governor.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (governor *Governor) TryPackEip712Domain() ([]byte, error) {
	return governor.abi.Pack("eip712Domain")
}

// GovernorEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type GovernorEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (governor *Governor) UnpackEip712Domain(data []byte) (GovernorEip712DomainOutput, error) {
	out, err := governor.abi.Unpack("eip712Domain", data)
	outstruct := new(GovernorEip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (governor *Governor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := governor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (governor *Governor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return governor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (governor *Governor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (governor *Governor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := governor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (governor *Governor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return governor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (governor *Governor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (governor *Governor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := governor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (governor *Governor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return governor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (governor *Governor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (governor *Governor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := governor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (governor *Governor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return governor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (governor *Governor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (governor *Governor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := governor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (governor *Governor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return governor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (governor *Governor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := governor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (governor *Governor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := governor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (governor *Governor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return governor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (governor *Governor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa410479f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address token_, address timelock_, (uint48,uint32,uint256,uint256) settings) returns()
func (governor *Governor) PackInitialize(token common.Address, timelock common.Address, settings GovernorSettings) []byte {
	enc, err := governor.abi.Pack("initialize", token, timelock, settings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa410479f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address token_, address timelock_, (uint48,uint32,uint256,uint256) settings) returns()
func (governor *Governor) TryPackInitialize(token common.Address, timelock common.Address, settings GovernorSettings) ([]byte, error) {
	return governor.abi.Pack("initialize", token, timelock, settings)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (governor *Governor) PackName() []byte {
	enc, err := governor.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (governor *Governor) TryPackName() ([]byte, error) {
	return governor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (governor *Governor) UnpackName(data []byte) (string, error) {
	out, err := governor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (governor *Governor) PackNonces(owner common.Address) []byte {
	enc, err := governor.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (governor *Governor) TryPackNonces(owner common.Address) ([]byte, error) {
	return governor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (governor *Governor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (governor *Governor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := governor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (governor *Governor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return governor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (governor *Governor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := governor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (governor *Governor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := governor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (governor *Governor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return governor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (governor *Governor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := governor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (governor *Governor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := governor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (governor *Governor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return governor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (governor *Governor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := governor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (governor *Governor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (governor *Governor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (governor *Governor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (governor *Governor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (governor *Governor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (governor *Governor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (governor *Governor) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (governor *Governor) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (governor *Governor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := governor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (governor *Governor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (governor *Governor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (governor *Governor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := governor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (governor *Governor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (governor *Governor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (governor *Governor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (governor *Governor) PackProposalThreshold() []byte {
	enc, err := governor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (governor *Governor) TryPackProposalThreshold() ([]byte, error) {
	return governor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (governor *Governor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (governor *Governor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (governor *Governor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (governor *Governor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := governor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (governor *Governor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := governor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (governor *Governor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return governor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (governor *Governor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := governor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return governor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (governor *Governor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := governor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (governor *Governor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return governor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (governor *Governor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (governor *Governor) PackQuorumDenominator() []byte {
	enc, err := governor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (governor *Governor) TryPackQuorumDenominator() ([]byte, error) {
	return governor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (governor *Governor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (governor *Governor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := governor.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (governor *Governor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return governor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (governor *Governor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (governor *Governor) PackQuorumNumerator0() []byte {
	enc, err := governor.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (governor *Governor) TryPackQuorumNumerator0() ([]byte, error) {
	return governor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (governor *Governor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (governor *Governor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := governor.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (governor *Governor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return governor.abi.Pack("relay", target, value, data)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (governor *Governor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := governor.abi.Pack("setProposalThreshold", newProposalThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (governor *Governor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return governor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (governor *Governor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := governor.abi.Pack("setVotingDelay", newVotingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (governor *Governor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return governor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (governor *Governor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := governor.abi.Pack("setVotingPeriod", newVotingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (governor *Governor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return governor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (governor *Governor) PackState(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (governor *Governor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (governor *Governor) UnpackState(data []byte) (uint8, error) {
	out, err := governor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (governor *Governor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := governor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (governor *Governor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return governor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (governor *Governor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := governor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (governor *Governor) PackTimelock() []byte {
	enc, err := governor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (governor *Governor) TryPackTimelock() ([]byte, error) {
	return governor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (governor *Governor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := governor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (governor *Governor) PackToken() []byte {
	enc, err := governor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (governor *Governor) TryPackToken() ([]byte, error) {
	return governor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (governor *Governor) UnpackToken(data []byte) (common.Address, error) {
	out, err := governor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (governor *Governor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := governor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (governor *Governor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return governor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (governor *Governor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := governor.abi.Pack("updateTimelock", newTimelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (governor *Governor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return governor.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (governor *Governor) PackVersion() []byte {
	enc, err := governor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (governor *Governor) TryPackVersion() ([]byte, error) {
	return governor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (governor *Governor) UnpackVersion(data []byte) (string, error) {
	out, err := governor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (governor *Governor) PackVotingDelay() []byte {
	enc, err := governor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (governor *Governor) TryPackVotingDelay() ([]byte, error) {
	return governor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (governor *Governor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (governor *Governor) PackVotingPeriod() []byte {
	enc, err := governor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (governor *Governor) TryPackVotingPeriod() ([]byte, error) {
	return governor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (governor *Governor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// GovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the Governor contract.
type GovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const GovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (GovernorEIP712DomainChanged) ContractEventName() string {
	return GovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (governor *Governor) UnpackEIP712DomainChangedEvent(log *types.Log) (*GovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorInitialized represents a Initialized event raised by the Governor contract.
type GovernorInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernorInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (GovernorInitialized) ContractEventName() string {
	return GovernorInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (governor *Governor) UnpackInitializedEvent(log *types.Log) (*GovernorInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorInitialized)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalCanceled represents a ProposalCanceled event raised by the Governor contract.
type GovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (GovernorProposalCanceled) ContractEventName() string {
	return GovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (governor *Governor) UnpackProposalCanceledEvent(log *types.Log) (*GovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalCreated represents a ProposalCreated event raised by the Governor contract.
type GovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (GovernorProposalCreated) ContractEventName() string {
	return GovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (governor *Governor) UnpackProposalCreatedEvent(log *types.Log) (*GovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalExecuted represents a ProposalExecuted event raised by the Governor contract.
type GovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (GovernorProposalExecuted) ContractEventName() string {
	return GovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (governor *Governor) UnpackProposalExecutedEvent(log *types.Log) (*GovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalQueued represents a ProposalQueued event raised by the Governor contract.
type GovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (GovernorProposalQueued) ContractEventName() string {
	return GovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (governor *Governor) UnpackProposalQueuedEvent(log *types.Log) (*GovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the Governor contract.
type GovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const GovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (GovernorProposalThresholdSet) ContractEventName() string {
	return GovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (governor *Governor) UnpackProposalThresholdSetEvent(log *types.Log) (*GovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the Governor contract.
type GovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const GovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (GovernorQuorumNumeratorUpdated) ContractEventName() string {
	return GovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (governor *Governor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*GovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorTimelockChange represents a TimelockChange event raised by the Governor contract.
type GovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (GovernorTimelockChange) ContractEventName() string {
	return GovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (governor *Governor) UnpackTimelockChangeEvent(log *types.Log) (*GovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorVoteCast represents a VoteCast event raised by the Governor contract.
type GovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (GovernorVoteCast) ContractEventName() string {
	return GovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (governor *Governor) UnpackVoteCastEvent(log *types.Log) (*GovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorVoteCast)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorVoteCastWithParams represents a VoteCastWithParams event raised by the Governor contract.
type GovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (GovernorVoteCastWithParams) ContractEventName() string {
	return GovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (governor *Governor) UnpackVoteCastWithParamsEvent(log *types.Log) (*GovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorVotingDelaySet represents a VotingDelaySet event raised by the Governor contract.
type GovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const GovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (GovernorVotingDelaySet) ContractEventName() string {
	return GovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (governor *Governor) UnpackVotingDelaySetEvent(log *types.Log) (*GovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorVotingPeriodSet represents a VotingPeriodSet event raised by the Governor contract.
type GovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const GovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (GovernorVotingPeriodSet) ContractEventName() string {
	return GovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (governor *Governor) UnpackVotingPeriodSetEvent(log *types.Log) (*GovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 || log.Topics[0] != governor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(GovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (governor *Governor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], governor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return governor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return governor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return governor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return governor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return governor.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return governor.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return governor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Governor contract.
type GovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func GovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (governor *Governor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*GovernorCheckpointUnorderedInsertion, error) {
	out := new(GovernorCheckpointUnorderedInsertion)
	if err := governor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the Governor contract.
type GovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func GovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (governor *Governor) UnpackERC6372InconsistentClockError(raw []byte) (*GovernorERC6372InconsistentClock, error) {
	out := new(GovernorERC6372InconsistentClock)
	if err := governor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorFailedCall represents a FailedCall error raised by the Governor contract.
type GovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func GovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (governor *Governor) UnpackFailedCallError(raw []byte) (*GovernorFailedCall, error) {
	out := new(GovernorFailedCall)
	if err := governor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the Governor contract.
type GovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func GovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (governor *Governor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*GovernorGovernorAlreadyCastVote, error) {
	out := new(GovernorGovernorAlreadyCastVote)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the Governor contract.
type GovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func GovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (governor *Governor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*GovernorGovernorAlreadyQueuedProposal, error) {
	out := new(GovernorGovernorAlreadyQueuedProposal)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the Governor contract.
type GovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func GovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (governor *Governor) UnpackGovernorDisabledDepositError(raw []byte) (*GovernorGovernorDisabledDeposit, error) {
	out := new(GovernorGovernorDisabledDeposit)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the Governor contract.
type GovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func GovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (governor *Governor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*GovernorGovernorInsufficientProposerVotes, error) {
	out := new(GovernorGovernorInsufficientProposerVotes)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the Governor contract.
type GovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func GovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (governor *Governor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*GovernorGovernorInvalidProposalLength, error) {
	out := new(GovernorGovernorInvalidProposalLength)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the Governor contract.
type GovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func GovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (governor *Governor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*GovernorGovernorInvalidQuorumFraction, error) {
	out := new(GovernorGovernorInvalidQuorumFraction)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the Governor contract.
type GovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func GovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (governor *Governor) UnpackGovernorInvalidSignatureError(raw []byte) (*GovernorGovernorInvalidSignature, error) {
	out := new(GovernorGovernorInvalidSignature)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the Governor contract.
type GovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func GovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (governor *Governor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*GovernorGovernorInvalidVoteParams, error) {
	out := new(GovernorGovernorInvalidVoteParams)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the Governor contract.
type GovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func GovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (governor *Governor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*GovernorGovernorInvalidVoteType, error) {
	out := new(GovernorGovernorInvalidVoteType)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the Governor contract.
type GovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func GovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (governor *Governor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*GovernorGovernorInvalidVotingPeriod, error) {
	out := new(GovernorGovernorInvalidVotingPeriod)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the Governor contract.
type GovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func GovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (governor *Governor) UnpackGovernorNonexistentProposalError(raw []byte) (*GovernorGovernorNonexistentProposal, error) {
	out := new(GovernorGovernorNonexistentProposal)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the Governor contract.
type GovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func GovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (governor *Governor) UnpackGovernorOnlyExecutorError(raw []byte) (*GovernorGovernorOnlyExecutor, error) {
	out := new(GovernorGovernorOnlyExecutor)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the Governor contract.
type GovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func GovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (governor *Governor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*GovernorGovernorProposalQueueingFailed, error) {
	out := new(GovernorGovernorProposalQueueingFailed)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the Governor contract.
type GovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func GovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (governor *Governor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*GovernorGovernorProposalQueueingNotRequired, error) {
	out := new(GovernorGovernorProposalQueueingNotRequired)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the Governor contract.
type GovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func GovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (governor *Governor) UnpackGovernorRestrictedProposerError(raw []byte) (*GovernorGovernorRestrictedProposer, error) {
	out := new(GovernorGovernorRestrictedProposer)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the Governor contract.
type GovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func GovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (governor *Governor) UnpackGovernorUnableToCancelError(raw []byte) (*GovernorGovernorUnableToCancel, error) {
	out := new(GovernorGovernorUnableToCancel)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the Governor contract.
type GovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func GovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (governor *Governor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*GovernorGovernorUnexpectedProposalState, error) {
	out := new(GovernorGovernorUnexpectedProposalState)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the Governor contract.
type GovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func GovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (governor *Governor) UnpackInvalidAccountNonceError(raw []byte) (*GovernorInvalidAccountNonce, error) {
	out := new(GovernorInvalidAccountNonce)
	if err := governor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorInvalidInitialization represents a InvalidInitialization error raised by the Governor contract.
type GovernorInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func GovernorInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (governor *Governor) UnpackInvalidInitializationError(raw []byte) (*GovernorInvalidInitialization, error) {
	out := new(GovernorInvalidInitialization)
	if err := governor.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorNotInitializing represents a NotInitializing error raised by the Governor contract.
type GovernorNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func GovernorNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (governor *Governor) UnpackNotInitializingError(raw []byte) (*GovernorNotInitializing, error) {
	out := new(GovernorNotInitializing)
	if err := governor.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Governor contract.
type GovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func GovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (governor *Governor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*GovernorSafeCastOverflowedUintDowncast, error) {
	out := new(GovernorSafeCastOverflowedUintDowncast)
	if err := governor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}
