// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ModelRegistry} from "../src/ModelRegistry.sol";
import {Governor} from "../src/governance/Governor.sol";
import {Timelock} from "../src/governance/Timelock.sol";
import {VotesToken} from "../src/governance/VotesToken.sol";
import {Deployed} from "./Deployed.sol";
import {ModelRegistryNext} from "./ModelRegistryNext.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {ProxyAdmin} from "@openzeppelin/contracts/proxy/transparent/ProxyAdmin.sol";
import {
    ITransparentUpgradeableProxy,
    TransparentUpgradeableProxy
} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

/// @notice The wiring of the genesis: token, governor, timelock, and an admin of proxies that the timelock owns.
contract GovernanceTest is Deployed {
    uint48 private constant VOTING_DELAY = 1 days;
    uint32 private constant VOTING_PERIOD = 7 days;
    uint256 private constant TIMELOCK_DELAY = 2 days;

    VotesToken private votes;
    Governor private governor;
    Timelock private timelock;
    ProxyAdmin private admin;
    ModelRegistry private governed;

    function setUp() public override {
        super.setUp();
        VotesToken.Holding[] memory holdings = new VotesToken.Holding[](2);
        holdings[0] = VotesToken.Holding(alice, 60);
        holdings[1] = VotesToken.Holding(bob, 40);
        votes = VotesToken(
            _proxy(address(new VotesToken()), abi.encodeCall(VotesToken.initialize, ("Regalia", "RGL", holdings)))
        );
        address governorAt = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 3);
        address[] memory proposers = new address[](1);
        proposers[0] = governorAt;
        timelock = Timelock(
            payable(_proxy(
                    address(new Timelock()),
                    // Anyone may carry out what is due.
                    abi.encodeWithSignature(
                        "initialize(uint256,address[],address[],address)",
                        TIMELOCK_DELAY,
                        proposers,
                        new address[](1),
                        address(0)
                    )
                ))
        );
        governor = Governor(
            payable(_proxy(
                    address(new Governor()),
                    abi.encodeCall(
                        Governor.initialize, (votes, timelock, Governor.Settings(VOTING_DELAY, VOTING_PERIOD, 10, 50))
                    )
                ))
        );
        assertEq(address(governor), governorAt);
        TransparentUpgradeableProxy proxy = new TransparentUpgradeableProxy(
            address(new ModelRegistry()), address(timelock), abi.encodeCall(ModelRegistry.initialize, ())
        );
        admin = ProxyAdmin(vm.computeCreateAddress(address(proxy), 1));
        governed = ModelRegistry(address(proxy));
        vm.warp(block.timestamp + 1);
    }

    /// @dev The proposal to give the registry its next version.
    function _upgrade()
        private
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calls, string memory text)
    {
        (targets, values, calls, text) = (new address[](1), new uint256[](1), new bytes[](1), "upgrade");
        targets[0] = address(admin);
        calls[0] = abi.encodeCall(
            ProxyAdmin.upgradeAndCall,
            (ITransparentUpgradeableProxy(address(governed)), address(new ModelRegistryNext()), "")
        );
    }

    function test_initialize_twice_reverts() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        votes.initialize("", "", new VotesToken.Holding[](0));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        governor.initialize(votes, timelock, Governor.Settings(0, 1, 0, 0));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        timelock.initialize(0, new address[](0), new address[](0), alice);
        address[3] memory implementations =
            [address(new VotesToken()), address(new Governor()), address(new Timelock())];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(Initializable.InvalidInitialization.selector);
            if (i == 0) VotesToken(implementations[i]).initialize("", "", new VotesToken.Holding[](0));
            if (i == 1) {
                Governor(payable(implementations[i])).initialize(votes, timelock, Governor.Settings(0, 1, 0, 0));
            }
            if (i == 2) {
                Timelock(payable(implementations[i])).initialize(0, new address[](0), new address[](0), alice);
            }
        }
    }

    function test_initialize_holdsTheSettings() public view {
        assertEq(votes.totalSupply(), 100);
        assertEq(votes.balanceOf(alice), 60);
        assertEq(votes.getVotes(bob), 40);
        assertEq(votes.CLOCK_MODE(), "mode=timestamp");
        assertEq(governor.clock(), block.timestamp);
        assertEq(governor.votingDelay(), VOTING_DELAY);
        assertEq(governor.votingPeriod(), VOTING_PERIOD);
        assertEq(governor.proposalThreshold(), 10);
        assertEq(governor.quorum(block.timestamp - 1), 50);
        assertEq(governor.timelock(), address(timelock));
        assertEq(timelock.getMinDelay(), TIMELOCK_DELAY);
        assertTrue(timelock.hasRole(timelock.PROPOSER_ROLE(), address(governor)));
        assertTrue(timelock.hasRole(timelock.CANCELLER_ROLE(), address(governor)));
        assertTrue(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)));
        assertTrue(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(timelock)));
        assertFalse(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(this)));
        assertEq(admin.owner(), address(timelock));
    }

    /// @dev Propose, vote, queue, execute: the code is new, the storage as it was.
    function test_proposal_upgrades() public {
        governed.register(alice, models.version(1, 1).release, models.parentsOf(1));
        (address[] memory targets, uint256[] memory values, bytes[] memory calls, string memory text) = _upgrade();
        vm.prank(alice);
        uint256 id = governor.propose(targets, values, calls, text);
        assertTrue(governor.proposalNeedsQueuing(id));
        vm.warp(block.timestamp + VOTING_DELAY + 1);
        vm.prank(alice);
        governor.castVote(id, 1);
        vm.prank(bob);
        governor.castVote(id, 0);
        vm.warp(block.timestamp + VOTING_PERIOD);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Succeeded));
        governor.queue(targets, values, calls, keccak256(bytes(text)));
        vm.warp(block.timestamp + TIMELOCK_DELAY - 1);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        governor.execute(targets, values, calls, keccak256(bytes(text)));
        vm.expectRevert();
        ModelRegistryNext(address(governed)).generation();

        vm.warp(block.timestamp + 1);
        governor.execute(targets, values, calls, keccak256(bytes(text)));
        assertEq(ModelRegistryNext(address(governed)).generation(), 2);
        assertEq(governed.modelCount(), 1);
        assertEq(governed.ownerOf(1), alice);
        assertEq(governed.name(), "Regalia Model");
        assertEq(abi.encode(governed.version(1, 1).release), abi.encode(models.version(1, 1).release));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        governed.initialize();
    }

    /// @dev Votes are those of the snapshot; without a quorum nothing passes.
    function test_proposal_withoutQuorum() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls, string memory text) = _upgrade();
        vm.prank(bob);
        uint256 id = governor.propose(targets, values, calls, text);
        vm.warp(block.timestamp + VOTING_DELAY + 1);
        vm.prank(alice);
        // forge-lint: disable-next-line(erc20-unchecked-transfer)
        votes.transfer(bob, 60);
        vm.prank(bob);
        governor.castVote(id, 1);
        vm.warp(block.timestamp + VOTING_PERIOD);
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Defeated));
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.queue(targets, values, calls, keccak256(bytes(text)));
    }

    function test_propose_belowThreshold_reverts() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls, string memory text) = _upgrade();
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, trainer, 0, 10));
        vm.prank(trainer);
        governor.propose(targets, values, calls, text);
    }

    function test_cancel_byTheProposer() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls, string memory text) = _upgrade();
        vm.startPrank(alice);
        uint256 id = governor.propose(targets, values, calls, text);
        governor.cancel(targets, values, calls, keccak256(bytes(text)));
        assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Canceled));
    }

    function test_upgrade_strangers_revert() public {
        address next = address(new ModelRegistryNext());
        address[2] memory strangers = [alice, address(governor)];
        for (uint256 i = 0; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, strangers[i]));
            vm.prank(strangers[i]);
            admin.upgradeAndCall(ITransparentUpgradeableProxy(address(governed)), next, "");
        }
        vm.expectRevert();
        vm.prank(alice);
        timelock.schedule(address(admin), 0, "", 0, 0, TIMELOCK_DELAY);
    }

    function test_permit_givesVotesToo() public {
        (address owner, uint256 key) = makeAddrAndKey("permitting");
        vm.prank(alice);
        assertTrue(votes.transfer(owner, 10));
        bytes32 permit = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                owner,
                bob,
                10,
                votes.nonces(owner),
                block.timestamp
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", votes.DOMAIN_SEPARATOR(), permit)));
        votes.permit(owner, bob, 10, block.timestamp, v, r, s);
        assertEq(votes.nonces(owner), 1);
        vm.prank(bob);
        assertTrue(votes.transferFrom(owner, bob, 10));
        assertEq(votes.getVotes(bob), 50);
        assertEq(votes.getVotes(alice), 50);
    }
}
