#!/usr/bin/env node
// What the calls cost that are made most, against their targets. Run by `make contracts-gas` (a table) and by `make gen`
// (--write: snapshots/ becomes what was measured), or by hand: node contracts/gas.mjs [--write]
//
// The tests measure and note their figures (vm.snapshotValue); each figure is of a transaction of its own, all storage
// cold, unless it says warm. `forge test` fails where a figure is not the one in snapshots/, so that a change in cost is
// always a change in a reviewed file.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const committed = path.join(here, "snapshots");
const measured = path.join(here, "cache", "snapshots");

/**
 * What is measured, its group and name in the snapshot, what to divide by, the most it may be. Without a `most` there is
 * no target; the figure stands there to be compared.
 */
const ROWS = [
  { what: "settled channel, batch of 100, ETH: gas", group: "CallEscrow", name: "claim_100_gas", per: 100, most: 11_000 },
  { what: "settled channel, batch of 100: calldata bytes", group: "CallEscrow", name: "claim_100_bytes", per: 100, most: 96 },
  { what: "settled channel, batch of 100, ERC-20: gas", group: "CallEscrow", name: "claim_100_token_gas", per: 100 },
  { what: "settled channel, batch of 10, ETH: gas", group: "CallEscrow", name: "claim_10_gas", per: 10 },
  { what: "distribution to 2 recipients: gas", group: "RevenueRouter", name: "distribute_2", per: 1, most: 60_000 },
  { what: "distribution to 100 recipients: gas", group: "RevenueRouter", name: "distribute_100", per: 1, most: 60_000 },
  { what: "distribution to 1,000 recipients: gas", group: "RevenueRouter", name: "distribute_1000", per: 1, most: 60_000 },
  { what: "a recipient's claim, besides: gas", group: "RevenueRouter", name: "claim_one", per: 1 },
  { what: "licence, holder's first, ETH *: gas", group: "LicenseRegistry", name: "buy_first", per: 1, most: 120_000 },
  { what: "licence without end, holder's first, ETH *: gas", group: "LicenseRegistry", name: "buy_flat", per: 1, most: 120_000 },
  { what: "licence after the last one ended, ETH *: gas", group: "LicenseRegistry", name: "buy_another", per: 1, most: 120_000 },
  { what: "licence, holder's first, ERC-20 *: gas", group: "LicenseRegistry", name: "buy_in_token", per: 1 },
  { what: "isLicensed, warm: gas", group: "LicenseRegistry", name: "isLicensed_warm", per: 1, most: 10_000 },
];

/** What others publish for the nearest thing they do, in the same shape; theirs, not measured here. */
const PUBLISHED = {
  claim_10_gas: "19,200 (x402BatchSettlement)",
  distribute_100: "702,000 (0xSplits, which pays all of them)",
};

function forge(args, env) {
  const PATH = `${path.join(here, "node_modules", ".bin")}${path.delimiter}${process.env.PATH}`;
  const { status, stdout, stderr, error } = spawnSync("forge", args, {
    cwd: here,
    env: { ...process.env, ...env, PATH },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error) throw new Error(`forge: ${error.message}; it comes with npm ci in contracts/`);
  if (status !== 0) throw new Error(`forge ${args.join(" ")}:\n${stdout.slice(-4000)}${stderr}`);
  return stdout;
}

/** Runs the tests that measure; the figures as they lie in snapshots/, by file. */
function measure() {
  fs.rmSync(measured, { recursive: true, force: true });
  const env = { FOUNDRY_SNAPSHOTS: measured, FORGE_SNAPSHOT_EMIT: "true", FORGE_SNAPSHOT_CHECK: "false" };
  forge(["test", "--match-test", "_gas|gas_|costIsFlat"], env);
  return readSnapshots(measured);
}

function readSnapshots(folder) {
  if (!fs.existsSync(folder)) return {};
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(".json")).sort();
  return Object.fromEntries(files.map((file) => [file, fs.readFileSync(path.join(folder, file), "utf8")]));
}

function write(figures) {
  fs.rmSync(committed, { recursive: true, force: true });
  fs.mkdirSync(committed);
  for (const [file, text] of Object.entries(figures)) fs.writeFileSync(path.join(committed, file), text);
}

const number = (value) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });

/** Prints a line per figure; returns how many targets are missed. */
function printTable(figures) {
  const line = (...cells) => {
    const [what, value, most, verdict, published] = cells;
    console.log(`${what.padEnd(48)} ${value.padStart(10)} ${most.padStart(10)}  ${verdict.padEnd(7)} ${published}`.trimEnd());
  };
  line("", "measured", "at most", "target", "published figure");
  let missed = 0;
  for (const { what, group, name, per, most } of ROWS) {
    const figure = JSON.parse(figures[`${group}.json`] ?? "{}")[name];
    if (figure === undefined) throw new Error(`no test notes ${group}.${name} with vm.snapshotValue`);
    const value = Number(figure) / per;
    const holds = most === undefined || value <= most;
    missed += holds ? 0 : 1;
    const verdict = most === undefined ? "-" : holds ? "holds" : "misses";
    line(what, number(value), most === undefined ? "-" : number(most), verdict, PUBLISHED[name] ?? "");
  }
  return missed;
}

function main() {
  const figures = measure();
  if (process.argv.includes("--write")) write(figures);
  const config = JSON.parse(forge(["config", "--json"], {}));
  console.log(`solc 0.8.30, optimizer ${config.optimizer ? `on, ${config.optimizer_runs} runs` : "off"}, ${config.evm_version}`);
  const missed = printTable(figures);
  const stale = JSON.stringify(figures) !== JSON.stringify(readSnapshots(committed));
  if (stale) console.log("contracts/snapshots differs from what was measured: run `make gen`, review, commit");
  console.log("* what the call executes, without the 21,000 and the calldata of its transaction; with the token's own work");
  const targets = ROWS.filter(({ most }) => most !== undefined).length;
  console.log(`contracts-gas: ${targets - missed} of ${targets} targets hold`);
  process.exitCode = missed === 0 && !stale ? 0 : 1;
}

try {
  main();
} catch (err) {
  console.error(`contracts-gas: ${err.message}`);
  process.exitCode = 1;
}
