// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {RevenueRouter} from "../../src/RevenueRouter.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {IRevenueRouter} from "../../src/interfaces/IRevenueRouter.sol";
import {Releases} from "../Releases.sol";
import {Token} from "../Tokens.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Distributes, claims, pulls royalties and changes every term at random. All recipients are among `actors`, the
/// first two being those the protocol starts with, so that sums over them are sums over everybody. Model 1 is derived
/// from model 0, and model 2 from both.
contract RouterHandler is Test {
    uint256 public constant ACTORS = 8;
    uint256 public constant MODELS = 3;

    ModelRegistry private immutable models;
    RevenueRouter private immutable router;
    address private immutable governance;
    address[2] public assets;
    address[ACTORS] public actors;
    uint256[MODELS] public modelIds;

    mapping(uint256 modelId => mapping(address asset => uint256)) public distributed;
    mapping(uint256 modelId => mapping(address asset => uint256)) public claimed;
    mapping(uint256 modelId => mapping(address asset => uint256)) public pulled;
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
        _register(0, Releases.noParents());
        _register(1, Releases.oneParent(modelIds[0], 1_111));
        IModelRegistry.Parent[] memory both = new IModelRegistry.Parent[](2);
        both[0] = IModelRegistry.Parent(modelIds[0], 7);
        both[1] = IModelRegistry.Parent(modelIds[1], 3_993);
        _register(2, both);
    }

    function _register(uint256 i, IModelRegistry.Parent[] memory parents) private {
        modelIds[i] = models.register(actors[i], Releases.plain(), parents);
        vm.prank(actors[i]);
        models.setDerivation(modelIds[i], IModelRegistry.Derivation.Open, 0);
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
        address to = router.payoutOf(account);
        uint256 amount = router.claim(modelId, token, account);
        require(amount == owed, "claim pays what is owed");
        require(router.owed(modelId, token, account) == 0, "nothing is owed after a claim");
        claimed[modelId][token] += amount;
        paid[to][token] += amount;
    }

    function pullRoyalty(uint256 seed, uint256 asset) external {
        uint256 model = 1 + seed % 2;
        uint256 index = seed / 2 % model;
        (uint256 modelId, address token) = (modelIds[model], assets[asset % 2]);
        uint256 owed = router.royaltyOwed(modelId, index, token);
        uint256 amount = router.pullRoyalty(modelId, index, token);
        require(amount == owed, "a pull moves what is owed");
        require(router.royaltyOwed(modelId, index, token) == 0, "nothing is owed after a pull");
        pulled[modelId][token] += amount;
        distributed[modelIds[index]][token] += amount;
    }

    function setPayout(uint256 actor, uint256 to) external {
        vm.prank(actors[actor % ACTORS]);
        router.setPayout(to % 3 == 0 ? address(0) : actors[to % ACTORS]);
    }

    function setSplit(uint256 model, uint256 seed) external {
        uint256 modelId = modelIds[model % MODELS];
        IRevenueRouter.Share[] memory shares = _shares(seed);
        vm.prank(models.ownerOf(modelId));
        router.setSplit(modelId, shares);
    }

    /// @dev A split in two chunks, between which anything may have happened by the time the second comes.
    function draftSplit(uint256 model, uint256 seed, bool commit) external {
        uint256 modelId = modelIds[model % MODELS];
        address owner = models.ownerOf(modelId);
        (, address author,, uint32 ppm) = router.draft(modelId);
        vm.startPrank(owner);
        if (author == owner && ppm == 1_000_000) {
            commit ? router.commitSplit(modelId) : 0;
        } else if (author == owner && ppm != 0) {
            IRevenueRouter.Share[] memory rest = new IRevenueRouter.Share[](1);
            rest[0] = IRevenueRouter.Share(actors[0], IRevenueRouter.Role.Deployer, 1_000_000 - ppm);
            router.draftSplit(modelId, rest);
        } else {
            IRevenueRouter.Share[] memory some = new IRevenueRouter.Share[](1);
            uint32 part = uint32(bound(seed, 1, 999_999));
            some[0] = IRevenueRouter.Share(actors[seed % ACTORS], IRevenueRouter.Role.Trainer, part);
            router.draftSplit(modelId, some);
        }
        vm.stopPrank();
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

    /// @dev A split of random size; entries of one recipient in both roles happen often.
    function _shares(uint256 seed) private view returns (IRevenueRouter.Share[] memory shares) {
        seed %= 1 << 128;
        uint256 count = 1 + seed % (2 * ACTORS);
        shares = new IRevenueRouter.Share[](count);
        uint32 left = 1_000_000;
        for (uint256 i = 0; i < count; ++i) {
            uint256 place = (i + seed) % (2 * ACTORS);
            uint256 room = left - (count - 1 - i);
            uint32 ppm = uint32(
                i == count - 1 ? left : 1 + uint256(keccak256(abi.encode(seed, i))) % (room < 300_000 ? room : 300_000)
            );
            left -= ppm;
            shares[i] = IRevenueRouter.Share(
                actors[place % ACTORS], place < ACTORS ? IRevenueRouter.Role.Trainer : IRevenueRouter.Role.Deployer, ppm
            );
        }
    }
}
