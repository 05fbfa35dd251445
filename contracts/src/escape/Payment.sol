// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEscapeVault} from "../interfaces/IEscapeVault.sol";

/// @title What a withdrawal pays to whom
/// @notice Reads a withdrawal as the messenger and the standard bridge would have carried it out. What it says of its
/// sender can be believed of a withdrawal that the L2 has: the L2's messenger and bridge are code of the genesis.
library Payment {
    /// @dev An amount of the L2's asset, zero for ETH. With a call there is no telling what money sent without it would
    /// do, so only the sender can say where it goes.
    struct Order {
        address sender;
        address asset;
        address l1Token;
        address to;
        uint256 amount;
        bool hasCall;
    }

    address private constant L2_MESSENGER = 0x4200000000000000000000000000000000000007;
    address private constant L2_BRIDGE = 0x4200000000000000000000000000000000000010;

    // relayMessage(uint256,address,address,uint256,uint256,bytes)
    bytes4 private constant RELAY = 0xd764ad0b;
    // finalizeBridgeETH(address,address,uint256,bytes)
    bytes4 private constant BRIDGE_ETH = 0x1635f5fd;
    // finalizeBridgeERC20(address,address,address,address,uint256,bytes)
    bytes4 private constant BRIDGE_ERC20 = 0x0166a07a;

    function read(IEscapeVault.Withdrawal calldata withdrawal, address messenger, address bridge)
        internal
        pure
        returns (Order memory order)
    {
        order.sender = withdrawal.sender;
        order.to = withdrawal.target;
        order.amount = withdrawal.value;
        order.hasCall = withdrawal.data.length != 0;
        if (withdrawal.sender != L2_MESSENGER || withdrawal.target != messenger) return order;
        if (bytes4(withdrawal.data) != RELAY) return order;
        bytes memory message;
        (, order.sender, order.to,,, message) =
            abi.decode(withdrawal.data[4:], (uint256, address, address, uint256, uint256, bytes));
        order.hasCall = message.length != 0;
        if (order.sender == L2_BRIDGE && order.to == bridge) _readBridged(order, message);
    }

    function _readBridged(Order memory order, bytes memory message) private pure {
        // casting to 'bytes4' is safe because the selector is what is looked at
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes4 selector = bytes4(message);
        bytes memory arguments = _tail(message);
        if (selector == BRIDGE_ETH) {
            (, order.to,,) = abi.decode(arguments, (address, address, uint256, bytes));
            order.hasCall = false;
        } else if (selector == BRIDGE_ERC20) {
            (order.l1Token, order.asset,, order.to, order.amount,) =
                abi.decode(arguments, (address, address, address, address, uint256, bytes));
            order.hasCall = false;
        }
    }

    /// @dev What follows the selector.
    function _tail(bytes memory message) private pure returns (bytes memory tail) {
        tail = new bytes(message.length - 4);
        assembly ("memory-safe") {
            mcopy(add(tail, 0x20), add(message, 0x24), sub(mload(message), 4))
        }
    }
}
