// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Pages of a list
/// @notice For views that are read by user interfaces: a stretch of a list, cut off at its end, never an error.
library Page {
    /// @dev The stretch [from, to) that `limit` items from `offset` on have of a list of `count`.
    function bounds(uint256 offset, uint256 limit, uint256 count) internal pure returns (uint256 from, uint256 to) {
        from = offset < count ? offset : count;
        to = limit < count - from ? from + limit : count;
    }

    function slice(uint256[] storage list, uint256 offset, uint256 limit)
        internal
        view
        returns (uint256[] memory page)
    {
        (uint256 from, uint256 to) = bounds(offset, limit, list.length);
        page = new uint256[](to - from);
        for (uint256 i = 0; i < page.length; ++i) {
            page[i] = list[from + i];
        }
    }
}
