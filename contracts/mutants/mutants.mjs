// Reads the deliberate bugs in this folder. They are applied by run.mjs and listed in docs/contracts.md by gen.mjs.
//
// Each *.diff here holds the bugs of one source file:
//
//   --- src/CallEscrow.sol                                     the file, once, at the top
//   @@ name: what is wrong                                     a bug
//   @ CallEscrowClaimTest.test_claim_notGateway_reverts        a test that must fail because of it; one or more
//   - text that is there exactly once                          lines to take out, as they stand after "- "
//   + text that comes in its place                             lines to put in; none means that the text goes
//
// A part of a line is enough. A name, a test, or a text that is not there exactly once is an error: a bug whose place
// has gone would otherwise look like one that is caught.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = path.dirname(fileURLToPath(import.meta.url));
export const project = path.dirname(folder);

const occurrences = (text, part) => text.split(part).length - 1;

/** Every Solidity file under a folder of the project, as paths relative to the project. */
function solidityFiles(under) {
  return fs
    .readdirSync(path.join(project, under), { recursive: true })
    .filter((file) => file.endsWith(".sol"))
    .map((file) => path.join(under, file));
}

/** The invariants that tests define, as Contract.invariant_name. A file may hold more than one contract. */
function invariants() {
  return solidityFiles("test").flatMap((file) => {
    const source = fs.readFileSync(path.join(project, file), "utf8");
    let contract = "";
    const found = [];
    for (const [, name, invariant] of source.matchAll(/^(?:abstract )?contract (\w+)|function (invariant_\w+)\(/gm)) {
      if (name) contract = name;
      else found.push(`${contract}.${invariant}`);
    }
    return found;
  });
}

/** The bugs of one file: {name, bug, source, tests, search, replace}. */
function parse(file) {
  const lines = fs.readFileSync(path.join(folder, file), "utf8").split("\n");
  const fail = (index, message) => {
    throw new Error(`mutants/${file}:${index + 1}: ${message}`);
  };
  const mutants = [];
  let source;
  lines.forEach((line, index) => {
    const last = mutants.at(-1);
    const bug = line.match(/^@@ ([a-z0-9-]+): (.+)$/);
    const test = line.match(/^@ (\w+\.\w+)$/);
    if (line.startsWith("--- ")) source = line.slice(4);
    else if (bug && source) mutants.push({ name: bug[1], bug: bug[2], source, tests: [], out: [], in: [], line: index });
    else if (test && last) last.tests.push(test[1]);
    else if (/^-( |$)/.test(line) && last) last.out.push(line.slice(2));
    else if (/^\+( |$)/.test(line) && last) last.in.push(line.slice(2));
    else if (line !== "" && !line.startsWith("#")) fail(index, `"${line}" is none of --- @@ @ - + # here`);
  });
  return mutants.map((mutant) => {
    const [search, replace] = [mutant.out.join("\n"), mutant.in.join("\n")];
    if (mutant.tests.length === 0) fail(mutant.line, `${mutant.name} names no test`);
    if (search === "" || search === replace) fail(mutant.line, `${mutant.name} changes nothing`);
    const found = occurrences(fs.readFileSync(path.join(project, mutant.source), "utf8"), search);
    if (found !== 1) fail(mutant.line, `${mutant.name}: its text is ${found} times in ${mutant.source}, want once`);
    return { name: mutant.name, bug: mutant.bug, source: mutant.source, tests: mutant.tests, search, replace };
  });
}

/** All bugs, in the order of the files' names and of the lines in them. */
export function readMutants() {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(".diff")).sort();
  const mutants = files.flatMap(parse);
  const names = mutants.map((mutant) => mutant.name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`mutants: more than one is called ${twice[0]}`);
  return mutants;
}

/** An invariant that no bug is caught by may be one that cannot fail. */
export function requireEachInvariantBites(mutants) {
  const named = new Set(mutants.flatMap((mutant) => mutant.tests));
  const idle = invariants().filter((invariant) => !named.has(invariant));
  if (idle.length > 0) throw new Error(`mutants: none is caught by ${idle.join(", ")}; add a bug that it catches`);
}

/** The table of bugs for docs/contracts.md. */
export function mutantTable() {
  const cell = (text) => text.replaceAll("|", "\\|");
  const rows = readMutants().map(({ bug, source, tests }) => {
    const contract = path.basename(source, ".sol");
    return `| ${contract} | ${cell(bug)} | ${tests.map((test) => `\`${test}\``).join(", ")} |\n`;
  });
  return `| In | Bug | Caught by |\n|---|---|---|\n${rows.join("")}`;
}
