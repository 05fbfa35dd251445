// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEscapeVault} from "../src/interfaces/IEscapeVault.sol";
import {EscapeHandler} from "./handlers/EscapeHandler.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";

/// @notice What always holds of the way out on L1, over random schedules of claims, withdrawals and sovereign geneses.
contract EscapeInvariantTest is Test {
    EscapeHandler private handler;

    function setUp() public {
        handler = new EscapeHandler();
        handler.setUp();
        targetContract(address(handler));
        bytes4[] memory calls = new bytes4[](5);
        calls[0] = handler.claim.selector;
        calls[1] = handler.withdraw.selector;
        calls[2] = handler.seal.selector;
        calls[3] = handler.refute.selector;
        calls[4] = handler.pass.selector;
        targetSelector(FuzzSelector(address(handler), calls));
    }

    /// @dev Of each asset: paid + left = what came in; of each owner: paid here + carried there ≤ had, unless a genesis
    /// lies and can still be refuted; a withdrawal is paid once at most.
    /// forge-config: default.invariant.runs = 32
    /// forge-config: default.invariant.depth = 64
    function invariant_paidExactlyOnce() public view {
        (IEscapeVault vault, address token) = handler.theVault();
        for (uint256 a = 0; a < 2; ++a) {
            address asset = handler.assets(a);
            assertEq(handler.paidAll(asset) + vault.escrow(asset), handler.total(asset));
            for (uint256 i = 0; i < handler.OWNERS(); ++i) {
                uint256 carried = handler.isSealed() ? handler.carried(2 * i + a) : 0;
                if (!handler.lies()) assertLe(handler.paidTo(i, asset) + carried, handler.had(i, asset));
            }
        }
        assertEq(vault.escrow(handler.assets(1)), IERC20(token).balanceOf(address(vault)));
        for (uint256 i = 0; i < 5; ++i) {
            assertLe(handler.times(i), 1);
        }
    }

    /// @dev In the end everybody has everything, here or there, and nothing is left.
    function afterInvariant() public {
        handler.drain();
        (IEscapeVault vault, address token) = handler.theVault();
        for (uint256 a = 0; a < 2; ++a) {
            for (uint256 i = 0; i < handler.OWNERS(); ++i) {
                uint256 carried = handler.isSealed() ? handler.carried(2 * i + a) : 0;
                assertEq(handler.paidTo(i, handler.assets(a)) + carried, handler.had(i, handler.assets(a)));
            }
            assertEq(vault.escrow(handler.assets(a)), 0);
        }
        assertEq(IERC20(token).balanceOf(address(vault)), 0);
    }
}
