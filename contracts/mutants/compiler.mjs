// Compiles contracts with a bug in them. run.mjs starts it as a process of its own (see {start}) and keeps it, since
// loading the compiler takes longer than compiling a contract; forge would load it anew for each bug.
import { fork } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(import.meta.url);

/** The sources under src/ that a source imports, itself included. */
function closure(root, unit, seen = new Set()) {
  if (seen.has(unit)) return seen;
  seen.add(unit);
  const source = fs.readFileSync(path.join(root, unit), "utf8");
  for (const [, relative] of source.matchAll(/from "(\.[^"]+)"/g)) {
    closure(root, path.join(path.dirname(unit), relative), seen);
  }
  return seen;
}

/** The files of src/ whose contracts have the code of a source in them; each is named as its contract. */
export function contractsWith(root, unit) {
  return fs
    .readdirSync(path.join(root, "src"), { recursive: true })
    .filter((file) => file.endsWith(".sol") && !/^(interfaces|libraries)\//.test(file))
    .map((file) => path.join("src", file))
    .filter((file) => new RegExp(`^contract ${path.basename(file, ".sol")}\\b`, "m").test(fs.readFileSync(path.join(root, file), "utf8")))
    .filter((file) => closure(root, file).has(unit));
}

/**
 * Starts a compiler for the project at root. Its compile(unit, content, files) compiles those files with that content in
 * the place of the source; it answers with the bytecode of the contract that each file is named for.
 */
export function start(root, { remappings, evmVersion }) {
  const child = fork(here, [root, JSON.stringify({ remappings, evmVersion })]);
  const compile = (unit, content, files) =>
    new Promise((resolve, reject) => {
      const ended = (code) => reject(new Error(`the compiler ended with status ${code}`));
      child.once("exit", ended);
      child.once("message", ({ error, bytecode }) => {
        child.off("exit", ended);
        if (error) reject(new Error(error));
        else resolve(bytecode);
      });
      child.send({ unit, content, files });
    });
  return { compile, stop: () => child.kill() };
}

function serve(root, { remappings, evmVersion }) {
  const compiler = createRequire(path.join(root, "package.json"))("solc");
  process.on("message", ({ unit, content, files }) => {
    const read = (file) => {
      if (file === unit) return { contents: content };
      const full = path.join(root, file);
      return fs.existsSync(full) ? { contents: fs.readFileSync(full, "utf8") } : { error: `${file} is not there` };
    };
    const settings = {
      remappings,
      evmVersion,
      metadata: { appendCBOR: false, bytecodeHash: "none" },
      outputSelection: Object.fromEntries(
        files.map((file) => [file, { [path.basename(file, ".sol")]: ["evm.bytecode.object", "evm.deployedBytecode.object"] }]),
      ),
    };
    const sources = Object.fromEntries(files.map((file) => [file, { urls: [file] }]));
    const input = JSON.stringify({ language: "Solidity", sources, settings });
    const { errors = [], contracts } = JSON.parse(compiler.compile(input, { import: read }));
    const error = errors.find(({ severity }) => severity === "error");
    if (error) return process.send({ error: error.formattedMessage });
    const code = (file) => contracts[file][path.basename(file, ".sol")].evm;
    process.send({
      bytecode: Object.fromEntries(
        files.map((file) => [file, { bytecode: code(file).bytecode.object, deployedBytecode: code(file).deployedBytecode.object }]),
      ),
    });
  });
}

if (process.argv[1] === here) serve(process.argv[2], JSON.parse(process.argv[3]));
