// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {StateReader} from "../src/escape/StateReader.sol";
import {IAssetErrors} from "../src/interfaces/IAssetErrors.sol";
import {IEscapeVault} from "../src/interfaces/IEscapeVault.sol";
import {IRetiredPortal} from "../src/interfaces/IRetiredPortal.sol";
import {EscapeBase} from "./EscapeBase.sol";
import {Refusing} from "./Tokens.sol";
import {Tries} from "./Tries.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @notice Opening, and claims of balances before and after a genesis is sealed.
contract EscapeVaultTest is EscapeBase {
    using Tries for Tries.Trie;

    function _claim(uint256 i, address asset, address to) private returns (uint256) {
        address account = _owner(i);
        IEscapeVault.Proof memory proof = _lastProof(account, asset);
        IEscapeVault.Authority memory authority = _signed(i, vault.claimDigest(account, asset, to));
        return vault.claim(account, asset, to, proof, _none(), authority);
    }

    function _seal(uint256[] memory balances) private {
        bytes32 stateRoot = _state(balances).root();
        IEscapeVault.Carried[] memory carried = new IEscapeVault.Carried[](1);
        carried[0] = IEscapeVault.Carried(ETH, 1 ether);
        vm.startPrank(governance);
        vault.freeze();
        vault.seal(stateRoot, carried);
        vm.stopPrank();
    }

    function _balances() private pure returns (uint256[] memory) {
        return new uint256[](2 * (HOLDERS + 2));
    }

    /// forge-config: default.fuzz.runs = 48
    function testFuzz_claim_byKey(uint256 i, bool inToken) public {
        _open();
        i = bound(i, 0, HOLDERS - 1);
        address asset = inToken ? l2Token : ETH;
        assertEq(_claim(i, asset, alice), _had(i, asset));
        assertEq(inToken ? token.balanceOf(alice) : alice.balance, _had(i, asset));
        assertEq(vault.paid(_holder(i), asset), _had(i, asset));
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NothingOwed.selector, _holder(i), asset));
        this.claimAgain(i, asset);
    }

    function claimAgain(uint256 i, address asset) external {
        _claim(i, asset, alice);
    }

    function test_claim_anothersKey_reverts() public {
        _open();
        IEscapeVault.Proof memory proof = _lastProof(_holder(1), ETH);
        IEscapeVault.Authority memory authority = _signed(0, vault.claimDigest(_holder(1), ETH, alice));
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NotHolder.selector, _holder(1), _holder(0)));
        vault.claim(_holder(1), ETH, alice, proof, _none(), authority);
    }

    function test_claim_otherRecipient_reverts() public {
        _open();
        IEscapeVault.Proof memory proof = _lastProof(_holder(1), ETH);
        IEscapeVault.Authority memory authority = _signed(1, vault.claimDigest(_holder(1), ETH, alice));
        vm.expectPartialRevert(IEscapeVault.NotHolder.selector);
        vault.claim(_holder(1), ETH, treasury, proof, _none(), authority);
    }

    function test_claim_alias() public {
        _open();
        IEscapeVault.Proof memory proof = _lastProof(_alias(), ETH);
        IEscapeVault.Authority memory authority;
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NotHolder.selector, _alias(), address(this)));
        vault.claim(_alias(), ETH, alice, proof, _none(), authority);
        vm.prank(l1Contract);
        vault.claim(_alias(), ETH, alice, proof, _none(), authority);
        assertEq(alice.balance, _had(HOLDERS + 1, ETH));
    }

    function test_claim_resolver() public {
        _open();
        IEscapeVault.Proof memory proof = _lastProof(treasury, l2Token);
        IEscapeVault.Authority memory authority = _resolved(treasury, "code of the treasury");
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NotHolder.selector, treasury, address(this)));
        vault.claim(treasury, l2Token, alice, proof, _none(), authority);
        vm.startPrank(resolver);
        IEscapeVault.Authority memory wrong = _resolved(treasury, "other code");
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NotAContract.selector, treasury));
        vault.claim(treasury, l2Token, alice, proof, _none(), wrong);
        vault.claim(treasury, l2Token, alice, proof, _none(), authority);
        assertEq(token.balanceOf(alice), _had(HOLDERS, l2Token));
    }

    function test_claim_resolverOfKey_reverts() public {
        _open();
        IEscapeVault.Proof memory proof = _lastProof(_holder(0), ETH);
        IEscapeVault.Authority memory authority = _resolved(_holder(0), _delegation());
        vm.startPrank(resolver);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NotAContract.selector, _holder(0)));
        vault.claim(_holder(0), ETH, resolver, proof, _none(), authority);
    }

    function test_claim_noAccount_reverts() public {
        _open();
        address nobody = vm.addr(1_000);
        IEscapeVault.Proof memory proof = _lastProof(nobody, ETH);
        IEscapeVault.Authority memory authority = _signed(999, vault.claimDigest(nobody, ETH, alice));
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NothingOwed.selector, nobody, ETH));
        vault.claim(nobody, ETH, alice, proof, _none(), authority);
    }

    /// forge-config: default.fuzz.runs = 48
    function testFuzz_claim_damagedProof_reverts(uint256 node, uint256 at, uint8 mask) public {
        _open();
        IEscapeVault.Proof memory proof = _lastProof(_holder(2), ETH);
        node = bound(node, 0, proof.account.length - 1);
        at = bound(at, 0, proof.account[node].length - 1);
        proof.account[node][at] ^= bytes1(mask == 0 ? 1 : mask);
        IEscapeVault.Authority memory authority = _signed(2, vault.claimDigest(_holder(2), ETH, alice));
        vm.expectPartialRevert(StateReader.InvalidProof.selector);
        vault.claim(_holder(2), ETH, alice, proof, _none(), authority);
    }

    function test_claim_cutProof_reverts() public {
        _open();
        // A genesis proof that ends too soon would make a carried balance look like none.
        uint256[] memory carried = _balances();
        (carried[4], carried[2]) = (_had(2, ETH), 1);
        _seal(carried);
        IEscapeVault.Proof memory last = _lastProof(_holder(2), ETH);
        IEscapeVault.Proof memory genesis = _proof(carried, _holder(2), ETH);
        bytes[] memory cut = new bytes[](genesis.account.length - 1);
        for (uint256 i = 0; i < cut.length; ++i) {
            cut[i] = genesis.account[i];
        }
        genesis.account = cut;
        IEscapeVault.Authority memory authority = _signed(2, vault.claimDigest(_holder(2), ETH, alice));
        vm.expectPartialRevert(StateReader.InvalidProof.selector);
        vault.claim(_holder(2), ETH, alice, last, genesis, authority);
    }

    /// @dev A proof so long that the walk runs out of gas, with enough left after it to pay, shows nothing.
    function test_claim_walkOutOfGas_reverts() public {
        _open();
        uint256[] memory carried = _balances();
        (carried[4], carried[2]) = (_had(2, ETH), 1);
        _seal(carried);
        IEscapeVault.Proof memory last = _lastProof(_holder(2), ETH);
        IEscapeVault.Proof memory genesis = _proof(carried, _holder(2), ETH);
        genesis.account[genesis.account.length - 1] = new bytes(2_500_000);
        IEscapeVault.Authority memory authority = _signed(2, vault.claimDigest(_holder(2), ETH, alice));
        bytes memory input = abi.encodeCall(vault.claim, (_holder(2), ETH, alice, last, genesis, authority));
        for (uint256 gas = 1e7; gas < 5e7; gas += 1e6) {
            (bool ok,) = address(vault).call{gas: gas}(input);
            assertFalse(ok);
        }
    }

    function test_claim_badTerms_revert() public {
        IEscapeVault.Proof memory proof = _lastProof(_holder(0), ETH);
        IEscapeVault.Authority memory authority = _signed(0, vault.claimDigest(_holder(0), ETH, address(0)));
        vm.expectRevert(IEscapeVault.NotOpen.selector);
        vault.claim(_holder(0), ETH, address(0), proof, _none(), authority);
        _open();
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.InvalidRecipient.selector, address(0)));
        vault.claim(_holder(0), ETH, address(0), proof, _none(), authority);
        authority = _signed(0, vault.claimDigest(_holder(0), alice, alice));
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.UnknownAsset.selector, alice));
        vault.claim(_holder(0), alice, alice, proof, _none(), authority);
        address refusing = address(new Refusing());
        authority = _signed(0, vault.claimDigest(_holder(0), ETH, refusing));
        vm.expectPartialRevert(IAssetErrors.PaymentRefused.selector);
        vault.claim(_holder(0), ETH, refusing, proof, _none(), authority);
    }

    function test_claim_escrowTooSmall_reverts() public {
        _open();
        vm.deal(address(vault), 1);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.EscrowTooSmall.selector, ETH, 1, 1 ether));
        this.claimAgain(0, ETH);
    }

    function test_open_bad_reverts() public {
        IEscapeVault.Proof memory origin = _origin();
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.DepositsMissing.selector, 100, 0));
        vault.open(address(game), root, origin); // the portal takes deposits still
        vm.roll(101);
        portal.retire();
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.DepositsMissing.selector, 100, 101));
        vault.open(address(game), root, origin);
        bytes32 claimed = keccak256(abi.encode(root));
        game.set(claimed, false);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.InvalidGame.selector, address(game), claimed));
        vault.open(address(game), root, origin);
        game.set("another", true);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.InvalidGame.selector, address(game), claimed));
        vault.open(address(game), root, origin);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        vault.open(address(game), root, origin);
    }

    function test_names_bad_revert() public {
        IEscapeVault.Asset[] memory assets = new IEscapeVault.Asset[](1);
        assets[0] = IEscapeVault.Asset(l2Token, alice, 0);
        IEscapeVault.Resolver[] memory resolvers = new IEscapeVault.Resolver[](0);
        vm.expectPartialRevert(Ownable.OwnableUnauthorizedAccount.selector);
        vault.nameAssets(assets);
        vm.expectPartialRevert(Ownable.OwnableUnauthorizedAccount.selector);
        vault.nameResolvers(resolvers);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.InvalidAsset.selector, l2Token, alice));
        vault.nameAssets(assets);
        _open();
        vm.startPrank(governance);
        vm.expectRevert(IEscapeVault.AlreadyOpen.selector);
        vault.nameAssets(assets);
        vm.expectRevert(IEscapeVault.AlreadyOpen.selector);
        vault.nameResolvers(resolvers);
        IEscapeVault.Proof memory origin = _origin();
        vm.expectRevert(IEscapeVault.AlreadyOpen.selector);
        vault.open(address(game), root, origin);
        (address l1Token, uint256 slot) = vault.assetOf(l2Token);
        assertEq(l1Token, address(token));
        assertEq(slot, SLOT);
        (bytes32 output, bytes32 state, bytes32 passer) = vault.last();
        assertEq(output, keccak256(abi.encode(root)));
        assertEq(state, root.stateRoot);
        assertEq(passer, root.messagePasserStorageRoot);
    }

    /// @dev What the genesis carries cannot be claimed, the rest can at any time.
    /// forge-config: default.fuzz.runs = 48
    function testFuzz_seal_splits(uint256 carriedEth, uint256 carriedTokens, uint64 later) public {
        _open();
        uint256[] memory balances = _balances();
        balances[4] = carriedEth = bound(carriedEth, 0, _had(2, ETH) - 1);
        balances[5] = carriedTokens = bound(carriedTokens, 0, _had(2, l2Token) - 1);
        _seal(balances);
        skip(later);
        address holder = _holder(2);
        for (uint256 a = 0; a < 2; ++a) {
            address asset = a == 0 ? ETH : l2Token;
            uint256 want = _had(2, asset) - (a == 0 ? carriedEth : carriedTokens);
            IEscapeVault.Proof memory last = _lastProof(holder, asset);
            IEscapeVault.Proof memory genesis = _proof(balances, holder, asset);
            IEscapeVault.Authority memory authority = _signed(2, vault.claimDigest(holder, asset, alice));
            assertEq(vault.claim(holder, asset, alice, last, genesis, authority), want);
            vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NothingOwed.selector, holder, asset));
            vault.claim(holder, asset, alice, last, genesis, authority);
        }
    }

    function test_freeze_ends() public {
        _open();
        vm.expectPartialRevert(Ownable.OwnableUnauthorizedAccount.selector);
        vault.freeze();
        vm.prank(governance);
        vault.freeze();
        vm.expectPartialRevert(IEscapeVault.ClaimsFrozen.selector);
        this.claimAgain(0, ETH);
        skip(vault.FREEZE_TIME());
        assertEq(_claim(0, ETH, alice), _had(0, ETH));
        vm.startPrank(governance);
        IEscapeVault.Carried[] memory carried = new IEscapeVault.Carried[](0);
        vm.expectRevert(IEscapeVault.NotFrozen.selector);
        vault.seal("root", carried);
        vm.expectPartialRevert(IEscapeVault.FrozenRecently.selector);
        vault.freeze();
        skip(vault.THAW_TIME());
        vault.freeze();
        vault.seal("root", carried);
        vm.expectPartialRevert(IEscapeVault.AlreadySealed.selector);
        vault.freeze();
        vm.expectPartialRevert(IEscapeVault.AlreadySealed.selector);
        vault.seal("other", carried);
        vm.stopPrank();
        vm.expectPartialRevert(Ownable.OwnableUnauthorizedAccount.selector);
        vault.seal("other", carried);
    }

    /// @dev A genesis that carries a wei that was paid here does not last.
    function test_refute_voidsTheGenesis() public {
        _open();
        _claim(1, ETH, alice);
        uint256[] memory balances = _balances();
        (balances[2], balances[4]) = (1, _had(2, ETH));
        _seal(balances);
        (bytes32 sealed_, uint64 until) = vault.genesisOf();
        assertEq(sealed_, _state(balances).root());
        assertEq(until, block.timestamp + vault.REFUTE_TIME());
        IEscapeVault.Proof memory genesis = _proof(balances, _holder(2), ETH);
        IEscapeVault.Proof memory last = _lastProof(_holder(2), ETH);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NoContradiction.selector, _holder(2), ETH));
        vault.refute(_holder(2), ETH, last, genesis); // nothing was paid
        genesis = _proof(balances, _holder(1), ETH);
        last = _lastProof(_holder(1), ETH);
        vault.refute(_holder(1), ETH, last, genesis);
        (sealed_, until) = vault.genesisOf();
        assertEq(sealed_, 0);
        assertEq(until, 0);
        vm.expectRevert(IEscapeVault.NotRefutable.selector);
        vault.refute(_holder(1), ETH, last, genesis);
        assertEq(_claim(2, ETH, alice), _had(2, ETH));
    }

    function test_refute_honest_reverts() public {
        _open();
        _claim(1, ETH, alice);
        uint256[] memory balances = _balances();
        balances[4] = _had(2, ETH);
        _seal(balances);
        IEscapeVault.Proof memory genesis = _proof(balances, _holder(1), ETH);
        IEscapeVault.Proof memory last = _lastProof(_holder(1), ETH);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NoContradiction.selector, _holder(1), ETH));
        vault.refute(_holder(1), ETH, last, genesis);
        skip(vault.REFUTE_TIME());
        vm.expectRevert(IEscapeVault.NotRefutable.selector);
        vault.refute(_holder(1), ETH, last, genesis);
    }

    function test_release_whenSettled() public {
        _open();
        _seal(_balances());
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NotReleasable.selector, ETH, 0));
        vault.release(ETH, alice, 1);
        skip(vault.REFUTE_TIME());
        assertEq(vault.releasable(ETH), 1 ether);
        vault.release(ETH, alice, 1 ether);
        assertEq(alice.balance, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IEscapeVault.NotReleasable.selector, ETH, 0));
        vault.release(ETH, alice, 1);
        vm.stopPrank();
        vm.expectPartialRevert(Ownable.OwnableUnauthorizedAccount.selector);
        vault.release(ETH, alice, 0);
    }

    function test_portal_isClosed() public {
        _open();
        vm.expectRevert(IRetiredPortal.PortalRetired.selector);
        portal.depositTransaction(alice, 0, 0, false, "");
        (bool ok,) = address(portal).call{value: 0}("");
        assertFalse(ok);
        vm.expectRevert(abi.encodeWithSelector(IRetiredPortal.NotVault.selector, address(this)));
        portal.nullify("withdrawal");
        vm.roll(200);
        vm.deal(address(portal), 5);
        portal.retire();
        assertEq(portal.retiredAt(), 100);
        assertEq(portal.disputeGameFactory(), game.disputeGameFactory());
        assertEq(vault.escrow(ETH), _escrow(ETH) + 5);
    }

    /// forge-config: default.isolate = true
    function test_claim_gas() public {
        _open();
        _claim(2, l2Token, alice);
        vm.snapshotGasLastCall("EscapeVault", "claim_token");
        _claim(2, ETH, alice);
        vm.snapshotGasLastCall("EscapeVault", "claim_eth");
    }
}
