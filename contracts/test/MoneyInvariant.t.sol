// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICallEscrow} from "../src/interfaces/ICallEscrow.sol";
import {ValidatorBase} from "./ValidatorBase.sol";
import {EscrowHandler} from "./handlers/EscrowHandler.sol";
import {LicenseHandler} from "./handlers/LicenseHandler.sol";
import {RouterHandler} from "./handlers/RouterHandler.sol";
import {ValidatorHandler} from "./handlers/ValidatorHandler.sol";

/// @notice All contracts that hold money, together: channels, licences and plain payments bring revenue, the protocol's
/// shares change, and validators pull theirs, at random.
contract MoneyInvariantTest is ValidatorBase {
    EscrowHandler private calls;
    LicenseHandler private sales;
    RouterHandler private revenue;
    ValidatorHandler private stakes;
    uint256[] private modelIds;
    /// @dev Everybody to whom the router can owe.
    address[] private parties;

    function setUp() public override {
        super.setUp();
        calls = new EscrowHandler(models, escrow, token);
        sales = new LicenseHandler(models, licenses, token);
        revenue = new RouterHandler(models, router, token, governance, [validators, treasury]);
        stakes = new ValidatorHandler(registry, router, token);
        for (uint256 i = 0; i < revenue.MODELS(); ++i) {
            modelIds.push(revenue.modelIds(i));
        }
        for (uint256 i = 0; i < 2; ++i) {
            modelIds.push(calls.modelIds(i));
            modelIds.push(sales.modelIds(i));
        }
        for (uint256 i = 0; i < modelIds.length; ++i) {
            stakes.addModel(modelIds[i]);
        }
        for (uint256 i = 0; i < revenue.ACTORS(); ++i) {
            parties.push(revenue.actors(i));
        }
        parties.push(address(registry));
        parties.push(makeAddr("owner"));
        parties.push(makeAddr("seller"));
        targetContract(address(calls));
        targetContract(address(sales));
        targetContract(address(revenue));
        targetContract(address(stakes));
        targetContract(address(this));
        bytes4[] memory own = new bytes4[](1);
        own[0] = this.shareWithValidators.selector;
        targetSelector(FuzzSelector(address(this), own));
        bytes4[] memory left = new bytes4[](1);
        left[0] = stakes.addModel.selector;
        excludeSelector(FuzzSelector(address(stakes), left));
    }

    /// @notice Gives the validators' share to the registry again, after it went to others.
    function shareWithValidators(uint16 bps) external {
        vm.prank(governance);
        router.setProtocolShares(address(registry), uint16(bound(bps, 0, 5_000)), treasury, 0);
    }

    function invariant_moneyIsExact() public view {
        _assertAssetsAreObligations();
        _assertRevenueIsWhatWasPaid();
    }

    /// @dev Each contract holds exactly what its books say that it owes, in every asset.
    function _assertAssetsAreObligations() private view {
        for (uint256 a = 0; a < 2; ++a) {
            address asset = a == 0 ? ETH : address(token);
            assertEq(_balance(asset, address(escrow)), _inChannels(asset), "escrow");
            uint256 refunds = 0;
            for (uint256 i = 0; i < sales.ACTORS(); ++i) {
                refunds += licenses.refundOf(asset, sales.actors(i));
            }
            assertEq(_balance(asset, address(licenses)), refunds, "licences");
            uint256 owed = 0;
            for (uint256 m = 0; m < modelIds.length; ++m) {
                owed += _owedBy(modelIds[m], asset);
            }
            assertEq(_balance(asset, address(router)), owed, "router");
            uint256 held = stakes.received(asset) - stakes.claimed(asset);
            for (uint256 i = 0; a == 0 && i < stakes.ACTORS(); ++i) {
                held += stakes.staked(stakes.actors(i)) + stakes.waiting(stakes.actors(i));
            }
            assertEq(_balance(asset, address(registry)), held, "registry");
        }
    }

    /// @dev All that came in under a model's name, by whichever contract, is that model's revenue, once.
    function _assertRevenueIsWhatWasPaid() private view {
        for (uint256 a = 0; a < 2; ++a) {
            address asset = a == 0 ? ETH : address(token);
            for (uint256 i = 0; i < 2; ++i) {
                uint256 id = calls.modelIds(i);
                assertEq(router.distributed(id, asset), calls.revenue(id, asset));
                id = sales.modelIds(i);
                assertEq(router.distributed(id, asset), sales.sold(id, asset));
            }
            for (uint256 i = 0; i < revenue.MODELS(); ++i) {
                uint256 id = revenue.modelIds(i);
                assertEq(router.distributed(id, asset), revenue.distributed(id, asset));
            }
        }
    }

    /// @dev Everybody takes out what is theirs; what is then left is the router's remainder of rounding, and no more.
    function afterInvariant() public {
        for (uint256 seed = 0; seed < 8; ++seed) {
            calls.claimBatch(seed, true);
        }
        _closeChannels();
        for (uint256 a = 0; a < 2; ++a) {
            address asset = a == 0 ? ETH : address(token);
            for (uint256 i = 0; i < sales.ACTORS(); ++i) {
                sales.claimRefund(i, a);
            }
            for (uint256 m = revenue.MODELS() - 1; m > 0; --m) {
                for (uint256 p = 0; p < m; ++p) {
                    while (router.pullRoyalty(revenue.modelIds(m), p, asset) != 0) {}
                }
            }
            for (uint256 m = 0; m < modelIds.length; ++m) {
                while (router.owed(modelIds[m], asset, address(registry)) != 0) {
                    registry.pull(modelIds[m], asset);
                }
                for (uint256 i = 0; i < parties.length; ++i) {
                    while (router.owed(modelIds[m], asset, parties[i]) != 0) {
                        router.claim(modelIds[m], asset, parties[i]);
                    }
                }
            }
        }
        _drain(stakes);
        for (uint256 a = 0; a < 2; ++a) {
            address asset = a == 0 ? ETH : address(token);
            uint256 dust = 0;
            for (uint256 m = 0; m < modelIds.length; ++m) {
                dust += router.dust(modelIds[m], asset);
            }
            assertEq(_balance(asset, address(router)), dust);
            assertLt(dust, modelIds.length * 20);
            assertEq(_balance(asset, address(escrow)), 0);
            assertEq(_balance(asset, address(licenses)), 0);
            assertEq(_balance(asset, address(registry)), 0);
        }
    }

    function _closeChannels() private {
        for (uint256 i = 0; i < calls.channelCount(); ++i) {
            bytes12 id = calls.channelIds(i);
            ICallEscrow.Channel memory channel = escrow.channel(id);
            if (channel.balance == 0) continue;
            vm.startPrank(channel.payer);
            if (channel.withdrawableAt != 0) escrow.cancelWithdraw(id);
            escrow.requestWithdraw(id, type(uint128).max);
            vm.stopPrank();
        }
        stakes.pass(DELAY);
        for (uint256 i = 0; i < calls.channelCount(); ++i) {
            bytes12 id = calls.channelIds(i);
            ICallEscrow.Channel memory channel = escrow.channel(id);
            if (channel.balance == 0) continue;
            vm.prank(channel.payer);
            assertEq(escrow.withdraw(id, channel.payer), channel.balance);
        }
    }

    function _inChannels(address asset) private view returns (uint256 sum) {
        for (uint256 i = 0; i < calls.channelCount(); ++i) {
            ICallEscrow.Channel memory channel = escrow.channel(calls.channelIds(i));
            if (channel.asset == asset) sum += channel.balance;
        }
    }

    /// @dev What the router owes of a model's revenue, with the remainder.
    function _owedBy(uint256 id, address asset) private view returns (uint256 sum) {
        sum = router.dust(id, asset);
        for (uint256 i = 0; i < parties.length; ++i) {
            sum += router.owed(id, asset, parties[i]);
        }
        uint256 parents = models.parentsOf(id).length;
        for (uint256 p = 0; p < parents; ++p) {
            sum += router.royaltyOwed(id, p, asset);
        }
    }
}
