// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CallEscrow} from "../src/CallEscrow.sol";
import {LicenseRegistry} from "../src/LicenseRegistry.sol";
import {ModelRegistry} from "../src/ModelRegistry.sol";
import {PermissionCertificates} from "../src/PermissionCertificates.sol";
import {RevenueRouter} from "../src/RevenueRouter.sol";
import {IModelRegistry} from "../src/interfaces/IModelRegistry.sol";
import {IRevenueRouter} from "../src/interfaces/IRevenueRouter.sol";
import {Releases} from "./Releases.sol";
import {Token} from "./Tokens.sol";
import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {Test} from "forge-std/Test.sol";

/// @notice All contracts that hold models and money, behind proxies, one model, and the accounts of a sale.
abstract contract Deployed is Test {
    address internal constant ETH = address(0);
    bytes32 internal constant DEPLOYMENT_ID = keccak256("a deployment");
    uint64 internal constant DELAY = 1 days;
    /// @dev Where the escrow's storage begins.
    bytes32 internal constant ESCROW_SLOT = 0xc2ed289f66eee7928aa34e99cfa0d72a2f6c12a012ac5b27292c0e29ec323e00;
    bytes32 internal constant DEPLOYMENT = keccak256("deployment");
    uint16 internal constant VALIDATORS_BPS = 1_000;
    uint16 internal constant TREASURY_BPS = 500;

    ModelRegistry internal models;
    LicenseRegistry internal licenses;
    PermissionCertificates internal certificates;
    CallEscrow internal escrow;
    RevenueRouter internal router;
    Token internal token;

    address internal governance = makeAddr("governance");
    address internal validators = makeAddr("validators");
    address internal treasury = makeAddr("treasury");
    address internal trainer = makeAddr("trainer");
    address internal deployer = makeAddr("deployer");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    /// @dev Registered in setUp, owned by the trainer.
    uint256 internal modelId;

    function setUp() public virtual {
        vm.warp(1_700_000_000);
        models = ModelRegistry(_proxy(address(new ModelRegistry()), abi.encodeCall(ModelRegistry.initialize, ())));
        router = RevenueRouter(
            _proxy(
                address(new RevenueRouter(models)),
                abi.encodeCall(
                    RevenueRouter.initialize, (governance, validators, VALIDATORS_BPS, treasury, TREASURY_BPS)
                )
            )
        );
        certificates = PermissionCertificates(
            _proxy(
                address(new PermissionCertificates(models)),
                abi.encodeCall(PermissionCertificates.initialize, (DEPLOYMENT_ID))
            )
        );
        licenses = LicenseRegistry(
            _proxy(
                address(new LicenseRegistry(models, router, certificates)),
                abi.encodeCall(LicenseRegistry.initialize, ())
            )
        );
        escrow = CallEscrow(
            _proxy(
                address(new CallEscrow(models, router)),
                abi.encodeCall(CallEscrow.initialize, (governance, DEPLOYMENT, uint64(block.chainid), DELAY))
            )
        );
        token = new Token();
        modelId = models.register(
            trainer,
            IModelRegistry.Release({
                weightsHash: keccak256("weights"),
                metadataHash: keccak256("metadata"),
                fingerprints: IModelRegistry.Fingerprints(keccak256("root"), 100, 8, 6),
                uri: "ipfs://weights"
            }),
            Releases.noParents()
        );
    }

    function _proxy(address implementation, bytes memory initialize) internal returns (address) {
        return address(new ERC1967Proxy(implementation, initialize));
    }

    /// @dev Splits the model's part between trainer and deployer.
    function _setSplit(uint16 trainerBps) internal {
        IRevenueRouter.Share[] memory shares = new IRevenueRouter.Share[](2);
        shares[0] = IRevenueRouter.Share(trainer, IRevenueRouter.Role.Trainer, uint32(trainerBps) * 100);
        shares[1] = IRevenueRouter.Share(deployer, IRevenueRouter.Role.Deployer, 1_000_000 - uint32(trainerBps) * 100);
        vm.prank(trainer);
        router.setSplit(modelId, shares);
    }

    /// @dev An account's balance in ETH or a token.
    function _balance(address asset, address account) internal view returns (uint256) {
        return asset == ETH ? account.balance : Token(asset).balanceOf(account);
    }

    /// @dev Gives an account what it needs to pay, with the allowance for a token; returns the ETH to send along.
    function _fund(address asset, address account, address spender, uint256 amount) internal returns (uint256 value) {
        if (asset == ETH) {
            vm.deal(account, account.balance + amount);
            return amount;
        }
        Token(asset).mint(account, amount);
        vm.prank(account);
        Token(asset).approve(spender, amount);
    }

    /// @dev What a transaction costs before it runs: 21,000, and 16 or 4 for each byte of its data.
    function _intrinsicGas(bytes memory data) internal pure returns (uint256 gas) {
        gas = 21_000;
        for (uint256 i = 0; i < data.length; ++i) {
            gas += data[i] == 0 ? 4 : 16;
        }
    }
}
