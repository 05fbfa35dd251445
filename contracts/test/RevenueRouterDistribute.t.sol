// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RevenueRouter} from "../src/RevenueRouter.sol";
import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {Releases} from "./Releases.sol";
import {RouterBase} from "./RouterBase.sol";
import {CallbackToken, FeeToken, ThievingToken} from "./Tokens.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice The terms at the start, and money in.
contract RevenueRouterDistributeTest is RouterBase {
    function test_initialize_twice_reverts() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        router.initialize(alice, alice, 0, alice, 0);
    }

    function test_initialize_implementation_reverts() public {
        RevenueRouter implementation = new RevenueRouter(models);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(alice, alice, 0, alice, 0);
    }

    function test_initialize_setsTerms() public view {
        (uint32 version, IRevenueRouter.ProtocolShares memory shares) = router.protocolShares();
        assertEq(version, 1);
        assertEq(shares.validators, validators);
        assertEq(shares.validatorsBps, VALIDATORS_BPS);
        assertEq(shares.treasury, treasury);
        assertEq(shares.treasuryBps, TREASURY_BPS);
        assertEq(router.owner(), governance);
        assertEq(address(router.models()), address(models));
    }

    function test_distribute_splitsByShares() public {
        _setSplit(7_000);
        _distribute(ETH, 1 ether);
        assertEq(router.owed(modelId, ETH, validators), 0.1 ether);
        assertEq(router.owed(modelId, ETH, treasury), 0.05 ether);
        assertEq(router.owed(modelId, ETH, trainer), 0.595 ether);
        assertEq(router.owed(modelId, ETH, deployer), 0.255 ether);
        assertEq(router.owed(modelId, ETH, alice), 0);
        assertEq(router.dust(modelId, ETH), 0);
        assertEq(router.distributed(modelId, ETH), 1 ether);
        assertEq(router.epochCount(modelId, ETH), 1);
    }

    function test_distribute_noSplit_goesToOwner() public {
        vm.expectEmit(address(router));
        emit IRevenueRouter.SplitSet(modelId, 1, 1);
        this.distributeEth{value: 1 ether}(modelId);
        assertEq(router.owed(modelId, ETH, trainer), 0.85 ether);
        (uint32 version, IRevenueRouter.Share[] memory shares) = router.split(modelId);
        assertEq(version, 1);
        assertEq(shares.length, 1);
    }

    /// @dev The default split is the first owner's and stays until the next owner sets another.
    function test_distribute_noSplit_staysWhenModelIsSold() public {
        _distribute(ETH, 1 ether);
        vm.prank(trainer);
        models.transferFrom(trainer, alice, modelId);
        _distribute(ETH, 1 ether);
        assertEq(router.owed(modelId, ETH, trainer), 1.7 ether);

        vm.prank(alice);
        router.setSplit(modelId, _share(alice, IRevenueRouter.Role.Deployer, 1_000_000));
        _distribute(ETH, 1 ether);
        assertEq(router.owed(modelId, ETH, trainer), 1.7 ether);
        assertEq(router.owed(modelId, ETH, alice), 0.85 ether);
    }

    function test_distribute_emits() public {
        _setSplit(7_000);
        _fund(ETH, address(this), address(router), 3);
        vm.expectEmit(address(router));
        emit IRevenueRouter.EpochOpened(modelId, ETH, 0, 1, 1, 0);
        vm.expectEmit(address(router));
        emit IRevenueRouter.Distributed(modelId, ETH, address(this), 3, 0);
        router.distribute{value: 3}(modelId, ETH, 3);
    }

    function test_distribute_token() public {
        _setSplit(7_000);
        _distribute(address(token), 1_000_000);
        assertEq(router.owed(modelId, address(token), deployer), 255_000);
        assertEq(router.owed(modelId, ETH, deployer), 0);
        assertEq(token.balanceOf(address(router)), 1_000_000);
    }

    /// @dev Odd amounts leave dust in the open epoch, which goes to the epoch's own recipients when it closes.
    function test_distribute_dustGoesToItsEpoch() public {
        _setSplit(3_333);
        _distribute(ETH, 7);
        // Of 7: validators 0.7, treasury 0.35, trainer 1.98, deployer 3.97.
        assertEq(router.owed(modelId, ETH, trainer), 1);
        assertEq(router.owed(modelId, ETH, deployer), 3);
        assertEq(router.dust(modelId, ETH), 3);
        _setSplit(5_000);
        _distribute(ETH, 10_000);
        uint256 owedOfFirst = router.owed(modelId, ETH, validators) - 1_000 + router.owed(modelId, ETH, treasury) - 500
            + router.owed(modelId, ETH, trainer) - 4_250 + router.owed(modelId, ETH, deployer) - 4_250;
        assertEq(owedOfFirst, 7);
        assertEq(router.dust(modelId, ETH), 0);
    }

    function test_distribute_protocolChange_opensEpoch() public {
        _setSplit(7_000);
        _distribute(ETH, 1 ether);
        vm.prank(governance);
        router.setProtocolShares(alice, 5_000, address(0), 0);
        assertEq(router.epochCount(modelId, ETH), 1);
        _distribute(ETH, 1 ether);
        assertEq(router.epochCount(modelId, ETH), 2);
        assertEq(router.owed(modelId, ETH, validators), 0.1 ether);
        assertEq(router.owed(modelId, ETH, treasury), 0.05 ether);
        assertEq(router.owed(modelId, ETH, alice), 0.5 ether);
        assertEq(router.owed(modelId, ETH, trainer), 0.595 ether + 0.35 ether);
    }

    function test_distribute_samePersonInAllPlaces() public {
        vm.prank(governance);
        router.setProtocolShares(trainer, 1_000, trainer, 500);
        _setSplit(7_000);
        _distribute(ETH, 1 ether);
        assertEq(router.owed(modelId, ETH, trainer), 0.15 ether + 0.595 ether);
    }

    function test_distribute_wrongValue_reverts() public {
        vm.deal(address(this), 3);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 2, 3));
        router.distribute{value: 3}(modelId, ETH, 2);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 0, 3));
        router.distribute{value: 3}(modelId, address(token), 2);
    }

    function test_distribute_zero_reverts() public {
        vm.expectRevert(IAssetErrors.ZeroAmount.selector);
        router.distribute(modelId, ETH, 0);
    }

    function test_distribute_tooLarge_reverts() public {
        uint256 amount = uint256(type(uint128).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.AmountTooLarge.selector, amount));
        router.distribute(modelId, address(token), amount);
        _distribute(address(token), type(uint128).max);
        _fund(address(token), address(this), address(router), 1);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.AmountTooLarge.selector, amount));
        router.distribute(modelId, address(token), 1);
    }

    function test_distribute_unknownModel_reverts() public {
        vm.deal(address(this), 1);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.UnknownModel.selector, 99));
        router.distribute{value: 1}(99, ETH, 1);
    }

    function test_distribute_noAllowance_reverts() public {
        token.mint(address(this), 5);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(router), 0, 5));
        router.distribute(modelId, address(token), 5);
    }

    function test_distribute_feeToken_reverts() public {
        FeeToken fee = new FeeToken();
        _fund(address(fee), address(this), address(router), 1_000);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongAmountReceived.selector, address(fee), 1_000, 990));
        router.distribute(modelId, address(fee), 1_000);
        assertEq(router.distributed(modelId, address(fee)), 0);
    }

    function test_distribute_thievingToken_reverts() public {
        ThievingToken thief = new ThievingToken();
        thief.mint(address(router), 5);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongAmountReceived.selector, address(thief), 1_000, 0));
        router.distribute(modelId, address(thief), 1_000);
    }

    function test_distribute_reentrantToken_reverts() public {
        CallbackToken callback = new CallbackToken();
        _fund(address(callback), address(this), address(router), 1_000);
        callback.arm(address(router), abi.encodeCall(router.distribute, (modelId, address(callback), 1)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        router.distribute(modelId, address(callback), 1_000);
    }

    function test_receive_plainEth_reverts() public {
        vm.deal(address(this), 1);
        (bool ok,) = address(router).call{value: 1}("");
        assertFalse(ok);
    }

    /// @dev Within an open epoch a distribution costs the same for 2, 100 and 1,000 recipients.
    /// forge-config: default.isolate = true
    function test_distribute_costIsFlat() public {
        uint256 two = _costOfDistribution(2);
        uint256 hundred = _costOfDistribution(100);
        uint256 thousand = _costOfDistribution(1_000);
        assertEq(hundred, two);
        assertEq(thousand, two);
        assertLt(two, 60_000);
        vm.snapshotValue("RevenueRouter", "distribute_2", two);
        vm.snapshotValue("RevenueRouter", "distribute_100", hundred);
        vm.snapshotValue("RevenueRouter", "distribute_1000", thousand);
    }

    function testFuzz_distribute_isExact(uint128[5] calldata amounts, uint16 trainerBps, uint8 claimAfter) public {
        _setSplit(uint16(bound(trainerBps, 1, 9_999)));
        uint256 total = 0;
        for (uint256 i = 0; i < 5; ++i) {
            uint256 amount = bound(amounts[i], 1, type(uint128).max / 5);
            _distribute(ETH, amount);
            total += amount;
            if (i == claimAfter % 5) router.claim(modelId, ETH, trainer);
        }
        assertEq(_owedToAll() + trainer.balance + router.dust(modelId, ETH), total);
        assertLt(router.dust(modelId, ETH), 4);
        _setSplit(5_000);
        _distribute(ETH, 20_000);
        assertEq(router.dust(modelId, ETH), 0);
        assertEq(_owedToAll() + trainer.balance, total + 20_000);
        router.claim(modelId, ETH, trainer);
        router.claim(modelId, ETH, deployer);
        router.claim(modelId, ETH, validators);
        router.claim(modelId, ETH, treasury);
        assertEq(address(router).balance, 0);
    }

    /// @dev Gas of the second distribution to a model with that many recipients: the whole transaction, all cold.
    function _costOfDistribution(uint32 recipients) private returns (uint256) {
        uint256 id = models.register(trainer, Releases.plain(), Releases.noParents());
        _draft(id, recipients);
        vm.prank(trainer);
        router.commitSplit(id);
        _distributeTo(id, ETH, 1 ether);
        assertEq(router.owed(id, ETH, address(0x1000)), 0.85 ether / recipients);
        vm.deal(address(this), 1 ether);
        router.distribute{value: 1 ether}(id, ETH, 1 ether);
        return vm.lastCallGas().gasTotalUsed;
    }
}
