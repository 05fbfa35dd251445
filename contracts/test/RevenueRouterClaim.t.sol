// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {RouterBase} from "./RouterBase.sol";
import {BlockingToken, FalseToken, RebasingToken, Reentrant, Refusing} from "./Tokens.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice Money out.
contract RevenueRouterClaimTest is RouterBase {
    function test_claim_paysTheAccount() public {
        _setSplit(7_000);
        _distribute(ETH, 1 ether);
        vm.expectEmit(address(router));
        emit IRevenueRouter.Claimed(modelId, ETH, deployer, deployer, 0.255 ether);
        vm.prank(alice);
        assertEq(router.claim(modelId, ETH, deployer), 0.255 ether);
        assertEq(deployer.balance, 0.255 ether);
        assertEq(router.owed(modelId, ETH, deployer), 0);
        assertEq(router.claim(modelId, ETH, deployer), 0);
        assertEq(deployer.balance, 0.255 ether);
    }

    /// @dev What a recipient's own transaction costs, everything cold; it is not part of a distribution.
    /// forge-config: default.isolate = true
    function test_claim_gas() public {
        _setSplit(7_000);
        _distribute(ETH, 1 ether);
        router.claim(modelId, ETH, deployer);
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        vm.snapshotValue("RevenueRouter", "claim_one", gas);
        assertLe(gas, 110_000);
    }

    function test_claim_stranger_getsNothing() public {
        _setSplit(7_000);
        _distribute(ETH, 1 ether);
        vm.prank(alice);
        assertEq(router.claim(modelId, ETH, alice), 0);
        assertEq(router.claim(99, ETH, alice), 0);
    }

    function test_claim_token() public {
        _setSplit(7_000);
        _distribute(address(token), 1_000_000);
        assertEq(router.claim(modelId, address(token), trainer), 595_000);
        assertEq(token.balanceOf(trainer), 595_000);
    }

    function test_claim_overManyEpochs() public {
        uint256 epochs = router.MAX_EPOCHS_PER_CLAIM() + 10;
        for (uint256 i = 0; i < epochs; ++i) {
            _setSplit(uint16(1 + i));
            _distribute(ETH, 10_007);
        }
        assertEq(router.epochCount(modelId, ETH), epochs);
        uint256 owed = router.owed(modelId, ETH, deployer);
        uint256 first = router.claim(modelId, ETH, deployer);
        assertLt(first, owed);
        assertEq(router.owed(modelId, ETH, deployer), owed - first);
        assertEq(router.claim(modelId, ETH, deployer), owed - first);
        assertEq(deployer.balance, owed);
    }

    /// @dev An account with nothing in the old epochs still gets past them, one claim at a time.
    function test_claim_newcomerPassesOldEpochs() public {
        uint256 epochs = router.MAX_EPOCHS_PER_CLAIM();
        for (uint256 i = 0; i < epochs; ++i) {
            _setSplit(uint16(1 + i));
            _distribute(ETH, 10_000);
        }
        vm.prank(trainer);
        router.setSplit(modelId, _share(alice, IRevenueRouter.Role.Trainer, 1_000_000));
        _distribute(ETH, 10_000);
        assertEq(router.owed(modelId, ETH, alice), 8_500);
        assertEq(router.claim(modelId, ETH, alice), 0);
        assertEq(router.claim(modelId, ETH, alice), 8_500);
    }

    function test_claim_refusing_blocksOnlyItself() public {
        Refusing refusing = new Refusing();
        IRevenueRouter.Share[] memory shares = new IRevenueRouter.Share[](2);
        shares[0] = IRevenueRouter.Share(address(refusing), IRevenueRouter.Role.Trainer, 600_000);
        shares[1] = IRevenueRouter.Share(deployer, IRevenueRouter.Role.Deployer, 400_000);
        vm.prank(trainer);
        router.setSplit(modelId, shares);
        _distribute(ETH, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.PaymentRefused.selector, address(refusing), 0.51 ether));
        router.claim(modelId, ETH, address(refusing));
        assertEq(router.claim(modelId, ETH, deployer), 0.34 ether);
        assertEq(router.claim(modelId, ETH, validators), 0.1 ether);
        _distribute(ETH, 1 ether);
        refusing.setOpen(true);
        assertEq(router.claim(modelId, ETH, address(refusing)), 1.02 ether);
    }

    /// @dev A token that blocks a recipient keeps back that one's share and no other's, until it is paid elsewhere.
    function test_claim_blockedByItsToken_blocksOnlyItself() public {
        BlockingToken coin = new BlockingToken();
        _setSplit(5_000);
        coin.setBlocked(trainer, true);
        _distribute(address(coin), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(BlockingToken.Blocked.selector, trainer));
        router.claim(modelId, address(coin), trainer);
        assertEq(router.claim(modelId, address(coin), deployer), 0.425 ether);
        vm.prank(trainer);
        router.setPayout(alice);
        assertEq(router.claim(modelId, address(coin), trainer), 0.425 ether);
        assertEq(coin.balanceOf(alice), 0.425 ether);
    }

    function test_claim_reentrant_getsNoMore() public {
        Reentrant attacker = new Reentrant();
        vm.prank(trainer);
        router.setSplit(modelId, _share(address(attacker), IRevenueRouter.Role.Trainer, 1_000_000));
        _distribute(ETH, 1 ether);
        attacker.arm(address(router), abi.encodeCall(router.claim, (modelId, ETH, address(attacker))));
        router.claim(modelId, ETH, address(attacker));
        assertTrue(attacker.called());
        assertFalse(attacker.succeeded());
        assertEq(bytes4(attacker.result()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        assertEq(address(attacker).balance, 0.85 ether);
        assertEq(address(router).balance, 0.15 ether);
    }

    // ── setPayout ────────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A recipient that cannot take ETH names another account; what it was owed before goes there, too.
    function test_setPayout_helpsTheRefusing() public {
        Refusing refusing = new Refusing();
        vm.prank(trainer);
        router.setSplit(modelId, _share(address(refusing), IRevenueRouter.Role.Trainer, 1_000_000));
        _distribute(ETH, 1 ether);
        refusing.run(address(router), abi.encodeCall(router.setPayout, (alice)));
        assertEq(router.payoutOf(address(refusing)), alice);
        vm.expectEmit(address(router));
        emit IRevenueRouter.Claimed(modelId, ETH, address(refusing), alice, 0.85 ether);
        router.claim(modelId, ETH, address(refusing));
        assertEq(alice.balance, 0.85 ether);
        assertEq(router.owed(modelId, ETH, address(refusing)), 0);
    }

    function test_setPayout_zeroIsItself() public {
        vm.startPrank(trainer);
        router.setPayout(alice);
        router.setPayout(address(0));
        vm.stopPrank();
        assertEq(router.payoutOf(trainer), trainer);
        _distribute(ETH, 1 ether);
        router.claim(modelId, ETH, trainer);
        assertEq(trainer.balance, 0.85 ether);
    }

    function test_setPayout_router_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.InvalidRecipient.selector, address(router)));
        router.setPayout(address(router));
    }

    // ── other tokens ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A token that shrinks hurts who is paid in it last, and no other asset.
    function test_claim_rebasingToken_hurtsNoOtherAsset() public {
        RebasingToken rebasing = new RebasingToken();
        _setSplit(5_000);
        _distribute(address(rebasing), 1 ether);
        _distribute(ETH, 1 ether);
        rebasing.rebase(50);
        assertEq(router.claim(modelId, address(rebasing), trainer), 0.425 ether);
        vm.expectRevert();
        router.claim(modelId, address(rebasing), deployer);
        assertEq(router.claim(modelId, ETH, trainer), 0.425 ether);
        assertEq(router.claim(modelId, ETH, deployer), 0.425 ether);
    }

    function test_claim_falseReturningToken_reverts() public {
        FalseToken token_ = new FalseToken();
        _distribute(address(token_), 1 ether);
        token_.setFailing(true);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token_)));
        router.claim(modelId, address(token_), trainer);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token_)));
        router.distribute(modelId, address(token_), 1);
        token_.setFailing(false);
        assertEq(router.claim(modelId, address(token_), trainer), 0.85 ether);
    }
}
