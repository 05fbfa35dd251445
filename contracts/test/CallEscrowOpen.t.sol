// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CallEscrow} from "../src/CallEscrow.sol";
import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {ICallEscrow} from "../src/interfaces/ICallEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {AuthorizedToken, CallbackToken, FalseToken, FeeToken} from "./Tokens.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @notice The terms at the start, and money in.
contract CallEscrowOpenTest is EscrowBase {
    // ── initialize ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_initialize_twice_reverts() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        escrow.initialize(alice, 0, 1, 1);
        CallEscrow implementation = new CallEscrow(models, router);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(alice, 0, 1, 1);
    }

    function test_initialize_delay_reverts() public {
        address implementation = address(new CallEscrow(models, router));
        uint64[2] memory delays = [uint64(0), 30 days + 1];
        for (uint256 i = 0; i < 2; ++i) {
            bytes memory call = abi.encodeCall(CallEscrow.initialize, (alice, DEPLOYMENT, 1, delays[i]));
            vm.expectRevert(
                abi.encodeWithSelector(ICallEscrow.WithdrawDelayOutOfRange.selector, delays[i], uint64(30 days))
            );
            _proxy(implementation, call);
        }
    }

    function test_initialize_noHome_reverts() public {
        address implementation = address(new CallEscrow(models, router));
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.InvalidHome.selector, 0));
        _proxy(implementation, abi.encodeCall(CallEscrow.initialize, (alice, DEPLOYMENT, 0, DELAY)));
    }

    function test_initialize_terms() public view {
        assertEq(escrow.withdrawDelay(), DELAY);
        assertEq(escrow.homeChainId(), block.chainid);
        assertEq(escrow.deploymentId(), DEPLOYMENT);
        assertEq(escrow.owner(), governance);
        assertEq(address(escrow.models()), address(models));
        assertEq(address(escrow.router()), address(router));
        assertEq(escrow.LANES(), 64);
        assertEq(escrow.VOUCHER_BYTES(), 93);
    }

    /// @dev EIP-5267: name, version, contract and salt are in the domain, the chain id is not.
    function test_eip712Domain() public view {
        (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifier,
            bytes32 salt,
            uint256[] memory extensions
        ) = escrow.eip712Domain();
        assertEq(fields, bytes1(0x1b));
        assertEq(name, "Regalia CallEscrow");
        assertEq(version, "1");
        assertEq(chainId, 0);
        assertEq(verifier, address(escrow));
        assertEq(salt, DEPLOYMENT);
        assertEq(extensions.length, 0);
    }

    // ── open ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_open(uint128 amount, bytes32 salt, bool inToken) public {
        amount = uint128(bound(amount, 1, type(uint128).max));
        ICallEscrow.Terms memory terms = _terms(alice, inToken ? address(token) : ETH, salt);
        bytes12 id = bytes12(keccak256(abi.encode(alice, signer, gateway, modelId, terms.asset, salt)));
        assertEq(escrow.channelIdOf(terms), id);
        uint256 value = _fund(terms.asset, alice, address(escrow), amount);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.ChannelOpened(id, alice, gateway, signer, modelId, terms.asset, salt);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.ChannelToppedUp(id, alice, amount);
        vm.prank(alice);
        assertEq(escrow.open{value: value}(terms, amount), id);
        ICallEscrow.Channel memory channel = escrow.channel(id);
        assertEq(channel.payer, alice);
        assertEq(channel.signer, signer);
        assertEq(channel.gateway, gateway);
        assertEq(channel.modelId, modelId);
        assertEq(channel.asset, terms.asset);
        assertEq(channel.balance, amount);
        assertEq(channel.asked, 0);
        assertEq(channel.withdrawableAt, 0);
        assertEq(escrow.available(id), amount);
        assertEq(_balance(terms.asset, address(escrow)), amount);
    }

    function test_open_empty() public {
        bytes12 id = _open(ETH, 0);
        assertEq(escrow.channel(id).balance, 0);
        assertEq(escrow.channel(id).payer, alice);
    }

    /// @dev A second opening is a top-up: a deposit from L1 cannot know whether it is the first.
    function test_open_twice_topsUp() public {
        bytes12 id = _open(ETH, 4);
        _claim(id, 0, 3);
        assertEq(_open(ETH, 5), id);
        assertEq(escrow.channel(id).balance, 6);
        assertEq(escrow.claimed(id, 0), 3);
    }

    /// @dev Anyone may open for a payer; the rest is the payer's.
    function test_open_forAnother() public {
        vm.deal(bob, 9);
        vm.prank(bob);
        bytes12 id = escrow.open{value: 9}(_terms(alice, ETH, 0), 9);
        assertEq(id, escrow.channelIdOf(_terms(alice, ETH, 0)));
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.NotPayer.selector, id, bob));
        vm.prank(bob);
        escrow.requestWithdraw(id, 9);
        vm.prank(gateway);
        escrow.release(id, 9);
        assertEq(alice.balance, 9);
    }

    /// @dev A contract's deposit from L1 comes from its aliased address, with the value minted for it.
    function test_open_fromL1ByContract() public {
        address aliased;
        unchecked {
            aliased = address(uint160(makeAddr("safe on L1")) + uint160(0x1111000000000000000000000000000000001111));
        }
        vm.deal(aliased, 1 ether);
        vm.prank(aliased);
        bytes12 id = escrow.open{value: 1 ether}(_terms(alice, ETH, 0), 1 ether);
        vm.deal(aliased, 1 ether);
        vm.prank(aliased);
        escrow.topUp{value: 1 ether}(id, 1 ether);
        assertEq(escrow.channel(id).balance, 2 ether);
        assertEq(escrow.channel(id).payer, alice);
    }

    /// @dev Ids are short; should two sets of terms share one, the second finds no channel of its own to pay into. Such
    /// terms cannot be found here, so the first channel's payer is overwritten instead.
    function test_open_idTaken_reverts() public {
        ICallEscrow.Terms memory terms = _terms(alice, ETH, 0);
        bytes12 id = _open(ETH, 1);
        bytes32 slot = keccak256(abi.encode(bytes32(id), uint256(ESCROW_SLOT) + 2));
        assertEq(address(uint160(uint256(vm.load(address(escrow), slot)))), alice);
        vm.store(address(escrow), slot, bytes32(uint256(uint160(bob))));
        vm.deal(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.ChannelIdTaken.selector, id));
        vm.prank(alice);
        escrow.open{value: 1}(terms, 1);
    }

    function test_open_zeroAddress_reverts() public {
        ICallEscrow.Terms memory terms = _terms(address(0), ETH, 0);
        vm.expectRevert(ICallEscrow.ZeroAddress.selector);
        escrow.open(terms, 0);
        (terms.payer, terms.gateway) = (alice, address(0));
        vm.expectRevert(ICallEscrow.ZeroAddress.selector);
        escrow.open(terms, 0);
        (terms.gateway, terms.signer) = (gateway, address(0));
        vm.expectRevert(ICallEscrow.ZeroAddress.selector);
        escrow.open(terms, 0);
    }

    function test_open_unknownModel_reverts() public {
        ICallEscrow.Terms memory terms = _terms(alice, ETH, 0);
        terms.modelId = 99;
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.UnknownModel.selector, 99));
        escrow.open(terms, 0);
    }

    function test_open_wrongValue_reverts() public {
        vm.deal(address(this), 2);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 1, 2));
        escrow.open{value: 2}(_terms(alice, ETH, 0), 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 0, 2));
        escrow.open{value: 2}(_terms(alice, address(token), 0), 1);
    }

    function test_open_badToken_reverts() public {
        FeeToken fee = new FeeToken();
        _fund(address(fee), alice, address(escrow), 1_000);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongAmountReceived.selector, address(fee), 1_000, 990));
        vm.prank(alice);
        escrow.open(_terms(alice, address(fee), 0), 1_000);

        FalseToken failing = new FalseToken();
        _fund(address(failing), alice, address(escrow), 1_000);
        failing.setFailing(true);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(failing)));
        vm.prank(alice);
        escrow.open(_terms(alice, address(failing), 0), 1_000);
    }

    function test_open_reentrantToken_reverts() public {
        CallbackToken callback = new CallbackToken();
        _fund(address(callback), alice, address(escrow), 1_000);
        ICallEscrow.Terms memory terms = _terms(alice, address(callback), 0);
        callback.arm(address(escrow), abi.encodeCall(escrow.open, (terms, 1)));
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        vm.prank(alice);
        escrow.open(terms, 1_000);
    }

    function test_receive_plainEth_reverts() public {
        vm.deal(address(this), 1);
        (bool ok,) = address(escrow).call{value: 1}("");
        assertFalse(ok);
    }

    // ── topUp ────────────────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_topUp_byAnyone(uint128 first, uint128 more, bool inToken) public {
        first = uint128(bound(first, 0, type(uint128).max - 1));
        more = uint128(bound(more, 1, type(uint128).max - first));
        address asset = inToken ? address(token) : ETH;
        bytes12 id = _open(asset, first);
        uint256 value = _fund(asset, bob, address(escrow), more);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.ChannelToppedUp(id, bob, more);
        vm.prank(bob);
        escrow.topUp{value: value}(id, more);
        assertEq(escrow.channel(id).balance, uint256(first) + more);
        assertEq(_balance(asset, address(escrow)), uint256(first) + more);
    }

    function test_topUp_doesNotStopTheTimer() public {
        bytes12 id = _open(ETH, 5);
        vm.prank(alice);
        escrow.requestWithdraw(id, 5);
        vm.deal(bob, 1);
        vm.prank(bob);
        escrow.topUp{value: 1}(id, 1);
        assertEq(escrow.channel(id).withdrawableAt, block.timestamp + DELAY);
        assertEq(escrow.available(id), 1);
    }

    function test_topUp_bad_reverts() public {
        bytes12 id = _open(ETH, 5);
        vm.expectRevert(IAssetErrors.ZeroAmount.selector);
        escrow.topUp(id, 0);
        vm.deal(address(this), 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongValue.selector, 2, 1));
        escrow.topUp{value: 1}(id, 2);
        vm.expectRevert(abi.encodeWithSelector(ICallEscrow.UnknownChannel.selector, bytes12("x")));
        escrow.topUp("x", 1);
    }

    // ── openWithAuthorization ────────────────────────────────────────────────────────────────────────────────────────

    function _authorization(uint256 by, AuthorizedToken coin, ICallEscrow.Terms memory terms, uint256 amount)
        private
        view
        returns (ICallEscrow.Authorization memory authorization)
    {
        authorization = ICallEscrow.Authorization(vm.addr(by), 0, block.timestamp + 1, "salt", 0, 0, 0);
        bytes32 nonce = keccak256(abi.encode(keccak256(abi.encode(terms)), bytes32("salt")));
        bytes32 digest =
            coin.receiveDigest(authorization.from, address(escrow), amount, 0, authorization.validBefore, nonce);
        (authorization.v, authorization.r, authorization.s) = vm.sign(by, digest);
    }

    function testFuzz_openWithAuthorization(uint128 amount) public {
        amount = uint128(bound(amount, 1, type(uint128).max / 2));
        AuthorizedToken coin = new AuthorizedToken();
        (address holder, uint256 holderKey) = makeAddrAndKey("holder");
        coin.mint(holder, 2 * uint256(amount));
        ICallEscrow.Terms memory terms = _terms(holder, address(coin), 0);
        ICallEscrow.Authorization memory authorization = _authorization(holderKey, coin, terms, amount);
        vm.prank(bob);
        bytes12 id = escrow.openWithAuthorization(terms, amount, authorization);
        assertEq(escrow.channel(id).balance, amount);
        assertEq(escrow.channel(id).payer, holder);
        assertEq(coin.balanceOf(address(escrow)), amount);
        // Each is good once.
        vm.expectRevert("authorization is used");
        escrow.openWithAuthorization(terms, amount, authorization);
    }

    /// @dev Who hands an authorization in cannot turn it to a channel of their own, nor change the amount.
    /// @dev The same tops up a channel that is there, out of anybody's money.
    function test_openWithAuthorization_topsUp() public {
        AuthorizedToken coin = new AuthorizedToken();
        (address sponsor, uint256 sponsorKey) = makeAddrAndKey("sponsor");
        coin.mint(sponsor, 30);
        ICallEscrow.Terms memory terms = _terms(alice, address(coin), 0);
        bytes12 id = _open(terms, 12);
        ICallEscrow.Authorization memory authorization = _authorization(sponsorKey, coin, terms, 30);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.ChannelToppedUp(id, sponsor, 30);
        assertEq(escrow.openWithAuthorization(terms, 30, authorization), id);
        assertEq(escrow.channel(id).balance, 42);
        assertEq(escrow.channel(id).payer, alice);
    }

    function test_openWithAuthorization_redirected_reverts() public {
        AuthorizedToken coin = new AuthorizedToken();
        (address holder, uint256 holderKey) = makeAddrAndKey("holder");
        coin.mint(holder, 100);
        ICallEscrow.Terms memory terms = _terms(holder, address(coin), 0);
        ICallEscrow.Authorization memory authorization = _authorization(holderKey, coin, terms, 10);
        ICallEscrow.Terms memory other = _terms(bob, address(coin), 0);
        vm.expectRevert("invalid signature");
        escrow.openWithAuthorization(other, 10, authorization);
        vm.expectRevert("invalid signature");
        escrow.openWithAuthorization(terms, 11, authorization);
        vm.expectRevert(IAssetErrors.ZeroAmount.selector);
        escrow.openWithAuthorization(terms, 0, authorization);
        vm.warp(block.timestamp + 2);
        vm.expectRevert("authorization is not valid now");
        escrow.openWithAuthorization(terms, 10, authorization);
    }

    function test_openWithAuthorization_feeToken_reverts() public {
        AuthorizedToken coin = new AuthorizedToken();
        (address holder, uint256 holderKey) = makeAddrAndKey("holder");
        coin.mint(holder, 100);
        coin.setFee(1);
        ICallEscrow.Terms memory terms = _terms(holder, address(coin), 0);
        ICallEscrow.Authorization memory authorization = _authorization(holderKey, coin, terms, 10);
        vm.expectRevert(abi.encodeWithSelector(IAssetErrors.WrongAmountReceived.selector, address(coin), 10, 9));
        escrow.openWithAuthorization(terms, 10, authorization);
    }
}
