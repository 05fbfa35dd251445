// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RouterBase} from "./RouterBase.sol";
import {RouterHandler} from "./handlers/RouterHandler.sol";

/// @notice What always holds of the router, over random calls.
contract RevenueRouterInvariantTest is RouterBase {
    RouterHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new RouterHandler(models, router, token, governance, [validators, treasury]);
        targetContract(address(handler));
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
                for (uint256 p = 0; p < m; ++p) {
                    outstanding += router.royaltyOwed(id, p, asset);
                }
                assertEq(
                    outstanding + handler.claimed(id, asset) + handler.pulled(id, asset), handler.distributed(id, asset)
                );
                assertEq(router.distributed(id, asset), handler.distributed(id, asset));
                held += outstanding;
            }
            assertEq(_balance(asset, address(router)), held);
            for (uint256 i = 0; i < handler.ACTORS(); ++i) {
                assertEq(_balance(asset, handler.actors(i)), handler.paid(handler.actors(i), asset));
            }
        }
    }

    /// @dev Everybody can get out all that is owed; what is then left is the open epochs' dust.
    function afterInvariant() public {
        for (uint256 a = 0; a < 2; ++a) {
            address asset = handler.assets(a);
            // Children first: their royalties become their parents' revenue.
            for (uint256 m = handler.MODELS() - 1; m > 0; --m) {
                for (uint256 p = 0; p < m; ++p) {
                    while (router.pullRoyalty(handler.modelIds(m), p, asset) != 0) {}
                }
            }
            uint256 dust = 0;
            for (uint256 m = 0; m < handler.MODELS(); ++m) {
                uint256 id = handler.modelIds(m);
                for (uint256 i = 0; i < handler.ACTORS(); ++i) {
                    while (router.owed(id, asset, handler.actors(i)) != 0) {
                        router.claim(id, asset, handler.actors(i));
                    }
                }
                dust += router.dust(id, asset);
            }
            assertEq(_balance(asset, address(router)), dust);
            assertLt(dust, handler.MODELS() * 20);
        }
    }
}
