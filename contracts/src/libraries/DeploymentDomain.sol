// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title EIP-712 domain of a deployment
/// @notice What is signed for our contracts is bound to the deployment, an id chosen at genesis that the state takes
/// along when it moves to another chain, and not to a chain id: so it means the same after the migration.
library DeploymentDomain {
    bytes32 internal constant TYPEHASH =
        keccak256("EIP712Domain(string name,string version,address verifyingContract,bytes32 salt)");

    /// @dev EIP-5267's bits for name, version, contract and salt.
    bytes1 internal constant FIELDS = 0x1b;

    /// @dev The domain separator of this contract.
    function separator(string memory name, string memory version, bytes32 deploymentId)
        internal
        view
        returns (bytes32)
    {
        return keccak256(
            abi.encode(TYPEHASH, keccak256(bytes(name)), keccak256(bytes(version)), address(this), deploymentId)
        );
    }
}
