#!/usr/bin/env node
// Puts each deliberate bug of this folder into a copy of the project and runs the tests that must fail because of it.
// Run by `make contracts-mutants`, or by hand: node contracts/mutants/run.mjs [--find] [NAME …]
//
// --find runs every test instead of the named ones and prints all that fail, for whoever writes a new bug.
//
// The copy is compiled once, with tests that load the contracts instead of containing them (forge's dynamic linking).
// A bug then costs the compilation of the contracts that have it, whose bytecode takes the place of the right one among
// forge's artifacts, and a run of forge that compiles nothing: even its question for ABIs, which a filter costs, is
// answered from memory (SOLC_CACHE, see bin/solc). A bug that does not compile, or breaks a setUp, proves nothing and is
// an error.
import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { contractsWith, start } from "./compiler.mjs";
import { project, readMutants, requireEachInvariantBites } from "./mutants.mjs";

const WORKERS = 2;
const run = promisify(execFile);

const env = {
  ...process.env,
  PATH: `${path.join(project, "node_modules", ".bin")}${path.delimiter}${process.env.PATH}`,
  FOUNDRY_DYNAMIC_TEST_LINKING: "true",
  FOUNDRY_DENY: "never", // a bug may leave a variable unused
  FOUNDRY_LINT_LINT_ON_BUILD: "false",
  FOUNDRY_OPTIMIZER: "false", // compiles in half the time
  FOUNDRY_CODE_SIZE_LIMIT: "1000000",
  FOUNDRY_FUZZ_SEED: "0x4f4d4c",
  FOUNDRY_FUZZ_RUNS: "64",
  FOUNDRY_INVARIANT_RUNS: "16",
  FOUNDRY_INVARIANT_DEPTH: "64",
  FOUNDRY_INVARIANT_CHECK_INTERVAL: "1",
  FOUNDRY_INVARIANT_SHRINK_RUN_LIMIT: "0",
  FORGE_SNAPSHOT_CHECK: "false",
  FORGE_SNAPSHOT_EMIT: "false",
};

/** forge's results as Contract.test → {ok, reason}. forge's status is 1 both for failed tests and for failed builds. */
async function test(dir, filter) {
  const args = ["test", "--json", ...filter];
  const { stdout, stderr } = await run("forge", args, { cwd: path.join(dir, "contracts"), env, maxBuffer: 1 << 28 }).catch((err) => err);
  const json = stdout?.slice(stdout.indexOf("{"));
  let suites;
  try {
    suites = JSON.parse(json);
  } catch {
    throw new Error(`forge ${args.join(" ")}: no results: ${`${stderr}${stdout}`.trim().slice(0, 2000)}`);
  }
  const results = new Map();
  for (const [suite, { test_results }] of Object.entries(suites)) {
    for (const [signature, { status, reason }] of Object.entries(test_results)) {
      const name = `${suite.split(":").at(-1)}.${signature.replace(/\(.*/, "")}`;
      results.set(name, { ok: status === "Success", reason });
    }
  }
  return results;
}

/** A filter for exactly these tests, or for nothing more than tests of the same names in the same contracts. */
function only(tests) {
  const pick = (part) => [...new Set(tests.map((name) => name.split(".")[part]))].join("|");
  return ["--match-contract", `^(${pick(0)})$`, "--match-test", `^(${pick(1)})(\\(|$)`];
}

/**
 * A copy of the project that needs nothing of it but the installed packages. It stays under cache/ from run to run, so
 * that forge compiles in it only what has changed.
 */
function copyProject(dir) {
  // Tests read vectors from bindings/, beside the project.
  for (const part of ["contracts/src", "contracts/test", "contracts/bin", "contracts/foundry.toml", "bindings/testdata"]) {
    fs.rmSync(path.join(dir, part), { recursive: true, force: true });
    fs.cpSync(path.join(project, "..", part), path.join(dir, part), { recursive: true });
  }
  const packages = path.join(dir, "contracts", "node_modules");
  if (!fs.existsSync(packages)) fs.symlinkSync(path.join(project, "node_modules"), packages);
}

/** Where forge keeps what it made of the contract that a file of src/ is named for. */
const artifact = (dir, file) => path.join(dir, "contracts", "out", path.basename(file), `${path.basename(file, ".sol")}.json`);

/** The results of the tests that a bug should fail, or of all of them. */
async function judge(mutant, dir, find) {
  const results = await test(dir, find ? ["--no-match-test", "[gG]as|cost"] : only(mutant.tests));
  const failed = [...results].filter(([, result]) => !result.ok).map(([name]) => name);
  const broken = failed.find((name) => name.endsWith(".setUp"));
  if (broken && !find) throw new Error(`${broken} fails, so no test ran: make the bug smaller`);
  return { failed, passed: mutant.tests.filter((name) => !failed.includes(name)) };
}

/** Runs one bug in a copy of the template; returns the tests that failed, and those that should have but passed. */
async function hunt(mutant, dir, compiler, find) {
  const source = fs.readFileSync(path.join(project, mutant.source), "utf8");
  const files = contractsWith(project, mutant.source).filter((file) => fs.existsSync(artifact(dir, file)));
  const bytecode = await compiler.compile(mutant.source, source.split(mutant.search).join(mutant.replace), files);
  const originals = files.map((file) => fs.readFileSync(artifact(dir, file), "utf8"));
  try {
    if (files.every((file, index) => originals[index].includes(bytecode[file].bytecode))) throw new Error("it compiles to what was there");
    files.forEach((file, index) => {
      const json = JSON.parse(originals[index]);
      for (const part of ["bytecode", "deployedBytecode"]) json[part].object = `0x${bytecode[file][part]}`;
      fs.writeFileSync(artifact(dir, file), JSON.stringify(json));
    });
    return await judge(mutant, dir, find);
  } finally {
    files.forEach((file, index) => fs.writeFileSync(artifact(dir, file), originals[index]));
  }
}

/** The named tests must pass without a bug, or their failing would prove nothing. */
async function checkBaseline(template, mutants) {
  const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))];
  const results = await test(template, only(tests));
  for (const name of tests) {
    if (!results.has(name)) throw new Error(`${name}: no such test; correct its name in mutants/*.diff`);
    if (!results.get(name).ok) throw new Error(`${name} fails without any bug: ${results.get(name).reason}`);
  }
  requireTestsLoad(template);
}

/** A file with a contract that inherits from one of src contains what it creates, so it would never see a bug. */
function requireTestsLoad(template) {
  const { mocks } = JSON.parse(fs.readFileSync(path.join(template, "contracts", "cache", "solidity-files-cache.json"), "utf8"));
  const containing = mocks.find((file) => file.endsWith(".t.sol"));
  if (containing) throw new Error(`${path.basename(containing)} has a contract that inherits from one of src: move that to a file without tests`);
}

async function main() {
  const args = process.argv.slice(2);
  const find = args.includes("--find");
  const wanted = args.filter((arg) => !arg.startsWith("--"));
  const all = readMutants();
  const unknown = wanted.find((name) => !all.some((mutant) => mutant.name === name));
  if (unknown) throw new Error(`no bug is called ${unknown}`);
  const mutants = wanted.length === 0 ? all : all.filter((mutant) => wanted.includes(mutant.name));
  if (wanted.length === 0 && !find) requireEachInvariantBites(all);

  const started = Date.now();
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), "regalia-mutants-"));
  env.SOLC_CACHE = path.join(temp, "answers");
  fs.mkdirSync(env.SOLC_CACHE);
  try {
    const template = path.join(project, "cache", "mutants");
    copyProject(template);
    if (find) await run("forge", ["build"], { cwd: path.join(template, "contracts"), env, maxBuffer: 1 << 28 });
    else await checkBaseline(template, mutants);

    const { remappings, evm_version: evmVersion } = JSON.parse((await run("forge", ["config", "--json"], { cwd: project, env })).stdout);
    let killed = 0;
    const queue = [...mutants];
    const worker = async (id) => {
      const dir = path.join(temp, `worker-${id}`);
      fs.cpSync(template, dir, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
      const compiler = start(project, { remappings, evmVersion });
      try {
        for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
          const { failed, passed } = await hunt(mutant, dir, compiler, find).catch((err) => {
            queue.length = 0;
            throw new Error(`${mutant.name}: ${err.message}`);
          });
          const dead = find ? failed.length > 0 : passed.length === 0;
          killed += dead ? 1 : 0;
          const by = dead ? failed : passed;
          console.log(`${dead ? "killed  " : "SURVIVED"} ${mutant.name} (${mutant.source}): ${by.join(", ")}`);
        }
      } finally {
        compiler.stop();
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, (_, id) => worker(id)));
    console.log(`contracts-mutants: ${Math.round((Date.now() - started) / 1000)} s`);
    console.log(`killed ${killed} of ${mutants.length}`);
    process.exitCode = killed === mutants.length ? 0 : 1;
  } finally {
    fs.rmSync(temp, { recursive: true, force: true });
  }
}

main().catch((err) => {
  console.error(`contracts-mutants: ${err.message}`);
  process.exitCode = 1;
});
