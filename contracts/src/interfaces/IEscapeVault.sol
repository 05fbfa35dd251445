// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "./IAssetErrors.sol";

/// @title The way out on L1
/// @notice Holds what the portal and the bridge held when the L2 became a chain of its own, and pays it to whoever the
/// L2's last state says it belongs to, by proof against the last output root. Nothing here expires.
///
/// A unit of money is in one of three places of the last state: in a balance, in a withdrawal that was begun, or carried
/// over by the sovereign chain's genesis. What is paid here, and only here, is
///
///     balance in the last state − balance in the sovereign genesis − what was paid here before
///
/// and each withdrawal that was begun, once. As long as no genesis is sealed, its balances count as zero: if the
/// sovereign chain never comes, everybody can leave with everything. To build a genesis the owner has to {freeze} claims
/// of balances, for {FREEZE_TIME} at most, and must leave out of it what was paid until then. The genesis takes effect
/// when its state root is {seal}ed here; within {REFUTE_TIME} anybody who shows that it carries what was paid here voids
/// it. What it does not carry stays claimable for ever.
///
/// A withdrawal is paid once, whether by the portal or here: both note it in the same slot of the portal's storage. There
/// is no deposit under way, because {open} asks for proof that the last block is of an L1 block not before the one in
/// which the portal was closed to deposits.
///
/// Holders are who they were on the L2. A key signs; an L1 contract that is the holder by its alias calls; the money of
/// other contracts has no holder on L1, and can be claimed only by the resolver that was named for that contract before
/// {open}. A resolver can never claim what belongs to a key, whatever was named.
interface IEscapeVault is IAssetErrors {
    /// @notice What an output root of version zero hashes.
    struct OutputRoot {
        bytes32 version;
        bytes32 stateRoot;
        bytes32 messagePasserStorageRoot;
        bytes32 latestBlockhash;
    }

    /// @notice A withdrawal as the L2's message passer has it.
    struct Withdrawal {
        uint256 nonce;
        address sender;
        address target;
        uint256 value;
        uint256 gasLimit;
        bytes data;
    }

    /// @notice Shows a balance in a state, as eth_getProof has it: nodes from the root down. Where nothing is, the nodes
    /// that show that.
    struct Proof {
        /// @notice Of the holder's account for ETH, of the token's account for a token.
        bytes[] account;
        /// @notice Of the holder's balance in the token's storage; empty for ETH.
        bytes[] slot;
    }

    /// @notice Why the caller may say where an account's money goes: a signature, or, for a resolver, the code.
    struct Authority {
        /// @notice The account's own, over {claimDigest} or {callDigest}. Empty for a resolver and for an L1 contract.
        bytes signature;
        /// @notice For a resolver: the account's code on the L2.
        bytes code;
        /// @notice For a resolver: the proof of the account in the last state, which has the code's hash.
        bytes[] account;
    }

    /// @notice A token of the L2 and what stands behind it.
    struct Asset {
        address l2Token;
        address l1Token;
        /// @notice Where the token's mapping of balances lies in its storage, as Solidity lays it out.
        uint256 balancesSlot;
    }

    /// @notice Who may claim for a contract of the L2.
    struct Resolver {
        address account;
        address resolver;
    }

    /// @notice What a genesis carries of an asset, all balances together.
    struct Carried {
        address asset;
        uint256 amount;
    }

    /// @notice A token can be claimed.
    event AssetNamed(address indexed l2Token, address indexed l1Token, uint256 balancesSlot);

    /// @notice A contract's money can be claimed by its resolver.
    event ResolverNamed(address indexed account, address indexed resolver);

    /// @notice Claims are open.
    event Opened(bytes32 indexed outputRoot, address indexed game);

    /// @notice Tokens came in.
    event Funded(address indexed asset, uint256 amount);

    /// @notice A balance, or the part of it that no genesis carries, was paid.
    event Claimed(address indexed account, address indexed asset, address to, uint256 amount);

    /// @notice A withdrawal was paid.
    event WithdrawalPaid(bytes32 indexed withdrawal, address indexed asset, address to, uint256 amount);

    /// @notice Balances cannot be claimed until then, unless a genesis is sealed before.
    event Frozen(uint64 until);

    /// @notice A sovereign genesis is what claims are measured against.
    event Sealed(bytes32 indexed stateRoot, uint64 refutableUntil);

    /// @notice The sealed genesis carries what was paid here, and is void.
    event Refuted(bytes32 indexed stateRoot, address indexed account, address indexed asset);

    /// @notice What stands behind carried balances left, for where the sovereign chain's money is redeemed.
    event Released(address indexed asset, address indexed to, uint256 amount);

    /// @notice Names can be given before {open} only.
    error AlreadyOpen();

    /// @notice Claims are not open yet.
    error NotOpen();

    /// @notice The game does not claim this output root, or L1 does not hold its claim valid.
    error InvalidGame(address game, bytes32 outputRoot);

    /// @notice The last block is of an L1 block before the one in which the portal was closed, so deposits may be missing.
    error DepositsMissing(uint256 l1Origin, uint256 retiredAt);

    /// @notice Zero, this contract, or a token named before.
    error InvalidAsset(address l2Token, address l1Token);

    /// @notice A token that was not named.
    error UnknownAsset(address asset);

    /// @notice A recipient of zero, or this contract.
    error InvalidRecipient(address recipient);

    /// @notice The caller may not say where the account's money goes.
    error NotHolder(address account, address caller);

    /// @notice The code is not the account's, or the account belongs to a key.
    error NotAContract(address account);

    /// @notice Nothing is left to be paid: all of it was, or the sovereign chain has it.
    error NothingOwed(address account, address asset);

    /// @notice Less of the asset is here than is owed.
    error EscrowTooSmall(address asset, uint256 escrow, uint256 amount);

    /// @notice The L2 has no such withdrawal.
    error UnknownWithdrawal(bytes32 withdrawal);

    /// @notice The withdrawal makes a call, so its sender must say where the money goes: {claimCall}.
    error CarriesCall(bytes32 withdrawal);

    /// @notice The withdrawal says itself where the money goes: {claimWithdrawal}.
    error CarriesNoCall(bytes32 withdrawal);

    /// @notice Balances cannot be claimed until then.
    error ClaimsFrozen(uint64 until);

    /// @notice Claims must have been open for {THAW_TIME} since they were last frozen.
    error FrozenRecently(uint64 again);

    /// @notice A genesis can be sealed while claims are frozen only.
    error NotFrozen();

    /// @notice A genesis is sealed.
    error AlreadySealed(bytes32 stateRoot);

    /// @notice No genesis is sealed, or its time of refutation is over.
    error NotRefutable();

    /// @notice The genesis does not carry what was paid here.
    error NoContradiction(address account, address asset);

    /// @notice No genesis is settled yet, or less is carried.
    error NotReleasable(address asset, uint256 left);

    /// @notice Names tokens. Their escrow comes by {fund}.
    function nameAssets(Asset[] calldata list) external;

    /// @notice Names resolvers; a later one takes the place of an earlier one.
    function nameResolvers(Resolver[] calldata list) external;

    /// @notice Opens claims against the last output root, for good.
    /// @param game The dispute game that claims the root; it must be valid by the portal's AnchorStateRegistry.
    /// @param root What the output root hashes.
    /// @param origin Shows slot zero of the L2's L1Block contract, which has the number of the block's L1 origin.
    function open(address game, OutputRoot calldata root, Proof calldata origin) external;

    /// @notice Brings a token's escrow, by allowance. ETH is sent without data.
    function fund(address l2Token, uint256 amount) external;

    /// @notice Pays what an account had in the last state and no genesis carries.
    /// @param account Whose it is on the L2.
    /// @param asset The L2's token, or zero for ETH.
    /// @param to Who gets it on L1.
    /// @param last Shows the balance in the last state.
    /// @param genesis Shows the balance in the sealed genesis; empty as long as none is.
    /// @return amount What was paid.
    function claim(
        address account,
        address asset,
        address to,
        Proof calldata last,
        Proof calldata genesis,
        Authority calldata authority
    ) external returns (uint256 amount);

    /// @notice Pays a withdrawal to whom it names: ETH sent to an account, or ETH and tokens sent over the standard
    /// bridge. Anyone may call it.
    /// @param proof Shows the withdrawal in the message passer's storage.
    function claimWithdrawal(Withdrawal calldata withdrawal, bytes[] calldata proof) external returns (uint256 amount);

    /// @notice Pays the ETH of a withdrawal that makes a call. The call is not made; who sent it on the L2 says where the
    /// money goes.
    function claimCall(Withdrawal calldata withdrawal, bytes[] calldata proof, address to, Authority calldata authority)
        external
        returns (uint256 amount);

    /// @notice Stops claims of balances for {FREEZE_TIME}, so that a genesis can be built that leaves out what was paid.
    /// Withdrawals go on.
    function freeze() external;

    /// @notice Names the genesis that claims are measured against from now on, and lets claims go on.
    /// @param stateRoot Of the sovereign chain's block zero.
    /// @param carried What its balances are together, per asset: at most this much can be {release}d.
    function seal(bytes32 stateRoot, Carried[] calldata carried) external;

    /// @notice Voids a sealed genesis that carries what was paid here. Anyone may call it.
    /// @param last Shows the account's balance in the last state.
    /// @param genesis Shows its balance in the sealed genesis.
    function refute(address account, address asset, Proof calldata last, Proof calldata genesis) external;

    /// @notice Hands over what stands behind carried balances, once the genesis cannot be refuted any more.
    function release(address asset, address to, uint256 amount) external;

    /// @notice What a key signs to be paid at `to`.
    function claimDigest(address account, address asset, address to) external view returns (bytes32);

    /// @notice What a key signs to be paid a withdrawal that makes a call at `to`.
    function callDigest(bytes32 withdrawal, address to) external view returns (bytes32);

    /// @notice What is left here of an asset.
    function escrow(address asset) external view returns (uint256);

    /// @notice What an account was paid of an asset, withdrawals apart.
    function paid(address account, address asset) external view returns (uint256);

    /// @notice A token's counterpart on L1 and its slot of balances.
    function assetOf(address l2Token) external view returns (address l1Token, uint256 balancesSlot);

    /// @notice Who may claim for a contract; zero for nobody.
    function resolverOf(address account) external view returns (address);

    /// @notice The last output root and state root; zero before {open}.
    function last() external view returns (bytes32 outputRoot, bytes32 stateRoot, bytes32 messagePasserStorageRoot);

    /// @notice The sealed genesis; zeros if none is.
    function genesisOf() external view returns (bytes32 stateRoot, uint64 refutableUntil);

    /// @notice Until when claims are, or were last, frozen.
    function frozenUntil() external view returns (uint64);

    /// @notice What can still be released of an asset.
    function releasable(address asset) external view returns (uint256);

    /// @notice Longest time that claims can be frozen, in seconds.
    function FREEZE_TIME() external view returns (uint64);

    /// @notice Least time between two freezes, in seconds.
    function THAW_TIME() external view returns (uint64);

    /// @notice Time in which a sealed genesis can be refuted, in seconds.
    function REFUTE_TIME() external view returns (uint64);
}
