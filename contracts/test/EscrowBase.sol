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

    function _open(address asset, uint128 amount) internal returns (bytes32) {
        return _openFor(alice, asset, amount, 0);
    }

    function _openFor(address payer, address asset, uint128 amount, bytes32 salt) internal returns (bytes32) {
        uint256 value = _fund(asset, payer, address(escrow), amount);
        vm.prank(payer);
        return escrow.open{value: value}(gateway, signer, modelId, asset, amount, salt);
    }

    function _sign(uint256 by, bytes32 id, uint8 lane, uint128 cumulative) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(by, escrow.voucherDigest(id, lane, cumulative));
        return abi.encodePacked(r, s, v);
    }

    function _voucher(bytes32 id, uint8 lane, uint128 cumulative) internal view returns (ICallEscrow.Claim memory) {
        return ICallEscrow.Claim(id, lane, cumulative, _sign(key, id, lane, cumulative));
    }

    function _claim(ICallEscrow.Claim memory one) internal {
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](1);
        claims[0] = one;
        vm.prank(gateway);
        escrow.claim(claims);
    }

    function _expectClaimReverts(ICallEscrow.Claim memory one, bytes memory reason) internal {
        ICallEscrow.Claim[] memory claims = new ICallEscrow.Claim[](1);
        claims[0] = one;
        vm.expectRevert(reason);
        vm.prank(gateway);
        escrow.claim(claims);
    }

    function _invalid(ICallEscrow.Claim memory one) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ICallEscrow.InvalidSignature.selector, one.channelId, one.lane, one.cumulative);
    }
}
