// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Payment} from "./escape/Payment.sol";
import {StateReader} from "./escape/StateReader.sol";
import {IEscapeVault} from "./interfaces/IEscapeVault.sol";
import {IRetiredPortal} from "./interfaces/IRetiredPortal.sol";
import {AssetTransfer} from "./libraries/AssetTransfer.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @notice What a dispute game claims.
interface IGame {
    /// @notice The output root.
    function rootClaim() external view returns (bytes32);
}

/// @notice What says which games are valid.
interface IGameRegistry {
    /// @notice Whether a game was resolved for its claim, and everything that could void it is over.
    function isGameClaimValid(address game) external view returns (bool);
}

/// @title EscapeVault
/// @notice The way out on L1: see {IEscapeVault}.
/// @dev Not upgradeable. What an account is owed is proven against roots, and names are final once claims are open. The
/// owner, the timelock that could upgrade portal and bridge before, says what a genesis carries in all, which {release} is
/// bounded by: that sum cannot be proven here, but anybody can compute it in the time before the genesis settles.
contract EscapeVault is StateReader, Ownable, EIP712, ReentrancyGuardTransient, IEscapeVault {
    /// @inheritdoc IEscapeVault
    uint64 public constant FREEZE_TIME = 7 days;
    /// @inheritdoc IEscapeVault
    uint64 public constant THAW_TIME = 30 days;
    /// @inheritdoc IEscapeVault
    uint64 public constant REFUTE_TIME = 7 days;

    bytes32 private constant CLAIM_TYPEHASH = keccak256("Claim(address account,address asset,address to)");
    bytes32 private constant CALL_TYPEHASH = keccak256("Call(bytes32 withdrawal,address to)");
    uint160 private constant ALIAS_OFFSET = uint160(0x1111000000000000000000000000000000001111);
    address private constant L1_BLOCK = 0x4200000000000000000000000000000000000015;

    /// @notice The portal that the vault shares its book of withdrawals with.
    IRetiredPortal public immutable portal;
    /// @notice The L1CrossDomainMessenger.
    address public immutable messenger;
    /// @notice The L1StandardBridge.
    address public immutable bridge;

    bytes32 private outputRoot;
    bytes32 private stateRoot;
    bytes32 private passerRoot;
    bytes32 private genesisRoot;
    uint64 private sealedAt;
    /// @inheritdoc IEscapeVault
    uint64 public frozenUntil;

    mapping(address l2Token => Asset) private assets;
    /// @inheritdoc IEscapeVault
    mapping(address account => address) public resolverOf;
    /// @inheritdoc IEscapeVault
    mapping(address account => mapping(address asset => uint256)) public paid;
    /// @dev Of tokens; of ETH it is the balance.
    mapping(address l2Token => uint256) private escrows;
    mapping(bytes32 genesisRoot => mapping(address asset => uint256)) private carriedOf;

    constructor(address owner_, IRetiredPortal portal_, address messenger_, address bridge_)
        Ownable(owner_)
        EIP712("Regalia EscapeVault", "1")
    {
        (portal, messenger, bridge) = (portal_, messenger_, bridge_);
    }

    /// @dev The portal's ETH, and whatever anybody adds.
    receive() external payable {}

    modifier whenOpen() {
        if (outputRoot == 0) revert NotOpen();
        _;
    }

    /// @inheritdoc IEscapeVault
    function nameAssets(Asset[] calldata list) external onlyOwner {
        if (outputRoot != 0) revert AlreadyOpen();
        for (uint256 i = 0; i < list.length; ++i) {
            Asset calldata asset = list[i];
            bool known = assets[asset.l2Token].l1Token != address(0);
            if (known || asset.l2Token == address(0) || asset.l1Token == address(0)) {
                revert InvalidAsset(asset.l2Token, asset.l1Token);
            }
            assets[asset.l2Token] = asset;
            emit AssetNamed(asset.l2Token, asset.l1Token, asset.balancesSlot);
        }
    }

    /// @inheritdoc IEscapeVault
    function nameResolvers(Resolver[] calldata list) external onlyOwner {
        if (outputRoot != 0) revert AlreadyOpen();
        for (uint256 i = 0; i < list.length; ++i) {
            resolverOf[list[i].account] = list[i].resolver;
            emit ResolverNamed(list[i].account, list[i].resolver);
        }
    }

    /// @inheritdoc IEscapeVault
    function open(address game, OutputRoot calldata root, Proof calldata origin) external onlyOwner {
        if (outputRoot != 0) revert AlreadyOpen();
        bytes32 claimed = keccak256(abi.encode(root));
        if (root.version != 0 || IGame(game).rootClaim() != claimed) revert InvalidGame(game, claimed);
        if (!IGameRegistry(portal.anchorStateRegistry()).isGameClaimValid(game)) revert InvalidGame(game, claimed);
        uint256 word = _slot(_account(root.stateRoot, L1_BLOCK, origin.account).storageRoot, 0, origin.slot);
        uint256 l1Origin = word & type(uint64).max; // above it is the time
        uint256 retiredAt = portal.retiredAt();
        if (retiredAt == 0 || l1Origin < retiredAt) revert DepositsMissing(l1Origin, retiredAt);
        (outputRoot, stateRoot, passerRoot) = (claimed, root.stateRoot, root.messagePasserStorageRoot);
        emit Opened(claimed, game);
    }

    /// @inheritdoc IEscapeVault
    function fund(address l2Token, uint256 amount) external nonReentrant {
        address l1Token = _l1Token(l2Token);
        escrows[l2Token] += amount;
        emit Funded(l2Token, amount);
        AssetTransfer.pull(l1Token, amount);
    }

    /// @inheritdoc IEscapeVault
    function claim(
        address account,
        address asset,
        address to,
        Proof calldata last_,
        Proof calldata genesis,
        Authority calldata authority
    ) external nonReentrant whenOpen returns (uint256 amount) {
        if (block.timestamp < frozenUntil) revert ClaimsFrozen(frozenUntil);
        _authorize(account, claimDigest(account, asset, to), authority);
        uint256 had = _balance(stateRoot, account, asset, last_);
        uint256 gone = paid[account][asset];
        if (genesisRoot != 0) gone += _balance(genesisRoot, account, asset, genesis);
        if (had <= gone) revert NothingOwed(account, asset);
        amount = had - gone;
        paid[account][asset] += amount;
        emit Claimed(account, asset, to, amount);
        _pay(asset, to, amount);
    }

    /// @inheritdoc IEscapeVault
    function claimWithdrawal(Withdrawal calldata withdrawal, bytes[] calldata proof)
        external
        nonReentrant
        whenOpen
        returns (uint256 amount)
    {
        bytes32 hash = _nullify(withdrawal, proof);
        Payment.Order memory order = Payment.read(withdrawal, messenger, bridge);
        if (order.hasCall) revert CarriesCall(hash);
        return _payOrder(hash, order, order.to);
    }

    /// @inheritdoc IEscapeVault
    function claimCall(Withdrawal calldata withdrawal, bytes[] calldata proof, address to, Authority calldata authority)
        external
        nonReentrant
        whenOpen
        returns (uint256 amount)
    {
        bytes32 hash = _nullify(withdrawal, proof);
        Payment.Order memory order = Payment.read(withdrawal, messenger, bridge);
        if (!order.hasCall) revert CarriesNoCall(hash);
        _authorize(order.sender, callDigest(hash, to), authority);
        return _payOrder(hash, order, to);
    }

    /// @inheritdoc IEscapeVault
    function freeze() external onlyOwner whenOpen {
        if (genesisRoot != 0) revert AlreadySealed(genesisRoot);
        uint64 again = frozenUntil == 0 ? 0 : frozenUntil + THAW_TIME;
        if (block.timestamp < again) revert FrozenRecently(again);
        frozenUntil = uint64(block.timestamp) + FREEZE_TIME;
        emit Frozen(frozenUntil);
    }

    /// @inheritdoc IEscapeVault
    function seal(bytes32 stateRoot_, Carried[] calldata carried) external onlyOwner {
        if (genesisRoot != 0) revert AlreadySealed(genesisRoot);
        if (block.timestamp >= frozenUntil || stateRoot_ == 0) revert NotFrozen();
        (genesisRoot, sealedAt, frozenUntil) = (stateRoot_, uint64(block.timestamp), uint64(block.timestamp));
        for (uint256 i = 0; i < carried.length; ++i) {
            carriedOf[stateRoot_][carried[i].asset] = carried[i].amount;
        }
        emit Sealed(stateRoot_, sealedAt + REFUTE_TIME);
    }

    /// @inheritdoc IEscapeVault
    function refute(address account, address asset, Proof calldata last_, Proof calldata genesis) external {
        if (genesisRoot == 0 || _isSettled()) revert NotRefutable();
        uint256 here = paid[account][asset];
        uint256 had = _balance(stateRoot, account, asset, last_);
        uint256 carried = _balance(genesisRoot, account, asset, genesis);
        // Overflow is no way out of it: a genesis may claim any balance.
        if (here == 0 || carried <= had - here) revert NoContradiction(account, asset);
        emit Refuted(genesisRoot, account, asset);
        (genesisRoot, sealedAt) = (0, 0);
    }

    /// @inheritdoc IEscapeVault
    function release(address asset, address to, uint256 amount) external onlyOwner nonReentrant {
        uint256 left = releasable(asset);
        if (amount > left) revert NotReleasable(asset, left);
        carriedOf[genesisRoot][asset] -= amount;
        emit Released(asset, to, amount);
        _pay(asset, to, amount);
    }

    /// @inheritdoc IEscapeVault
    function last() external view returns (bytes32, bytes32, bytes32) {
        return (outputRoot, stateRoot, passerRoot);
    }

    /// @inheritdoc IEscapeVault
    function genesisOf() external view returns (bytes32, uint64) {
        return (genesisRoot, genesisRoot == 0 ? 0 : sealedAt + REFUTE_TIME);
    }

    /// @inheritdoc IEscapeVault
    function assetOf(address l2Token) external view returns (address, uint256) {
        return (assets[l2Token].l1Token, assets[l2Token].balancesSlot);
    }

    /// @inheritdoc IEscapeVault
    function escrow(address asset) public view returns (uint256) {
        return asset == AssetTransfer.ETH ? address(this).balance : escrows[asset];
    }

    /// @inheritdoc IEscapeVault
    function releasable(address asset) public view returns (uint256) {
        return _isSettled() ? carriedOf[genesisRoot][asset] : 0;
    }

    /// @inheritdoc IEscapeVault
    function claimDigest(address account, address asset, address to) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(CLAIM_TYPEHASH, account, asset, to)));
    }

    /// @inheritdoc IEscapeVault
    function callDigest(bytes32 withdrawal, address to) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(CALL_TYPEHASH, withdrawal, to)));
    }

    /// @dev Shows that the L2 has the withdrawal, and notes it as paid where the portal notes it.
    function _nullify(Withdrawal calldata withdrawal, bytes[] calldata proof) private returns (bytes32 hash) {
        hash = keccak256(
            abi.encode(
                withdrawal.nonce,
                withdrawal.sender,
                withdrawal.target,
                withdrawal.value,
                withdrawal.gasLimit,
                withdrawal.data
            )
        );
        // The message passer's first variable is its mapping of messages sent.
        if (_slot(passerRoot, keccak256(abi.encode(hash, uint256(0))), proof) != 1) revert UnknownWithdrawal(hash);
        portal.nullify(hash);
    }

    function _payOrder(bytes32 hash, Payment.Order memory order, address to) private returns (uint256) {
        if (order.amount == 0) revert NothingOwed(to, order.asset);
        // Anybody can make a token on the L2 that names any token of L1; what counts is the pair that was named.
        if (order.asset != AssetTransfer.ETH && _l1Token(order.asset) != order.l1Token) {
            revert InvalidAsset(order.asset, order.l1Token);
        }
        emit WithdrawalPaid(hash, order.asset, to, order.amount);
        _pay(order.asset, to, order.amount);
        return order.amount;
    }

    function _pay(address asset, address to, uint256 amount) private {
        if (to == address(0) || to == address(this)) revert InvalidRecipient(to);
        if (amount > escrow(asset)) revert EscrowTooSmall(asset, escrow(asset), amount);
        if (asset == AssetTransfer.ETH) return AssetTransfer.push(asset, to, amount);
        escrows[asset] -= amount;
        AssetTransfer.push(_l1Token(asset), to, amount);
    }

    /// @dev An account's key signs, its L1 contract calls, or its resolver does and shows that a contract is what it is:
    /// a delegation (EIP-7702) is a key's.
    function _authorize(address account, bytes32 digest, Authority calldata authority) private view {
        if (authority.signature.length != 0) {
            (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, authority.signature);
            if (err != ECDSA.RecoverError.NoError || signer != account) revert NotHolder(account, signer);
            return;
        }
        unchecked {
            if (address(uint160(msg.sender) + ALIAS_OFFSET) == account) return;
        }
        if (msg.sender != resolverOf[account]) revert NotHolder(account, msg.sender);
        bytes calldata code = authority.code;
        // casting to 'bytes3' is safe because the prefix is what is looked at
        // forge-lint: disable-next-line(unsafe-typecast)
        bool isDelegation = code.length == 23 && bytes3(code) == 0xef0100;
        if (code.length == 0 || isDelegation) revert NotAContract(account);
        if (_account(stateRoot, account, authority.account).codeHash != keccak256(code)) revert NotAContract(account);
    }

    function _balance(bytes32 root, address account, address asset, Proof calldata proof)
        private
        view
        returns (uint256)
    {
        if (asset == AssetTransfer.ETH) return _account(root, account, proof.account).balance;
        _l1Token(asset);
        bytes32 slot = keccak256(abi.encode(account, assets[asset].balancesSlot));
        return _slot(_account(root, asset, proof.account).storageRoot, slot, proof.slot);
    }

    function _l1Token(address l2Token) private view returns (address l1Token) {
        l1Token = assets[l2Token].l1Token;
        if (l1Token == address(0)) revert UnknownAsset(l2Token);
    }

    function _isSettled() private view returns (bool) {
        return genesisRoot != 0 && block.timestamp >= sealedAt + REFUTE_TIME;
    }
}
