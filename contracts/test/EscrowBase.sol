// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICallEscrow} from "../src/interfaces/ICallEscrow.sol";
import {Deployed} from "./Deployed.sol";

/// @notice Opening channels and signing vouchers, for the tests of the escrow.
abstract contract EscrowBase is Deployed {
    address internal gateway = makeAddr("gateway");
    address internal signer;
    uint256 internal key;

    function setUp() public virtual override {
        super.setUp();
        (signer, key) = makeAddrAndKey("signer");
    }

    function _terms(address payer, address asset, bytes32 salt) internal view returns (ICallEscrow.Terms memory) {
        return ICallEscrow.Terms(payer, signer, gateway, modelId, asset, salt);
    }

    function _open(address asset, uint128 amount) internal returns (bytes12) {
        return _openFor(alice, asset, amount, 0);
    }

    function _openFor(address payer, address asset, uint128 amount, bytes32 salt) internal returns (bytes12) {
        return _open(_terms(payer, asset, salt), amount);
    }

    /// @dev The payer pays.
    function _open(ICallEscrow.Terms memory terms, uint128 amount) internal returns (bytes12) {
        uint256 value = _fund(terms.asset, terms.payer, address(escrow), amount);
        vm.prank(terms.payer);
        return escrow.open{value: value}(terms, amount);
    }

    function _sign(uint256 by, bytes12 id, uint8 lane, uint128 cumulative) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(by, escrow.voucherDigest(id, lane, cumulative));
        return abi.encodePacked(r, s, v);
    }

    /// @dev A voucher as a batch packs it.
    function _packedBy(uint256 by, bytes12 id, uint8 lane, uint128 cumulative) internal view returns (bytes memory) {
        (bytes32 r, bytes32 vs) = vm.signCompact(by, escrow.voucherDigest(id, lane, cumulative));
        return abi.encodePacked(id, lane, cumulative, r, vs);
    }

    function _packed(bytes12 id, uint8 lane, uint128 cumulative) internal view returns (bytes memory) {
        return _packedBy(key, id, lane, cumulative);
    }

    function _voucher(bytes12 id, uint8 lane, uint128 cumulative) internal view returns (ICallEscrow.Claim memory) {
        return ICallEscrow.Claim(id, lane, cumulative, _sign(key, id, lane, cumulative));
    }

    function _batch(address asset, bytes memory vouchers) internal view returns (ICallEscrow.Batch[] memory batches) {
        batches = new ICallEscrow.Batch[](1);
        batches[0] = ICallEscrow.Batch(modelId, asset, vouchers);
    }

    /// @dev Claims packed vouchers for the model in one batch, as the gateway.
    function _claim(address asset, bytes memory vouchers, bool strict) internal returns (uint256) {
        vm.prank(gateway);
        return escrow.claim(_batch(asset, vouchers), strict);
    }

    /// @dev Claims one voucher, strictly; by turns in both forms, which must come to the same.
    function _claim(bytes12 id, uint8 lane, uint128 cumulative) internal {
        if (cumulative % 2 == 0) {
            _claim(escrow.channel(id).asset, _packed(id, lane, cumulative), true);
        } else {
            _claimSigned(_voucher(id, lane, cumulative), true);
        }
    }

    function _claimSigned(ICallEscrow.Claim memory one, bool strict) internal returns (uint256) {
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](1);
        claims[0] = one;
        vm.prank(gateway);
        return escrow.claimSigned(claims, strict);
    }

    function _refused(bytes12 id, uint8 lane, uint128 cumulative, ICallEscrow.Fault fault)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(ICallEscrow.VoucherRefused.selector, id, lane, cumulative, fault);
    }

    /// @dev Expects both forms of claiming to refuse the voucher, and both to pass it over if they are not strict.
    function _expectRefused(bytes12 id, uint8 lane, uint128 cumulative, ICallEscrow.Fault fault) internal {
        address asset = fault == ICallEscrow.Fault.UnknownChannel ? ETH : escrow.channel(id).asset;
        bytes memory packed = _packed(id, lane, cumulative);
        ICallEscrow.Claim memory one = _voucher(id, lane, cumulative);
        vm.expectRevert(_refused(id, lane, cumulative, fault));
        _claim(asset, packed, true);
        vm.expectRevert(_refused(id, lane, cumulative, fault));
        _claimSigned(one, true);
        uint256 held = _balance(asset, address(escrow));
        if (fault == ICallEscrow.Fault.InsufficientBalance) return;
        vm.expectEmit(address(escrow));
        emit ICallEscrow.VoucherUnpaid(id, lane, cumulative, 0, fault);
        assertEq(_claim(asset, packed, false), 0);
        vm.expectEmit(address(escrow));
        emit ICallEscrow.VoucherUnpaid(id, lane, cumulative, 0, fault);
        assertEq(_claimSigned(one, false), 0);
        assertEq(_balance(asset, address(escrow)), held);
    }
}
