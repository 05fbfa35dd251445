// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {RevenueRouter} from "../../src/RevenueRouter.sol";
import {IRevenueRouter} from "../../src/interfaces/IRevenueRouter.sol";
import {Releases} from "../Releases.sol";
import {Token} from "../Tokens.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Distributes, claims and changes every term at random. All recipients are among `actors`, the first two being
/// those the protocol starts with, so that sums over them are sums over everybody.
contract RouterHandler is Test {
    uint256 public constant ACTORS = 8;
    uint256 public constant MODELS = 2;

    ModelRegistry private immutable models;
    RevenueRouter private immutable router;
    address private immutable governance;
    address[2] public assets;
    address[ACTORS] public actors;
    uint256[MODELS] public modelIds;

    mapping(uint256 modelId => mapping(address asset => uint256)) public distributed;
    mapping(uint256 modelId => mapping(address asset => uint256)) public claimed;
    mapping(address account => mapping(address asset => uint256)) public paid;

    constructor(
        ModelRegistry models_,
        RevenueRouter router_,
        Token token,
        address governance_,
        address[2] memory first
    ) {
        (models, router, governance) = (models_, router_, governance_);
        assets = [address(0), address(token)];
        for (uint256 i = 0; i < ACTORS; ++i) {
            actors[i] = i < 2 ? first[i] : makeAddr(string.concat("recipient", vm.toString(i)));
        }
        for (uint256 i = 0; i < MODELS; ++i) {
            modelIds[i] = models.register(actors[i], Releases.plain(), Releases.noParents());
        }
    }

    /// @dev Half of the amounts are so small that rounding is most of it.
    function distribute(uint256 model, uint256 asset, uint256 amount, bool small) external {
        (uint256 modelId, address token) = (modelIds[model % MODELS], assets[asset % 2]);
        amount = bound(amount, 1, small ? 50 : 1e27);
        if (token == address(0)) {
            vm.deal(address(this), amount);
            router.distribute{value: amount}(modelId, token, amount);
        } else {
            Token(token).mint(address(this), amount);
            Token(token).approve(address(router), amount);
            router.distribute(modelId, token, amount);
        }
        distributed[modelId][token] += amount;
    }

    function claim(uint256 model, uint256 asset, uint256 actor) external {
        (uint256 modelId, address token) = (modelIds[model % MODELS], assets[asset % 2]);
        address account = actors[actor % ACTORS];
        uint256 owed = router.owed(modelId, token, account);
        uint256 amount = router.claim(modelId, token, account);
        require(amount == owed, "claim pays what is owed");
        require(router.owed(modelId, token, account) == 0, "nothing is owed after a claim");
        claimed[modelId][token] += amount;
        paid[account][token] += amount;
    }

    /// @dev A split of random size; entries of one recipient in both roles happen often.
    function setSplit(uint256 model, uint256 seed) external {
        uint256 modelId = modelIds[model % MODELS];
        seed %= 1 << 128;
        uint256 count = 1 + seed % (2 * ACTORS);
        IRevenueRouter.Share[] memory shares = new IRevenueRouter.Share[](count);
        uint16 left = 10_000;
        for (uint256 i = 0; i < count; ++i) {
            uint256 place = (i + seed) % (2 * ACTORS);
            uint256 room = left - (count - 1 - i);
            uint16 bps = uint16(
                i == count - 1 ? left : 1 + uint256(keccak256(abi.encode(seed, i))) % (room < 3000 ? room : 3000)
            );
            left -= bps;
            shares[i] = IRevenueRouter.Share(
                actors[place % ACTORS], place < ACTORS ? IRevenueRouter.Role.Trainer : IRevenueRouter.Role.Deployer, bps
            );
        }
        vm.prank(models.ownerOf(modelId));
        router.setSplit(modelId, shares);
    }

    function setProtocolShares(uint256 first, uint256 second, uint16 firstBps, uint16 secondBps) external {
        firstBps = uint16(bound(firstBps, 0, 5_000));
        secondBps = uint16(bound(secondBps, 0, 5_000 - firstBps));
        vm.prank(governance);
        router.setProtocolShares(actors[first % ACTORS], firstBps, actors[second % ACTORS], secondBps);
    }

    function transferModel(uint256 model, uint256 actor) external {
        uint256 modelId = modelIds[model % MODELS];
        address owner = models.ownerOf(modelId);
        vm.prank(owner);
        models.transferFrom(owner, actors[actor % ACTORS], modelId);
    }
}
