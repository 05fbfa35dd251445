// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EscapeVault} from "../src/EscapeVault.sol";
import {RetiredPortal} from "../src/escape/RetiredPortal.sol";
import {IEscapeVault} from "../src/interfaces/IEscapeVault.sol";
import {IRetiredPortal} from "../src/interfaces/IRetiredPortal.sol";
import {Token} from "./Tokens.sol";
import {Tries} from "./Tries.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {Test} from "forge-std/Test.sol";

/// @notice A game that claims a root, and the registry that holds it valid.
contract Game {
    bytes32 public rootClaim;
    bool public valid = true;
    address public constant disputeGameFactory = address(0xfac70);

    function set(bytes32 root, bool valid_) external {
        (rootClaim, valid) = (root, valid_);
    }

    function isGameClaimValid(address game) external view returns (bool) {
        return game == address(this) && valid;
    }
}

/// @notice The last state of an L2 and a vault that pays by it. Holder i has the key i + 1, 10^i ether and i + 1 tokens;
/// the treasury is a contract; the last account is an L1 contract's alias.
abstract contract EscapeBase is Test {
    using Tries for Tries.Trie;

    address internal constant ETH = address(0);
    uint256 internal constant HOLDERS = 3;
    uint256 internal constant SLOT = 5;
    bytes32 internal constant EMPTY_CODE = keccak256("");
    bytes32 internal constant EMPTY_ROOT = keccak256(hex"80");
    address internal constant MESSENGER = address(0x111e55);
    address internal constant BRIDGE = address(0xb21d6e);
    address internal constant L2_MESSENGER = 0x4200000000000000000000000000000000000007;
    address internal constant L2_BRIDGE = 0x4200000000000000000000000000000000000010;
    address internal constant L1_BLOCK = 0x4200000000000000000000000000000000000015;

    address internal governance = makeAddr("governance");
    address internal resolver = makeAddr("resolver");
    address internal treasury = makeAddr("treasury");
    address internal l1Contract = makeAddr("l1Contract");
    address internal l2Token = makeAddr("l2Token");
    address internal alice = makeAddr("alice");

    Token internal token;
    Game internal game;
    RetiredPortal internal portal;
    EscapeVault internal vault;
    IEscapeVault.OutputRoot internal root;
    IEscapeVault.Withdrawal[] internal withdrawals;

    function setUp() public virtual {
        vm.roll(100);
        vm.warp(1_800_000_000);
        (token, game) = (new Token(), new Game());
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        portal = new RetiredPortal(predicted);
        vault = new EscapeVault(governance, IRetiredPortal(address(portal)), MESSENGER, BRIDGE);
        assertEq(address(vault), predicted);
        vm.store(address(portal), bytes32(uint256(62)), bytes32(uint256(uint160(address(game)))));
        _makeWithdrawals();
        root.stateRoot = _last().root();
        root.messagePasserStorageRoot = _passer().root();
        root.latestBlockhash = keccak256("last block");
        game.set(keccak256(abi.encode(root)), true);
        _name();
    }

    function _name() private {
        IEscapeVault.Asset[] memory assets = new IEscapeVault.Asset[](1);
        assets[0] = IEscapeVault.Asset(l2Token, address(token), SLOT);
        IEscapeVault.Resolver[] memory resolvers = new IEscapeVault.Resolver[](2);
        resolvers[0] = IEscapeVault.Resolver(treasury, resolver);
        resolvers[1] = IEscapeVault.Resolver(_holder(0), resolver); // must not help it
        vm.startPrank(governance);
        vault.nameAssets(assets);
        vault.nameResolvers(resolvers);
        vm.stopPrank();
    }

    /// @dev As the cut-over does: the portal's ETH comes in, the bridge's tokens come in, claims open.
    function _open() internal {
        vm.deal(address(portal), _escrow(ETH));
        portal.retire();
        token.mint(address(this), _escrow(l2Token));
        token.approve(address(vault), type(uint256).max);
        vault.fund(l2Token, _escrow(l2Token));
        IEscapeVault.Proof memory origin = _origin();
        vm.prank(governance);
        vault.open(address(game), root, origin);
    }

    function _origin() internal view returns (IEscapeVault.Proof memory) {
        return
            IEscapeVault.Proof(
                _last().prove(abi.encodePacked(L1_BLOCK)), _l1Block().prove(abi.encodePacked(uint256(0)))
            );
    }

    function _holder(uint256 i) internal pure returns (address) {
        return vm.addr(i + 1);
    }

    function _alias() internal view returns (address) {
        unchecked {
            return address(uint160(l1Contract) + uint160(0x1111000000000000000000000000000000001111));
        }
    }

    /// @dev Who has money: holders, the treasury, the alias.
    function _owner(uint256 i) internal view returns (address) {
        return i < HOLDERS ? _holder(i) : i == HOLDERS ? treasury : _alias();
    }

    function _had(uint256 i, address asset) internal pure returns (uint256) {
        return asset == ETH ? 10 ** i * 1 ether : i + 1;
    }

    /// @dev Balances and withdrawals together.
    function _escrow(address asset) internal pure returns (uint256 sum) {
        for (uint256 i = 0; i < HOLDERS + 2; ++i) {
            sum += _had(i, asset);
        }
        return sum + (asset == ETH ? 7 ether : 1_000);
    }

    function _last() internal view returns (Tries.Trie memory) {
        uint256[] memory carried = new uint256[](2 * (HOLDERS + 2));
        for (uint256 i = 0; i < HOLDERS + 2; ++i) {
            (carried[2 * i], carried[2 * i + 1]) = (_had(i, ETH), _had(i, l2Token));
        }
        return _state(carried);
    }

    /// @dev A state with these balances, ETH and tokens of each owner in turn; owners without ETH are not in it.
    function _state(uint256[] memory balances) internal view returns (Tries.Trie memory trie) {
        uint256 n = 2;
        for (uint256 i = 0; i < HOLDERS + 2; ++i) {
            if (balances[2 * i] != 0) ++n;
        }
        trie = Tries.make(n);
        trie.put(0, abi.encodePacked(L1_BLOCK), Tries.account(1, 0, _l1Block().root(), keccak256("l1 block")));
        trie.put(1, abi.encodePacked(l2Token), Tries.account(1, 0, _tokens(balances).root(), keccak256("token")));
        for (uint256 i = 0; i < HOLDERS + 2; ++i) {
            if (balances[2 * i] == 0) continue;
            bytes32 code = i == HOLDERS ? keccak256("code of the treasury") : EMPTY_CODE;
            if (i == 0) code = keccak256(_delegation());
            trie.put(--n, abi.encodePacked(_owner(i)), Tries.account(i, balances[2 * i], EMPTY_ROOT, code));
        }
    }

    /// @dev The first holder's account is delegated.
    function _delegation() internal view returns (bytes memory) {
        return abi.encodePacked(hex"ef0100", alice);
    }

    function _tokens(uint256[] memory balances) internal view returns (Tries.Trie memory trie) {
        uint256 n = 0;
        for (uint256 i = 0; i < HOLDERS + 2; ++i) {
            if (balances[2 * i + 1] != 0) ++n;
        }
        trie = Tries.make(n);
        for (uint256 i = 0; i < HOLDERS + 2; ++i) {
            if (balances[2 * i + 1] == 0) continue;
            trie.put(--n, abi.encodePacked(_slotOf(_owner(i))), RLP.encode(balances[2 * i + 1]));
        }
    }

    function _slotOf(address account) internal pure returns (bytes32) {
        return keccak256(abi.encode(account, SLOT));
    }

    function _l1Block() internal view virtual returns (Tries.Trie memory trie) {
        trie = Tries.make(1);
        trie.put(0, abi.encodePacked(uint256(0)), RLP.encode(uint256(1_800_000_000) << 64 | 100));
    }

    function _proof(uint256[] memory balances, address account, address asset)
        internal
        view
        returns (IEscapeVault.Proof memory proof)
    {
        proof.account = _state(balances).prove(abi.encodePacked(asset == ETH ? account : asset));
        if (asset != ETH) proof.slot = _tokens(balances).prove(abi.encodePacked(_slotOf(account)));
    }

    function _lastProof(address account, address asset) internal view returns (IEscapeVault.Proof memory proof) {
        proof.account = _last().prove(abi.encodePacked(asset == ETH ? account : asset));
        uint256[] memory balances = new uint256[](2 * (HOLDERS + 2));
        for (uint256 i = 0; i < HOLDERS + 2; ++i) {
            balances[2 * i + 1] = _had(i, l2Token);
        }
        if (asset != ETH) proof.slot = _tokens(balances).prove(abi.encodePacked(_slotOf(account)));
    }

    function _none() internal pure returns (IEscapeVault.Proof memory proof) {}

    function _signed(uint256 i, bytes32 digest) internal pure returns (IEscapeVault.Authority memory authority) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(i + 1, digest);
        authority.signature = abi.encodePacked(r, s, v);
    }

    function _resolved(address account, bytes memory code)
        internal
        view
        returns (IEscapeVault.Authority memory authority)
    {
        (authority.code, authority.account) = (code, _last().prove(abi.encodePacked(account)));
    }

    /// @dev 0: ETH to an account; 1: ETH over the bridge; 2: tokens over the bridge; 3: ETH with a call, by a key; 4: ETH
    /// by messenger without a message; 5: tokens of a pair nobody named.
    function _makeWithdrawals() private {
        withdrawals.push(IEscapeVault.Withdrawal(0, _holder(0), alice, 1 ether, 21_000, ""));
        bytes memory message =
            abi.encodeWithSignature("finalizeBridgeETH(address,address,uint256,bytes)", alice, alice, 2 ether, "");
        withdrawals.push(_relayed(1, L2_BRIDGE, BRIDGE, 2 ether, message));
        withdrawals.push(_relayed(2, L2_BRIDGE, BRIDGE, 0, _bridged(l2Token, 1_000)));
        withdrawals.push(IEscapeVault.Withdrawal(3, _holder(1), treasury, 3 ether, 21_000, hex"c0ffee"));
        withdrawals.push(_relayed(4, _holder(1), alice, 1 ether, ""));
        withdrawals.push(_relayed(5, L2_BRIDGE, BRIDGE, 0, _bridged(makeAddr("fake"), 1_000)));
    }

    function _bridged(address remote, uint256 amount) internal view returns (bytes memory) {
        return abi.encodeWithSignature(
            "finalizeBridgeERC20(address,address,address,address,uint256,bytes)",
            address(token),
            remote,
            treasury,
            alice,
            amount,
            ""
        );
    }

    function _relayed(uint256 nonce, address sender, address target, uint256 value, bytes memory message)
        internal
        pure
        returns (IEscapeVault.Withdrawal memory)
    {
        bytes memory data = abi.encodeWithSignature(
            "relayMessage(uint256,address,address,uint256,uint256,bytes)", nonce, sender, target, value, 0, message
        );
        return IEscapeVault.Withdrawal(nonce, L2_MESSENGER, MESSENGER, value, 100_000, data);
    }

    function _hash(IEscapeVault.Withdrawal memory w) internal pure returns (bytes32) {
        return keccak256(abi.encode(w.nonce, w.sender, w.target, w.value, w.gasLimit, w.data));
    }

    function _passer() internal view returns (Tries.Trie memory trie) {
        trie = Tries.make(withdrawals.length);
        for (uint256 i = 0; i < withdrawals.length; ++i) {
            trie.put(i, _sent(_hash(withdrawals[i])), hex"01");
        }
    }

    function _sent(bytes32 withdrawal) internal pure returns (bytes memory) {
        return abi.encodePacked(keccak256(abi.encode(withdrawal, uint256(0))));
    }

    function _withdrawalProof(uint256 i) internal view returns (bytes[] memory) {
        return _proveSent(_hash(withdrawals[i]));
    }

    function _proveSent(bytes32 withdrawal) internal view returns (bytes[] memory) {
        return _passer().prove(_sent(withdrawal));
    }
}
