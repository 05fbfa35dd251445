// A worker of build.mjs: one run of solc. Sources go in through the import callback, because a large JSON input kills
// the wasm compiler.
import { createRequire } from "node:module";
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";

const { job, npm } = workerData;
const solc = createRequire(path.join(npm, "x.js"))(`solc-${job.version}`);

const input = {
  language: "Solidity",
  sources: Object.fromEntries(Object.keys(job.units).map((unit) => [unit, { urls: [unit] }])),
  settings: {
    optimizer: { enabled: true, runs: job.settings.runs },
    evmVersion: job.settings.evmVersion,
    metadata: { bytecodeHash: "none" },
    outputSelection: Object.fromEntries(job.wanted.map(({ file, name }) => [file, { [name]: ["abi", "evm.bytecode", "evm.deployedBytecode", "metadata"] }])),
  },
};
const read = (unit) => (unit in job.units ? { contents: job.units[unit] } : { error: `${unit} was not collected` });
const output = JSON.parse(solc.compile(JSON.stringify(input), { import: read }));

const errors = (output.errors ?? []).filter((e) => e.severity === "error").map((e) => e.formattedMessage);
const missing = job.wanted.filter(({ file, name }) => !output.contracts?.[file]?.[name]).map(({ file, name }) => `${file}:${name}`);
if (errors.length || missing.length) {
  parentPort.postMessage({ error: errors.slice(0, 5).join("\n") || `solc gave nothing for ${missing.join(", ")}` });
} else {
  parentPort.postMessage({ contracts: job.wanted.map(({ file, name }) => prune(file, name, output.contracts[file][name])) });
}

// prune keeps what op-chain-ops reads of a forge artifact: the script host labels code by the metadata's target.
function prune(file, name, contract) {
  const { bytecode, deployedBytecode } = contract.evm;
  const { compiler, language, settings, version } = JSON.parse(contract.metadata);
  return {
    file,
    name,
    creation: bytecode.object,
    artifact: {
      abi: contract.abi,
      bytecode: { object: "0x" + bytecode.object, linkReferences: bytecode.linkReferences },
      deployedBytecode: {
        object: "0x" + deployedBytecode.object,
        linkReferences: deployedBytecode.linkReferences,
        immutableReferences: deployedBytecode.immutableReferences ?? {},
      },
      metadata: { compiler, language, settings, version },
    },
  };
}
