// What is compiled from the optimism module, and with which settings. The build (build.mjs) reads this table.

// Contracts the L1 of a chain needs: proxies, system contracts, the fault dispute game and its VM.
const l1 = [
  "src/universal/Proxy.sol",
  "src/universal/ProxyAdmin.sol",
  "src/universal/OptimismMintableERC20Factory.sol", // on L2 as well
  "src/L1/SuperchainConfig.sol",
  "src/L1/SystemConfig.sol",
  "src/L1/OptimismPortal2.sol",
  "src/L1/L1CrossDomainMessenger.sol",
  "src/L1/L1StandardBridge.sol",
  "src/L1/L1ERC721Bridge.sol",
  "src/dispute/AnchorStateRegistry.sol",
  "src/dispute/DelayedWETH.sol",
  "src/dispute/DisputeGameFactory.sol",
  "src/dispute/PermissionedDisputeGame.sol",
  "src/cannon/MIPS64.sol",
  "src/cannon/PreimageOracle.sol",
];

// Predeploys that L2Genesis installs for a chain without custom gas token and without interop.
const l2 = [
  "src/L2/BaseFeeVault.sol",
  "src/L2/ConditionalDeployer.sol",
  "src/L2/GasPriceOracle.sol",
  "src/L2/L1Block.sol",
  "src/L2/L1FeeVault.sol",
  "src/L2/L2CrossDomainMessenger.sol",
  "src/L2/L2DevFeatureFlags.sol",
  "src/L2/L2ERC721Bridge.sol",
  "src/L2/L2ProxyAdmin.sol",
  "src/L2/L2StandardBridge.sol",
  "src/L2/L2ToL1MessagePasser.sol",
  "src/L2/OperatorFeeVault.sol",
  "src/L2/OptimismMintableERC721Factory.sol",
  "src/L2/SequencerFeeVault.sol",
  "src/L2/WETH.sol",
  "src/legacy/DeployerWhitelist.sol",
  "src/legacy/L1BlockNumber.sol",
  "src/legacy/LegacyMessagePasser.sol",
];

// Scripts run by deploy in a host EVM; their code never reaches a chain.
const scripts = ["scripts/L2Genesis.s.sol", "scripts/SetPreinstalls.s.sol"];

export const sources = [...l1, ...l2, ...scripts];

// Not compiled: Go module archives leave out every folder named vendor, so the sources of these two are missing. Their
// creation code stands in the module's own upgrade bundle, and is held against semver-lock.json like the rest.
export const fromBundle = [
  { lock: "src/vendor/eas/EAS.sol:EAS", intent: "Deploy EAS Implementation" },
  { lock: "src/vendor/eas/SchemaRegistry.sol:SchemaRegistry", intent: "Deploy SchemaRegistry Implementation" },
];
export const bundle = "op-core/nuts/bundles/lagoon_nut_bundle.json";

// Contracts whose creation code is expected to differ from semver-lock.json, with the reason.
export const unlocked = {
  "src/cannon/PreimageOracle.sol:PreimageOracle":
    "its keccak library is a git submodule, which Go modules leave out; LibKeccak.sol stands in",
};

// Import prefixes. Values starting with "npm:" are folders of node_modules, "op:" of the module's contracts-bedrock,
// "own:" of this folder.
export const remappings = [
  ["@openzeppelin/contracts-upgradeable/", "npm:oz4u/"],
  ["@openzeppelin/contracts-v5/", "npm:oz5/"],
  ["@openzeppelin/contracts/", "npm:oz4/"],
  ["@rari-capital/solmate/", "npm:@rari-capital/solmate/"],
  ["@solady/", "npm:solady/src/"],
  ["safe-contracts/", "npm:@safe-global/safe-contracts/contracts/"],
  ["forge-std/", "npm:@layerzerolabs/toolbox-foundry/lib/forge-std/"],
  ["@lib-keccak/", "own:"],
  ["interfaces/", "op:interfaces/"],
  ["src/", "op:src/"],
  ["scripts/", "op:scripts/"],
  ["test/", "op:test/"],
];

// npm packages whose version decides what comes out.
export const packages = [
  "solc-0.8.15",
  "solc-0.8.25",
  "oz4",
  "oz4u",
  "oz5",
  "solady",
  "@rari-capital/solmate",
  "@safe-global/safe-contracts",
  "@layerzerolabs/toolbox-foundry",
];

// Settings of the module's foundry.toml: cancun, which solc 0.8.15 does not know yet and forge lowers to london.
export const compilers = {
  "0.8.15": { evmVersion: "london" },
  "0.8.25": { evmVersion: "cancun" },
};
export const defaultRuns = 999999;
// The genesis script runs once; at the default it takes minutes to compile.
export const scriptRuns = 5000;
