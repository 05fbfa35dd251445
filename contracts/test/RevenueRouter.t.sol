// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RevenueRouter} from "../src/RevenueRouter.sol";
import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {Deployed} from "./Deployed.sol";
import {Releases} from "./Releases.sol";
import {CallbackToken, FeeToken, Reentrant, Refusing, ThievingToken} from "./Tokens.sol";
import {RouterHandler} from "./handlers/RouterHandler.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

contract RevenueRouterTest is Deployed {
    RouterHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new RouterHandler(models, router, token, governance, [validators, treasury]);
        targetContract(address(handler));
    }

    function _distribute(address asset, uint256 amount) private {
        uint256 value = _fund(asset, address(this), address(router), amount);
        router.distribute{value: value}(modelId, asset, amount);
    }

    function _share(address recipient, IRevenueRouter.Role role, uint16 bps)
        private
        pure
        returns (IRevenueRouter.Share[] memory shares)
    {
        shares = new IRevenueRouter.Share[](1);
        shares[0] = IRevenueRouter.Share(recipient, role, bps);
    }

    function _expectSplitReverts(IRevenueRouter.Share[] memory shares, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(trainer);
        router.setSplit(modelId, shares);
    }

    // ── initialize ───────────────────────────────────────────────────────────────────────────────────────────────────

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

    // ── distribute ───────────────────────────────────────────────────────────────────────────────────────────────────

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
        emit IRevenueRouter.SplitSet(modelId, 1, _share(trainer, IRevenueRouter.Role.Trainer, 10_000));
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
        router.setSplit(modelId, _share(alice, IRevenueRouter.Role.Deployer, 10_000));
        _distribute(ETH, 1 ether);
        assertEq(router.owed(modelId, ETH, trainer), 1.7 ether);
        assertEq(router.owed(modelId, ETH, alice), 0.85 ether);
    }

    function test_distribute_emits() public {
        _setSplit(7_000);
        _fund(ETH, address(this), address(router), 3);
        vm.expectEmit(address(router));
        emit IRevenueRouter.EpochOpened(modelId, ETH, 0, 1, 1);
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

    /// @dev Within an open epoch a distribution costs the same for one recipient and for sixteen.
    function test_distribute_costIsFlat() public {
        uint256 alone = _costOfDistribution(1);
        uint256 many = _costOfDistribution(16);
        assertEq(alone, many);
        assertLt(many, 60_000);
    }

    // ── claim ────────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_claim_paysTheAccount() public {
        _setSplit(7_000);
        _distribute(ETH, 1 ether);
        vm.expectEmit(address(router));
        emit IRevenueRouter.Claimed(modelId, ETH, deployer, 0.255 ether);
        vm.prank(alice);
        assertEq(router.claim(modelId, ETH, deployer), 0.255 ether);
        assertEq(deployer.balance, 0.255 ether);
        assertEq(router.owed(modelId, ETH, deployer), 0);
        assertEq(router.claim(modelId, ETH, deployer), 0);
        assertEq(deployer.balance, 0.255 ether);
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
        router.setSplit(modelId, _share(alice, IRevenueRouter.Role.Trainer, 10_000));
        _distribute(ETH, 10_000);
        assertEq(router.owed(modelId, ETH, alice), 8_500);
        assertEq(router.claim(modelId, ETH, alice), 0);
        assertEq(router.claim(modelId, ETH, alice), 8_500);
    }

    function test_claim_refusing_blocksOnlyItself() public {
        Refusing refusing = new Refusing();
        IRevenueRouter.Share[] memory shares = new IRevenueRouter.Share[](2);
        shares[0] = IRevenueRouter.Share(address(refusing), IRevenueRouter.Role.Trainer, 6_000);
        shares[1] = IRevenueRouter.Share(deployer, IRevenueRouter.Role.Deployer, 4_000);
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

    function test_claim_reentrant_getsNoMore() public {
        Reentrant attacker = new Reentrant();
        vm.prank(trainer);
        router.setSplit(modelId, _share(address(attacker), IRevenueRouter.Role.Trainer, 10_000));
        _distribute(ETH, 1 ether);
        attacker.arm(address(router), abi.encodeCall(router.claim, (modelId, ETH, address(attacker))));
        router.claim(modelId, ETH, address(attacker));
        assertTrue(attacker.called());
        assertFalse(attacker.succeeded());
        assertEq(bytes4(attacker.result()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        assertEq(address(attacker).balance, 0.85 ether);
        assertEq(address(router).balance, 0.15 ether);
    }

    // ── setSplit ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_setSplit_leavesWhatIsOwed() public {
        _setSplit(7_000);
        _distribute(ETH, 1 ether);
        _setSplit(1_000);
        assertEq(router.owed(modelId, ETH, trainer), 0.595 ether);
        _distribute(ETH, 1 ether);
        assertEq(router.owed(modelId, ETH, trainer), 0.595 ether + 0.085 ether);
        assertEq(router.owed(modelId, ETH, deployer), 0.255 ether + 0.765 ether);
    }

    function test_setSplit_notOwner_reverts() public {
        vm.prank(trainer);
        models.setApprovalForAll(alice, true);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.NotModelOwner.selector, modelId, alice));
        vm.prank(alice);
        router.setSplit(modelId, _share(alice, IRevenueRouter.Role.Trainer, 10_000));
    }

    function test_setSplit_unknownModel_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.UnknownModel.selector, 99));
        router.setSplit(99, _share(alice, IRevenueRouter.Role.Trainer, 10_000));
    }

    function test_setSplit_wrongSum_reverts() public {
        IRevenueRouter.Share[] memory shares = _share(alice, IRevenueRouter.Role.Trainer, 9_999);
        _expectSplitReverts(shares, abi.encodeWithSelector(IRevenueRouter.WrongShareSum.selector, 9_999));
        shares[0].bps = 10_001;
        _expectSplitReverts(shares, abi.encodeWithSelector(IRevenueRouter.WrongShareSum.selector, 10_001));
    }

    function test_setSplit_count_reverts() public {
        _expectSplitReverts(
            new IRevenueRouter.Share[](0), abi.encodeWithSelector(IRevenueRouter.WrongShareCount.selector, 0, 16)
        );
        _expectSplitReverts(
            new IRevenueRouter.Share[](17), abi.encodeWithSelector(IRevenueRouter.WrongShareCount.selector, 17, 16)
        );
    }

    function test_setSplit_invalidRecipient_reverts() public {
        address[2] memory invalid = [address(0), address(router)];
        for (uint256 i = 0; i < 2; ++i) {
            _expectSplitReverts(
                _share(invalid[i], IRevenueRouter.Role.Trainer, 10_000),
                abi.encodeWithSelector(IRevenueRouter.InvalidRecipient.selector, invalid[i])
            );
        }
    }

    function test_setSplit_emptyShare_reverts() public {
        _expectSplitReverts(
            _share(alice, IRevenueRouter.Role.Deployer, 0),
            abi.encodeWithSelector(IRevenueRouter.EmptyShare.selector, alice, IRevenueRouter.Role.Deployer)
        );
    }

    function test_setSplit_duplicate_reverts() public {
        IRevenueRouter.Share[] memory shares = new IRevenueRouter.Share[](3);
        for (uint256 role = 0; role < 2; ++role) {
            shares[0] = IRevenueRouter.Share(alice, IRevenueRouter.Role(role), 2_000);
            shares[1] = IRevenueRouter.Share(alice, IRevenueRouter.Role(1 - role), 3_000);
            shares[2] = IRevenueRouter.Share(alice, IRevenueRouter.Role(role), 5_000);
            _expectSplitReverts(
                shares, abi.encodeWithSelector(IRevenueRouter.DuplicateShare.selector, alice, IRevenueRouter.Role(role))
            );
        }
    }

    // ── setProtocolShares ────────────────────────────────────────────────────────────────────────────────────────────

    function test_setProtocolShares_notOwner_reverts() public {
        vm.expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, alice));
        vm.prank(alice);
        router.setProtocolShares(alice, 1, alice, 1);
    }

    function test_setProtocolShares_tooLarge_reverts() public {
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.ProtocolShareTooLarge.selector, 5_001, 5_000));
        router.setProtocolShares(alice, 5_000, bob, 1);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.ProtocolShareTooLarge.selector, 131_070, 5_000));
        router.setProtocolShares(alice, type(uint16).max, bob, type(uint16).max);
    }

    function test_setProtocolShares_invalidRecipient_reverts() public {
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.InvalidRecipient.selector, address(0)));
        router.setProtocolShares(address(0), 1, bob, 1);
        vm.expectRevert(abi.encodeWithSelector(IRevenueRouter.InvalidRecipient.selector, address(router)));
        router.setProtocolShares(alice, 1, address(router), 1);
        router.setProtocolShares(address(0), 0, address(0), 0);
    }

    // ── over all values ──────────────────────────────────────────────────────────────────────────────────────────────

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

    /// @dev Nothing is made and nothing is lost: ledger by ledger, and the assets held are those sums.
    function invariant_fundsAreExact() public view {
        for (uint256 a = 0; a < 2; ++a) {
            address asset = handler.assets(a);
            uint256 held = 0;
            for (uint256 m = 0; m < handler.MODELS(); ++m) {
                uint256 id = handler.modelIds(m);
                uint256 outstanding = router.dust(id, asset);
                for (uint256 i = 0; i < handler.ACTORS(); ++i) {
                    outstanding += router.owed(id, asset, handler.actors(i));
                }
                assertEq(outstanding + handler.claimed(id, asset), handler.distributed(id, asset));
                assertEq(router.distributed(id, asset), handler.distributed(id, asset));
                held += outstanding;
            }
            assertEq(_balance(asset, address(router)), held);
            for (uint256 i = 0; i < handler.ACTORS(); ++i) {
                assertEq(_balance(asset, handler.actors(i)), handler.paid(handler.actors(i), asset));
            }
        }
    }

    function distributeEth(uint256 model) external payable {
        router.distribute{value: msg.value}(model, ETH, msg.value);
    }

    function _owedToAll() private view returns (uint256) {
        return router.owed(modelId, ETH, trainer) + router.owed(modelId, ETH, deployer)
            + router.owed(modelId, ETH, validators) + router.owed(modelId, ETH, treasury);
    }

    /// @dev Gas of the second distribution to a model with that many recipients, all storage cold but the account.
    function _costOfDistribution(uint16 recipients) private returns (uint256) {
        uint256 id = models.register(trainer, Releases.plain(), Releases.noParents());
        IRevenueRouter.Share[] memory shares = new IRevenueRouter.Share[](recipients);
        for (uint160 i = 0; i < recipients; ++i) {
            shares[i] = IRevenueRouter.Share(address(0x1000 + i), IRevenueRouter.Role.Trainer, 10_000 / recipients);
        }
        vm.prank(trainer);
        router.setSplit(id, shares);
        vm.deal(address(this), 2 ether);
        router.distribute{value: 1 ether}(id, ETH, 1 ether);
        vm.cool(address(router));
        uint256 before = gasleft();
        router.distribute{value: 1 ether}(id, ETH, 1 ether);
        return before - gasleft();
    }
}
