// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEscapeVault} from "../../src/interfaces/IEscapeVault.sol";
import {EscapeBase} from "../EscapeBase.sol";
import {Tries} from "../Tries.sol";

/// @notice Claims, withdraws, freezes, seals honest and lying geneses and refutes the latter, at random, and keeps books of
/// its own: of what was paid and of what the genesis carries.
contract EscapeHandler is EscapeBase {
    using Tries for Tries.Trie;

    uint256 public constant OWNERS = HOLDERS + 2;

    mapping(uint256 owner => mapping(address asset => uint256)) public paidTo;
    mapping(uint256 withdrawal => uint256) public times;
    /// @notice What the sealed genesis carries, ETH and tokens of each owner in turn.
    uint256[] public carried;
    bool public isSealed;
    bool public lies;

    function setUp() public override {
        super.setUp();
        _open();
        carried = new uint256[](2 * OWNERS);
    }

    function assets(uint256 a) public view returns (address) {
        return a % 2 == 0 ? ETH : l2Token;
    }

    function paidAll(address asset) external view returns (uint256 sum) {
        for (uint256 i = 0; i < OWNERS; ++i) {
            sum += paidTo[i][asset];
        }
        if (asset != ETH) return sum + 1_000 * times[2];
        return sum + times[0] * 1 ether + times[1] * 2 ether + times[3] * 3 ether + times[4] * 1 ether;
    }

    function had(uint256 i, address asset) external pure returns (uint256) {
        return _had(i, asset);
    }

    function total(address asset) external pure returns (uint256) {
        return _escrow(asset);
    }

    function theVault() external view returns (IEscapeVault, address) {
        return (vault, address(token));
    }

    /// @dev Of what is owed, exactly that is paid; of nothing, nothing.
    function claim(uint256 i, uint256 a) public {
        i %= OWNERS;
        (address account, address asset) = (_owner(i), assets(a));
        IEscapeVault.Proof memory genesis;
        if (isSealed) genesis = _proof(carried, account, asset);
        IEscapeVault.Proof memory last = _lastProof(account, asset);
        address caller = i < HOLDERS ? address(this) : i == HOLDERS ? resolver : l1Contract;
        IEscapeVault.Authority memory authority = _authorityOf(i, asset);
        uint256 gone = paidTo[i][asset] + (isSealed ? carried[2 * i + a % 2] : 0);
        bool frozen = block.timestamp < vault.frozenUntil();
        vm.prank(caller);
        try vault.claim(account, asset, alice, last, genesis, authority) returns (uint256 amount) {
            assertFalse(frozen);
            assertEq(gone + amount, _had(i, asset));
            paidTo[i][asset] += amount;
        } catch {
            assertTrue(frozen || gone >= _had(i, asset));
        }
    }

    function _authorityOf(uint256 i, address asset) private view returns (IEscapeVault.Authority memory authority) {
        if (i < HOLDERS) return _signed(i, vault.claimDigest(_owner(i), asset, alice));
        if (i == HOLDERS) return _resolved(treasury, "code of the treasury");
    }

    /// @dev A withdrawal is paid the first time and no other.
    function withdraw(uint256 i) public {
        i %= 5;
        bytes[] memory proof = _withdrawalProof(i);
        bool first = times[i] == 0;
        if (i == 3) {
            IEscapeVault.Authority memory authority = _signed(1, vault.callDigest(_hash(withdrawals[3]), alice));
            try vault.claimCall(withdrawals[3], proof, alice, authority) {
                ++times[3];
            } catch {
                assertFalse(first);
            }
            return;
        }
        try vault.claimWithdrawal(withdrawals[i], proof) {
            ++times[i];
        } catch {
            assertFalse(first);
        }
    }

    /// @dev A genesis that carries a part of what was not paid, or, lying, a unit more of somebody who was paid.
    function seal(uint256 seed, bool lie) public {
        if (isSealed || block.timestamp < uint256(vault.frozenUntil()) + vault.THAW_TIME()) return;
        IEscapeVault.Carried[] memory sums = new IEscapeVault.Carried[](2);
        (sums[0].asset, sums[1].asset) = (ETH, l2Token);
        lies = false;
        for (uint256 i = 0; i < OWNERS; ++i) {
            for (uint256 a = 0; a < 2; ++a) {
                uint256 left = _had(i, assets(a)) - paidTo[i][assets(a)];
                uint256 part = bound(uint256(keccak256(abi.encode(seed, i, a))), 0, left);
                if (lie && !lies && paidTo[i][assets(a)] != 0) (lies, part) = (true, left + 1);
                carried[2 * i + a] = part;
                sums[a].amount += part;
            }
        }
        vm.startPrank(governance);
        vault.freeze();
        vault.seal(_state(carried).root(), sums);
        vm.stopPrank();
        isSealed = true;
    }

    /// @dev A lie is refuted, the truth is not.
    function refute(uint256 i, uint256 a) public {
        i %= OWNERS;
        if (!isSealed || _settled()) return;
        (address account, address asset) = (_owner(i), assets(a));
        bool contradicts = paidTo[i][asset] != 0 && paidTo[i][asset] + carried[2 * i + a % 2] > _had(i, asset);
        IEscapeVault.Proof memory last = _lastProof(account, asset);
        IEscapeVault.Proof memory genesis = _proof(carried, account, asset);
        try vault.refute(account, asset, last, genesis) {
            assertTrue(contradicts);
            (isSealed, lies) = (false, false);
        } catch {
            assertFalse(contradicts);
        }
    }

    /// @dev Somebody always refutes a lie in time.
    function pass(uint256 time) public {
        if (lies) {
            for (uint256 i = 0; i < 2 * OWNERS; ++i) {
                refute(i / 2, i);
            }
        }
        skip(bound(time, 1 hours, 40 days));
    }

    function _settled() private view returns (bool) {
        (, uint64 until) = vault.genesisOf();
        return block.timestamp >= until;
    }

    /// @dev Everybody takes what is theirs; what is carried is released.
    function drain() external {
        pass(40 days);
        for (uint256 i = 0; i < OWNERS; ++i) {
            claim(i, 0);
            claim(i, 1);
            withdraw(i);
        }
        if (!isSealed) return;
        vm.startPrank(governance);
        for (uint256 a = 0; a < 2; ++a) {
            uint256 left = vault.releasable(assets(a));
            if (left != 0) vault.release(assets(a), treasury, left);
        }
        vm.stopPrank();
    }
}
