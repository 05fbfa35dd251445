// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRevenueRouter} from "./interfaces/IRevenueRouter.sol";
import {IValidatorRegistry} from "./interfaces/IValidatorRegistry.sol";
import {AssetTransfer} from "./libraries/AssetTransfer.sol";
import {Bls} from "./libraries/Bls.sol";
import {Page} from "./libraries/Page.sol";
import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title ValidatorRegistry
/// @notice Registry of validators: see {IValidatorRegistry}.
/// @dev Stakes are kept as checkpoints of stake × seconds, for each validator and for all together, so that the
/// stake-time of any period that is over can be read at any later time, for any asset, without anything being done when
/// a period ends. A pot of revenue is emptied by dividing what is left by the stake-time that is left: whoever comes
/// last gets the rest, so nothing is lost to rounding.
contract ValidatorRegistry is Initializable, ReentrancyGuardTransient, IValidatorRegistry {
    /// @inheritdoc IValidatorRegistry
    uint64 public constant PERIOD = 1 days;
    /// @inheritdoc IValidatorRegistry
    uint64 public constant MAX_UNSTAKE_DELAY = 365 days;
    /// @inheritdoc IValidatorRegistry
    uint256 public constant MAX_POTS_PER_CLAIM = 64;

    /// @dev From `time` on `stake`, and until then `stakeTime` wei × seconds. One slot: 2^88 wei are 300 million ETH.
    struct Checkpoint {
        uint40 time;
        uint88 stake;
        uint128 stakeTime;
    }

    struct Account {
        bytes32 keyHead;
        bytes16 keyTail;
        /// @dev Its place in the list, from 1; zero without a stake.
        uint64 place;
        uint64 withdrawableAt;
        uint128 unstaked;
        address payout;
    }

    /// @dev Revenue of a period. `timeLeft` is that of validators who have not claimed, once `opened` by the first.
    struct Pot {
        uint128 left;
        uint64 period;
        bool opened;
        uint128 timeLeft;
    }

    /// @custom:storage-location erc7201:regalia.storage.ValidatorRegistry
    struct ValidatorRegistryStorage {
        bytes32 deploymentId;
        uint64 unstakeDelay;
        uint128 minStake;
        address[] list;
        mapping(address account => Account) accounts;
        mapping(bytes32 keyHash => address) holders;
        Checkpoint[] total;
        mapping(address account => Checkpoint[]) checkpoints;
        /// @dev Only the last can be of a period without stake, or of the present one.
        mapping(address asset => Pot[]) pots;
        /// @dev The first pot an account has not been paid of; zero if there was none yet.
        mapping(address asset => mapping(address account => uint256)) next;
        /// @dev What of an asset is stakes, unstaked, or in pots.
        mapping(address asset => uint256) booked;
    }

    // keccak256(abi.encode(uint256(keccak256("regalia.storage.ValidatorRegistry")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE_SLOT = 0xf76fe66aa6c0b58520d0300811bb0d991a5a862c377468d20091a33fd78dd300;

    /// @notice Where revenue comes from.
    IRevenueRouter public immutable router;

    constructor(IRevenueRouter router_) {
        router = router_;
        _disableInitializers();
    }

    /// @notice Sets the terms; works once.
    /// @param deploymentId_ What proofs are bound to; it stays with the state when that moves to another chain.
    /// @param unstakeDelay_ In seconds, 1 to {MAX_UNSTAKE_DELAY}.
    /// @param minStake_ In wei.
    function initialize(bytes32 deploymentId_, uint64 unstakeDelay_, uint128 minStake_) external initializer {
        if (unstakeDelay_ == 0 || unstakeDelay_ > MAX_UNSTAKE_DELAY) {
            revert UnstakeDelayOutOfRange(unstakeDelay_, MAX_UNSTAKE_DELAY);
        }
        ValidatorRegistryStorage storage $ = _state();
        ($.deploymentId, $.unstakeDelay, $.minStake) = (deploymentId_, unstakeDelay_, minStake_);
    }

    /// @dev Revenue comes without data; {sync} counts it.
    receive() external payable {}

    /// @inheritdoc IValidatorRegistry
    function register(bytes calldata key, bytes calldata proof) external payable nonReentrant {
        if (!Bls.verify(key, proof, proofMessage(msg.sender, key))) revert InvalidProof(msg.sender);
        (bytes32 head, bytes16 tail) = Bls.compress(key);
        ValidatorRegistryStorage storage $ = _state();
        Account storage account = $.accounts[msg.sender];
        delete $.holders[keccak256(abi.encodePacked(account.keyHead, account.keyTail))];
        bytes32 keyHash = keccak256(abi.encodePacked(head, tail));
        if ($.holders[keyHash] != address(0)) revert KeyTaken($.holders[keyHash]);
        $.holders[keyHash] = msg.sender;
        (account.keyHead, account.keyTail) = (head, tail);
        emit KeySet(msg.sender, abi.encodePacked(head, tail));
        if (msg.value != 0) _stake();
    }

    /// @inheritdoc IValidatorRegistry
    function stake() external payable nonReentrant {
        if (msg.value == 0) revert ZeroAmount();
        _stake();
    }

    /// @inheritdoc IValidatorRegistry
    function unstake(uint256 amount) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        uint256 current = stakeOf(msg.sender);
        if (amount > current) revert InsufficientStake(msg.sender, current, amount);
        Account storage account = _state().accounts[msg.sender];
        uint64 at = SafeCast.toUint64(block.timestamp + _state().unstakeDelay);
        account.unstaked += SafeCast.toUint128(amount);
        account.withdrawableAt = at;
        _setStake(current - amount);
        emit Unstaked(msg.sender, amount, current - amount, at);
    }

    /// @inheritdoc IValidatorRegistry
    function withdraw(address payable to) external nonReentrant returns (uint256 amount) {
        _requireRecipient(to);
        Account storage account = _state().accounts[msg.sender];
        amount = account.unstaked;
        if (amount == 0) revert NothingUnstaked(msg.sender);
        uint64 at = account.withdrawableAt;
        if (block.timestamp < at) revert WithdrawTooEarly(msg.sender, at, block.timestamp);
        (account.unstaked, account.withdrawableAt) = (0, 0);
        _state().booked[AssetTransfer.ETH] -= amount;
        emit Withdrawn(msg.sender, to, amount);
        AssetTransfer.push(AssetTransfer.ETH, to, amount);
    }

    /// @inheritdoc IValidatorRegistry
    function pull(uint256 modelId, address asset) external nonReentrant returns (uint256 amount) {
        router.claim(modelId, asset, address(this));
        return _sync(asset);
    }

    /// @inheritdoc IValidatorRegistry
    function sync(address asset) external nonReentrant returns (uint256 amount) {
        return _sync(asset);
    }

    /// @inheritdoc IValidatorRegistry
    function claim(address asset, address account) external nonReentrant returns (uint256 amount) {
        _carry(asset);
        Pot[] storage pots = _state().pots[asset];
        uint256 at = _nextPot(asset, account);
        uint256 first = at;
        for (uint256 n = 0; n < MAX_POTS_PER_CLAIM && at < pots.length; ++n) {
            (bool over, uint256 due, uint256 own, uint256 timeLeft) = _dueOf(pots[at], account);
            if (!over) break;
            Pot storage pot = pots[at++];
            // Both fit: what is left of a time kept in 128 bits, and a part of an amount kept in 128 bits.
            // forge-lint: disable-next-line(unsafe-typecast)
            (pot.opened, pot.timeLeft) = (true, uint128(timeLeft - own));
            // forge-lint: disable-next-line(unsafe-typecast)
            pot.left -= uint128(due);
            amount += due;
        }
        // Only past pots that are shared out: an account may still get stake-time in the last one.
        if (at != first) _state().next[asset][account] = at;
        if (amount == 0) return 0;
        _state().booked[asset] -= amount;
        address to = payoutOf(account);
        emit Claimed(asset, account, to, amount);
        AssetTransfer.push(asset, to, amount);
    }

    /// @inheritdoc IValidatorRegistry
    function setPayout(address to) external {
        if (to != address(0)) _requireRecipient(to);
        _state().accounts[msg.sender].payout = to;
        emit PayoutSet(msg.sender, to);
    }

    /// @inheritdoc IValidatorRegistry
    function owed(address asset, address account) external view returns (uint256 amount) {
        Pot[] storage pots = _state().pots[asset];
        for (uint256 at = _nextPot(asset, account); at < pots.length; ++at) {
            (bool over, uint256 due,,) = _dueOf(pots[at], account);
            if (!over) break;
            amount += due;
        }
    }

    /// @inheritdoc IValidatorRegistry
    function validators(uint256 from, uint256 count) external view returns (Validator[] memory page) {
        address[] storage list = _state().list;
        (uint256 start, uint256 end) = Page.bounds(from, count, list.length);
        page = new Validator[](end - start);
        for (uint256 i = 0; i < page.length; ++i) {
            address account = list[start + i];
            page[i] = Validator(account, stakeOf(account), keyOf(account));
        }
    }

    /// @inheritdoc IValidatorRegistry
    function validatorCount() external view returns (uint256) {
        return _state().list.length;
    }

    /// @inheritdoc IValidatorRegistry
    function totalStake() external view returns (uint256) {
        return _newest(_state().total).stake;
    }

    /// @inheritdoc IValidatorRegistry
    function unstaked(address account) external view returns (uint256 amount, uint64 withdrawableAt) {
        Account storage state = _state().accounts[account];
        return (state.unstaked, state.withdrawableAt);
    }

    /// @inheritdoc IValidatorRegistry
    function stakeTime(address account, uint64 period) external view returns (uint256) {
        return _timeIn(_state().checkpoints[account], period);
    }

    /// @inheritdoc IValidatorRegistry
    function unstakeDelay() external view returns (uint64) {
        return _state().unstakeDelay;
    }

    /// @inheritdoc IValidatorRegistry
    function minStake() external view returns (uint128) {
        return _state().minStake;
    }

    /// @inheritdoc IValidatorRegistry
    function deploymentId() external view returns (bytes32) {
        return _state().deploymentId;
    }

    /// @inheritdoc IValidatorRegistry
    function proofMessage(address account, bytes calldata key) public view returns (bytes32) {
        return keccak256(abi.encode("Regalia validator", _state().deploymentId, address(this), account, key));
    }

    /// @inheritdoc IValidatorRegistry
    function keyOf(address account) public view returns (bytes memory) {
        Account storage state = _state().accounts[account];
        return state.keyHead == 0 ? bytes("") : abi.encodePacked(state.keyHead, state.keyTail);
    }

    /// @inheritdoc IValidatorRegistry
    function stakeOf(address account) public view returns (uint256) {
        return _newest(_state().checkpoints[account]).stake;
    }

    /// @inheritdoc IValidatorRegistry
    function payoutOf(address account) public view returns (address to) {
        to = _state().accounts[account].payout;
        if (to == address(0)) to = account;
    }

    /// @dev Adds the value sent along to the caller's stake.
    function _stake() private {
        // A compressed key's first bit is set.
        if (_state().accounts[msg.sender].keyHead == 0) revert NoKey(msg.sender);
        uint256 next = stakeOf(msg.sender) + msg.value;
        _state().booked[AssetTransfer.ETH] += msg.value;
        _setStake(next);
        emit Staked(msg.sender, msg.value, next);
    }

    /// @dev Writes the caller's stake, the total, and the caller's place in the list.
    function _setStake(uint256 next) private {
        ValidatorRegistryStorage storage $ = _state();
        if (next != 0 && next < $.minStake) revert StakeTooSmall(next, $.minStake);
        uint256 total = _newest($.total).stake + next - stakeOf(msg.sender);
        _write($.checkpoints[msg.sender], next);
        _write($.total, total);
        Account storage account = $.accounts[msg.sender];
        if (next != 0 && account.place == 0) {
            $.list.push(msg.sender);
            account.place = uint64($.list.length);
        } else if (next == 0 && account.place != 0) {
            address last = $.list[$.list.length - 1];
            $.list[account.place - 1] = last;
            $.accounts[last].place = account.place;
            $.list.pop();
            account.place = 0;
        }
    }

    function _write(Checkpoint[] storage checkpoints, uint256 next) private {
        Checkpoint memory last = _newest(checkpoints);
        uint40 time = SafeCast.toUint40(block.timestamp);
        Checkpoint memory checkpoint = Checkpoint(time, SafeCast.toUint88(next), uint128(_timeUntil(last, time)));
        if (checkpoints.length != 0 && last.time == time) checkpoints[checkpoints.length - 1] = checkpoint;
        else checkpoints.push(checkpoint);
    }

    function _newest(Checkpoint[] storage checkpoints) private view returns (Checkpoint memory last) {
        if (checkpoints.length != 0) last = checkpoints[checkpoints.length - 1];
    }

    function _timeUntil(Checkpoint memory checkpoint, uint256 time) private pure returns (uint256) {
        return checkpoint.stakeTime + uint256(checkpoint.stake) * (time - checkpoint.time);
    }

    /// @dev Stake × seconds in a period, up to now if it is the present one.
    function _timeIn(Checkpoint[] storage checkpoints, uint64 period) private view returns (uint256) {
        uint256 from = uint256(period) * PERIOD;
        uint256 to = from + PERIOD;
        if (to > block.timestamp) to = block.timestamp;
        return from < to ? _timeAt(checkpoints, to) - _timeAt(checkpoints, from) : 0;
    }

    /// @dev Stake × seconds from the beginning to a time that is not to come.
    function _timeAt(Checkpoint[] storage checkpoints, uint256 time) private view returns (uint256) {
        (uint256 low, uint256 high) = (0, checkpoints.length);
        // The first checkpoint after the time is in [low, high].
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (checkpoints[middle].time > time) high = middle;
            else low = middle + 1;
        }
        return low == 0 ? 0 : _timeUntil(checkpoints[low - 1], time);
    }

    /// @dev Books what is here beyond what is booked as revenue of the present period.
    function _sync(address asset) private returns (uint256 amount) {
        uint256 held = asset == AssetTransfer.ETH ? address(this).balance : IERC20(asset).balanceOf(address(this));
        uint256 booked = _state().booked[asset];
        amount = held > booked ? held - booked : 0;
        _carry(asset);
        if (amount == 0) return 0;
        _state().booked[asset] = held;
        Pot[] storage pots = _state().pots[asset];
        uint64 period = uint64(block.timestamp / PERIOD);
        emit RevenueReceived(asset, period, amount);
        if (pots.length == 0 || pots[pots.length - 1].period != period) {
            pots.push(Pot(SafeCast.toUint128(amount), period, false, 0));
        } else {
            pots[pots.length - 1].left += SafeCast.toUint128(amount);
        }
    }

    /// @dev Moves revenue of a period in which nobody had a stake on to the present one. Only the last pot can be such:
    /// this comes before any other pot is made. It also comes before any pot is passed over as too old for an account.
    function _carry(address asset) private {
        Pot[] storage pots = _state().pots[asset];
        if (pots.length == 0) return;
        Pot storage last = pots[pots.length - 1];
        uint64 period = uint64(block.timestamp / PERIOD);
        if (last.period != period && _timeIn(_state().total, last.period) == 0) last.period = period;
    }

    /// @dev Whether a pot's period is over and had stake in it; what an account is due of it, its stake-time there, and
    /// the stake-time that has not claimed.
    function _dueOf(Pot memory pot, address account)
        private
        view
        returns (bool over, uint256 due, uint256 own, uint256 timeLeft)
    {
        if (pot.period >= block.timestamp / PERIOD) return (false, 0, 0, 0);
        timeLeft = pot.opened ? pot.timeLeft : _timeIn(_state().total, pot.period);
        if (!pot.opened && timeLeft == 0) return (false, 0, 0, 0);
        own = _timeIn(_state().checkpoints[account], pot.period);
        return (true, own == 0 ? 0 : pot.left * own / timeLeft, own, timeLeft);
    }

    /// @dev The first pot an account has not been paid of. One that never was begins where its stake did.
    function _nextPot(address asset, address account) private view returns (uint256 at) {
        at = _state().next[asset][account];
        Checkpoint[] storage checkpoints = _state().checkpoints[account];
        Pot[] storage pots = _state().pots[asset];
        if (checkpoints.length == 0) return pots.length;
        if (at != 0) return at;
        uint256 first = checkpoints[0].time / PERIOD;
        uint256 high = pots.length;
        while (at < high) {
            uint256 middle = (at + high) / 2;
            if (pots[middle].period >= first) high = middle;
            else at = middle + 1;
        }
    }

    function _requireRecipient(address to) private view {
        if (to == address(0) || to == address(this)) revert InvalidRecipient(to);
    }

    function _state() private pure returns (ValidatorRegistryStorage storage $) {
        assembly ("memory-safe") {
            $.slot := STORAGE_SLOT
        }
    }
}
