// Compiles the OP Stack's system contracts from the pinned optimism Go module, checks each against that release's
// snapshots/semver-lock.json, and writes forge-style artifacts for the Go packages to embed.
//
//   node contracts/op/build.mjs            build, or do nothing if the inputs have not changed
//   node contracts/op/build.mjs --force    build anyway
//
// Sources come from the Go module cache (Go fetches the module if it is missing), compilers and libraries from
// contracts/node_modules.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { bundle, compilers, defaultRuns, fromBundle, packages, remappings, scriptRuns, sources, unlocked } from "./contracts.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const npm = path.resolve(here, "../node_modules");
const out = path.join(root, "deploy/artifacts");
const module = "github.com/ethereum-optimism/optimism";
const { keccak256 } = createRequire(path.join(npm, "x.js"))("js-sha3");

class BuildError extends Error {}
const sha256 = (data) => createHash("sha256").update(data).digest("hex");
const keccak = (hex) => "0x" + keccak256(Buffer.from(hex, "hex"));

// The module in Go's module cache, where it is put if it is not there yet; Go checks it against go.sum.
function locateModule() {
  let text;
  try {
    text = execFileSync("go", ["mod", "download", "-json", module], { cwd: root, encoding: "utf8" });
  } catch (err) {
    throw new BuildError(`go mod download ${module}: ${err.stdout || err.message}`);
  }
  const { Dir: dir, Version: version } = JSON.parse(text);
  return { dir, version, bedrock: path.join(dir, "packages/contracts-bedrock") };
}

// What decides the output: the module (by go.sum's hash), the npm packages used, and this folder.
function inputHash(version) {
  const lockFile = path.resolve(here, "../package-lock.json");
  const lock = JSON.parse(fs.readFileSync(lockFile, "utf8")).packages;
  const sum = fs.readFileSync(path.join(root, "go.sum"), "utf8").split("\n").find((l) => l.startsWith(`${module} ${version} `));
  if (!sum) throw new BuildError(`go.sum has no line for ${module} ${version}: run go mod download`);
  const parts = [sum];
  for (const name of packages) {
    const entry = lock[`node_modules/${name}`];
    if (!entry) throw new BuildError(`package-lock.json has no ${name}: the OP contracts need it`);
    parts.push(`${name} ${entry.version} ${entry.integrity}`);
  }
  for (const file of ["build.mjs", "compile.mjs", "contracts.mjs", "LibKeccak.sol"]) parts.push(sha256(fs.readFileSync(path.join(here, file))));
  return sha256(parts.join("\n"));
}

function isCurrent(hash) {
  let manifest;
  try {
    manifest = JSON.parse(fs.readFileSync(path.join(out, "manifest.json"), "utf8"));
  } catch {
    return false;
  }
  if (manifest.inputHash !== hash) return false;
  return Object.entries(manifest.files).every(([name, want]) => {
    try {
      return sha256(fs.readFileSync(path.join(out, name))) === want;
    } catch {
      return false;
    }
  });
}

// A contract's name is its file's; scripts have .s.sol.
const nameOf = (file) => path.basename(file).replace(/(\.s)?\.sol$/, "");

function resolver(bedrock) {
  const base = { npm, op: bedrock, own: here };
  return (unit) => {
    const hit = remappings.find(([prefix]) => unit.startsWith(prefix));
    if (!hit) throw new BuildError(`import ${unit} matches no remapping in contracts.mjs`);
    const [kind, folder] = hit[1].split(":");
    return path.join(base[kind], folder, unit.slice(hit[0].length));
  };
}

// collect reads a source and all it imports, by import path.
function collect(unit, resolve, into) {
  if (unit in into) return;
  let text;
  try {
    text = fs.readFileSync(resolve(unit), "utf8");
  } catch (err) {
    if (err instanceof BuildError) throw err;
    throw new BuildError(`source ${unit} not found: ${err.message}`);
  }
  into[unit] = text;
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
  for (const [, target] of code.matchAll(/import\s+(?:[^"';]*?from\s+)?["']([^"']+)["']/g)) {
    const next = target.startsWith(".") ? path.posix.normalize(path.posix.join(path.posix.dirname(unit), target)) : target;
    collect(next, resolve, into);
  }
}

// Optimizer runs by path, from the default profile of the module's foundry.toml.
function runsByPath(bedrock) {
  const text = fs.readFileSync(path.join(bedrock, "foundry.toml"), "utf8");
  const profile = text.slice(text.indexOf("[profile.default]"), text.indexOf("[fuzz]"));
  const runs = Number(/\noptimizer_runs = (\d+)/.exec(profile)?.[1]);
  if (runs !== defaultRuns) throw new BuildError(`foundry.toml of the module has optimizer_runs = ${runs}, contracts.mjs ${defaultRuns}: bring them together`);
  return new Map([...profile.matchAll(/paths = "([^"]+)", optimizer_runs = (\d+)/g)].map((m) => [m[1], Number(m[2])]));
}

// jobs groups the sources by compiler and optimizer runs. Heavy ones stand alone, so that two workers share the load.
function jobs(bedrock) {
  const resolve = resolver(bedrock);
  const special = runsByPath(bedrock);
  const groups = new Map();
  for (const file of sources) {
    const units = {};
    collect(file, resolve, units);
    const version = Object.values(units).some((s) => /pragma solidity 0\.8\.25;/.test(s)) ? "0.8.25" : "0.8.15";
    const runs = file.startsWith("scripts/") ? scriptRuns : (special.get(file) ?? defaultRuns);
    const side = file.startsWith("scripts/") ? "script" : file.split("/")[1];
    const key = `${version} ${runs} ${side}`;
    const job = groups.get(key) ?? { key, version, settings: { ...compilers[version], runs }, units: {}, wanted: [] };
    Object.assign(job.units, units);
    job.wanted.push({ file, name: nameOf(file) });
    groups.set(key, job);
  }
  const weight = (job) => (job.key.includes("script") ? Infinity : job.wanted.length);
  return [...groups.values()].sort((a, b) => weight(b) - weight(a));
}

// compile runs the jobs in at most two workers.
async function compile(queue) {
  const results = [];
  const lane = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const started = Date.now();
      results.push(...(await runJob(job)));
      console.log(`  solc ${job.version}, ${job.settings.runs} runs: ${job.wanted.length} contracts in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

function runJob(job) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(here, "compile.mjs"), { workerData: { job, npm } });
    worker.once("message", ({ error, contracts }) => (error ? reject(new BuildError(error)) : resolve(contracts)));
    worker.once("error", reject);
  });
}

// creationCode finds a contract's creation code in the upgrade bundle: the argument of ConditionalDeployer.deploy(salt, code).
function creationCode(moduleDir, intent) {
  const { transactions } = JSON.parse(fs.readFileSync(path.join(moduleDir, bundle), "utf8"));
  const tx = transactions.find((t) => t.intent === intent);
  if (!tx) throw new BuildError(`${bundle} has no transaction "${intent}"`);
  const args = Buffer.from(tx.data.slice(2), "hex").subarray(4);
  const offset = Number(BigInt("0x" + args.subarray(32, 64).toString("hex")));
  const length = Number(BigInt("0x" + args.subarray(offset, offset + 32).toString("hex")));
  return args.subarray(offset + 32, offset + 32 + length).toString("hex");
}

// runtimeCode cuts the runtime code out of creation code whose constructor only copies it; others, whose constructor
// fills in immutables, have none before they run.
function runtimeCode(creation) {
  const copy = /^60806040523480156100[0-9a-f]{2}57600080fd5b5061([0-9a-f]{4})8061([0-9a-f]{4})6000396000f3fe/.exec(creation);
  if (!copy) return "";
  const [length, offset] = [parseInt(copy[1], 16), parseInt(copy[2], 16)];
  return creation.slice(offset * 2, (offset + length) * 2);
}

function bundled(moduleDir, bedrock) {
  return fromBundle.map(({ lock, intent }) => {
    const [file, name] = lock.split(":");
    const code = creationCode(moduleDir, intent);
    const abi = JSON.parse(fs.readFileSync(path.join(bedrock, "snapshots/abi", `${name}.json`), "utf8"));
    return {
      file,
      name,
      creation: code,
      artifact: { abi, bytecode: { object: "0x" + code, linkReferences: {} }, deployedBytecode: { object: "0x" + runtimeCode(code), linkReferences: {}, immutableReferences: {} } },
    };
  });
}

// check holds every creation code against the release's lock. Contracts without a version are not in it.
function check(results, bedrock) {
  const lock = JSON.parse(fs.readFileSync(path.join(bedrock, "snapshots/semver-lock.json"), "utf8"));
  let matched = 0;
  const free = [];
  const wrong = [];
  for (const { file, name, creation } of results) {
    const key = `${file}:${name}`;
    const want = lock[key]?.initCodeHash;
    const got = keccak(creation);
    if (!want || key in unlocked) free.push(name);
    else if (got === want) matched++;
    else wrong.push(`  ${key}: got ${got}, want ${want}`);
  }
  if (wrong.length) throw new BuildError(`these contracts do not match ${module}'s snapshots/semver-lock.json:\n${wrong.join("\n")}`);
  return { matched, free };
}

// write puts the artifacts in place. The manifest goes first and comes back last, so that an interrupted build leaves
// a folder that says it is incomplete.
function write(results, version, hash) {
  fs.mkdirSync(out, { recursive: true });
  const manifestPath = path.join(out, "manifest.json");
  fs.rmSync(manifestPath, { force: true });
  for (const entry of fs.readdirSync(out)) if (entry !== ".gitignore") fs.rmSync(path.join(out, entry), { recursive: true });
  const files = {};
  for (const { file, name, artifact } of results.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const relative = `${path.basename(file)}/${name}.json`;
    const text = JSON.stringify(artifact) + "\n";
    fs.mkdirSync(path.join(out, path.dirname(relative)), { recursive: true });
    fs.writeFileSync(path.join(out, relative), text);
    files[relative] = sha256(text);
  }
  const manifest = JSON.stringify({ module, version, inputHash: hash, files }, null, 2) + "\n";
  fs.writeFileSync(manifestPath + ".tmp", manifest);
  fs.renameSync(manifestPath + ".tmp", manifestPath);
}

async function main() {
  const started = Date.now();
  const { dir, version, bedrock } = locateModule();
  const hash = inputHash(version);
  if (!process.argv.includes("--force") && isCurrent(hash)) {
    console.log(`OP contracts ${version}: unchanged`);
    return;
  }
  console.log(`OP contracts ${version}: compiling`);
  const results = [...(await compile(jobs(bedrock))), ...bundled(dir, bedrock)];
  const { matched, free } = check(results, bedrock);
  write(results, version, hash);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`OP contracts ${version}: ${matched} equal semver-lock.json, ${free.length} not in it (${free.join(", ")}); ${seconds} s`);
}

main().catch((err) => {
  console.error(err instanceof BuildError ? `OP contracts: ${err.message}` : err);
  process.exit(1);
});
