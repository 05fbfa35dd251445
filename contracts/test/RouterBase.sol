// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {Deployed} from "./Deployed.sol";

/// @notice Paying in and naming shares, for the tests of the router.
abstract contract RouterBase is Deployed {
    function _distribute(address asset, uint256 amount) internal {
        _distributeTo(modelId, asset, amount);
    }

    function _distributeTo(uint256 id, address asset, uint256 amount) internal {
        uint256 value = _fund(asset, address(this), address(router), amount);
        router.distribute{value: value}(id, asset, amount);
    }

    function _share(address recipient, IRevenueRouter.Role role, uint32 ppm)
        internal
        pure
        returns (IRevenueRouter.Share[] memory shares)
    {
        shares = new IRevenueRouter.Share[](1);
        shares[0] = IRevenueRouter.Share(recipient, role, ppm);
    }

    function _expectSplitReverts(IRevenueRouter.Share[] memory shares, bytes memory reason) internal {
        vm.expectRevert(reason);
        vm.prank(trainer);
        router.setSplit(modelId, shares);
    }

    function distributeEth(uint256 model) external payable {
        router.distribute{value: msg.value}(model, ETH, msg.value);
    }

    function _owedToAll() internal view returns (uint256) {
        return router.owed(modelId, ETH, trainer) + router.owed(modelId, ETH, deployer)
            + router.owed(modelId, ETH, validators) + router.owed(modelId, ETH, treasury);
    }

    /// @dev Drafts a split in that many equal shares, in chunks of 250 to addresses from 0x1000 on.
    function _draft(uint256 id, uint32 recipients) internal {
        for (uint32 done = 0; done < recipients;) {
            uint32 count = recipients - done < 250 ? recipients - done : 250;
            IRevenueRouter.Share[] memory shares = new IRevenueRouter.Share[](count);
            for (uint32 i = 0; i < count; ++i) {
                shares[i] = IRevenueRouter.Share(
                    address(uint160(0x1000) + done + i), IRevenueRouter.Role.Trainer, 1_000_000 / recipients
                );
            }
            vm.prank(trainer);
            router.draftSplit(id, shares);
            done += count;
        }
    }
}
