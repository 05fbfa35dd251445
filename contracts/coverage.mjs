#!/usr/bin/env node
// Line and branch coverage of src/, per file and in total. Run by `make coverage`, or by hand: node contracts/coverage.mjs
//
// The exit status is 0 only if both totals reach the target and every test passed. Instrumented code is compiled without
// the optimizer and costs more gas, so tests that measure gas are left out.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const TARGET = 95;
const here = path.dirname(fileURLToPath(import.meta.url));
const cache = path.join(here, "cache", "coverage");
const report = path.join(cache, "lcov.info");

/** Runs the instrumented tests, apart from the ordinary build; returns what forge wrote. */
function measure() {
  fs.mkdirSync(cache, { recursive: true });
  fs.rmSync(report, { force: true });
  const env = {
    ...process.env,
    PATH: `${path.join(here, "node_modules", ".bin")}${path.delimiter}${process.env.PATH}`,
    FOUNDRY_OUT: path.join(cache, "out"),
    FOUNDRY_CACHE_PATH: cache,
    FOUNDRY_FUZZ_RUNS: "64",
    FOUNDRY_INVARIANT_RUNS: "8",
    FOUNDRY_INVARIANT_DEPTH: "64",
    FOUNDRY_CODE_SIZE_LIMIT: "1000000",
    FORGE_SNAPSHOT_CHECK: "false",
    FORGE_SNAPSHOT_EMIT: "false",
  };
  const args = ["coverage", "--report", "lcov", "--report-file", report];
  args.push("--no-match-coverage", "^(node_modules|test)/", "--no-match-test", "[gG]as|cost");
  const { status, stdout, error } = spawnSync("forge", args, { cwd: here, env, encoding: "utf8", maxBuffer: 1 << 28 });
  if (error) throw new Error(`forge coverage: ${error.message}; forge comes with npm ci in contracts/`);
  if (status !== 0) throw new Error(`forge coverage:\n${stdout.slice(-4000)}\ntests fail; see above`);
  return fs.readFileSync(report, "utf8");
}

/** From forge's report: for each file the lines and branches there are, and those that no test reached. */
function read(lcov) {
  return lcov
    .split("end_of_record")
    .filter((record) => record.includes("SF:src/"))
    .map((record) => {
      const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)].map(([, line, hits]) => ({ line, hit: hits !== "0" }));
      const branches = [...record.matchAll(/^BRDA:(\d+),\d+,\d+,(\S+)/gm)].map(([, line, hits]) => ({
        line,
        hit: hits !== "-" && hits !== "0",
      }));
      return { file: record.match(/SF:(\S+)/)[1], lines, branches };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Hit, of all, and that as a percentage, which is 100 of nothing. */
function share(items) {
  const hit = items.filter((item) => item.hit).length;
  return { hit, all: items.length, percent: items.length === 0 ? 100 : (100 * hit) / items.length };
}

function row(name, lines, branches) {
  const cell = ({ hit, all, percent }) => `${percent.toFixed(1).padStart(6)} % ${`${hit}/${all}`.padStart(9)}`;
  console.log(`${name.padEnd(44)} ${cell(share(lines))} ${cell(share(branches))}`);
}

const missed = (items) => [...new Set(items.filter((item) => !item.hit).map((item) => item.line))].join(", ");

function main() {
  const files = read(measure());
  if (files.length === 0) throw new Error(`${report} has no file of src/`);
  console.log(`${"".padEnd(44)} ${"lines".padStart(18)} ${"branches".padStart(18)}`);
  for (const { file, lines, branches } of files) {
    row(file, lines, branches);
    if (missed(lines)) console.log(`    no test reaches line ${missed(lines)}`);
    if (missed(branches)) console.log(`    a branch not taken at line ${missed(branches)}`);
  }
  const [lines, branches] = [files.flatMap((file) => file.lines), files.flatMap((file) => file.branches)];
  row("all", lines, branches);
  const least = Math.min(share(lines).percent, share(branches).percent);
  const figures = `${share(lines).percent.toFixed(1)} % of lines, ${share(branches).percent.toFixed(1)} % of branches`;
  console.log(`coverage: ${figures}; target ${TARGET} % ${least >= TARGET ? "holds" : "misses"}`);
  process.exitCode = least >= TARGET ? 0 : 1;
}

try {
  main();
} catch (err) {
  console.error(`coverage: ${err.message}`);
  process.exitCode = 1;
}
