// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20Upgradeable} from "@openzeppelin/contracts-upgradeable/token/ERC20/ERC20Upgradeable.sol";
import {
    ERC20PermitUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC20/extensions/ERC20PermitUpgradeable.sol";
import {
    ERC20VotesUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC20/extensions/ERC20VotesUpgradeable.sol";
import {NoncesUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/NoncesUpgradeable.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title VotesToken
/// @notice The token that governs. Its supply is made at genesis and never grows. Votes must be delegated to count,
/// also to oneself; they are counted by time, not by block, because blocks keep another pace after the migration.
contract VotesToken is ERC20Upgradeable, ERC20PermitUpgradeable, ERC20VotesUpgradeable {
    /// @notice What an account starts with.
    struct Holding {
        address holder;
        uint256 amount;
    }

    constructor() {
        _disableInitializers();
    }

    /// @notice Names the token and makes its supply; works once. First holders' votes count from the start: each is its
    /// own delegate until it names another.
    function initialize(string calldata name_, string calldata symbol_, Holding[] calldata holdings)
        external
        initializer
    {
        __ERC20_init(name_, symbol_);
        __ERC20Permit_init(name_);
        __ERC20Votes_init();
        for (uint256 i = 0; i < holdings.length; ++i) {
            _mint(holdings[i].holder, holdings[i].amount);
            _delegate(holdings[i].holder, holdings[i].holder);
        }
    }

    /// @notice Time, in seconds.
    function clock() public view override returns (uint48) {
        return SafeCast.toUint48(block.timestamp);
    }

    /// @notice As ERC-6372 has it.
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @inheritdoc ERC20PermitUpgradeable
    function nonces(address owner) public view override(ERC20PermitUpgradeable, NoncesUpgradeable) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 amount)
        internal
        override(ERC20Upgradeable, ERC20VotesUpgradeable)
    {
        super._update(from, to, amount);
    }
}
