// Starts and stops a devnet of its own for the tests, as a person would: by the command line and with Ctrl-C.

import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { until } from './until.mjs';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const anyFreePort = ['l1-rpc-port', 'l1-beacon-port', 'rpc-port', 'auth-port', 'stream-port', 'ops-port'].map((name) => `--${name}=0`);

/** A running devnet. */
export class Devnet {
  /** What `devnet.json` says: URLs, chain ids, contracts and funded accounts. */
  report;
  #dir = mkdtempSync(join(tmpdir(), 'regalia-clients-'));
  #log = join(this.#dir, 'devnet.log');
  #process;
  #ended; // 'exit code 0', 'signal SIGKILL' or 'error …' once it no longer runs

  /** Starts a devnet in a fresh directory and returns it when it is ready for users. */
  static async start() {
    const file = binary();
    const devnet = new Devnet();
    try {
      devnet.#spawn(file);
      devnet.report = await devnet.#ready();
      return devnet;
    } catch (err) {
      await devnet.#kill();
      throw err;
    }
  }

  /** Interrupts the devnet and waits until it has ended. Anything but a clean exit is an error. */
  async stop() {
    if (this.#ended) throw this.#failure('the devnet ended while it was in use');
    this.#process.kill('SIGINT');
    try {
      await until('the devnet to stop after SIGINT', () => this.#ended, { seconds: 60 });
    } catch (err) {
      await this.#kill();
      throw this.#failure(err.message);
    }
    if (this.#ended !== 'exit code 0') throw this.#failure('the devnet did not stop cleanly');
    rmSync(this.#dir, { recursive: true });
  }

  #spawn(file) {
    const log = openSync(this.#log, 'w');
    this.#process = spawn(file, ['devnet', '--dir', this.#dir, ...anyFreePort], { stdio: ['ignore', log, log] });
    closeSync(log);
    this.#process.on('error', (err) => (this.#ended ??= `error ${err.message}`));
    this.#process.on('exit', (code, signal) => (this.#ended ??= signal ? `signal ${signal}` : `exit code ${code}`));
    if (this.#process.pid) killWithUs(this.#process);
  }

  async #ready() {
    const file = join(this.#dir, 'devnet.json');
    const there = await until('the devnet to be ready', () => this.#ended || existsSync(file), { seconds: 90 })
      .catch((err) => { throw this.#failure(err.message); });
    if (there !== true) throw this.#failure('the devnet ended before it was ready');
    return JSON.parse(readFileSync(file, 'utf8'));
  }

  async #kill() {
    if (!this.#process?.pid || this.#ended) return;
    this.#process.kill('SIGKILL');
    await until('the devnet to die', () => this.#ended);
  }

  /** An error with what a person needs to find the cause. The directory stays for them. */
  #failure(what) {
    const tail = readFileSync(this.#log, 'utf8').trimEnd().split('\n').slice(-25).join('\n');
    const state = this.#ended ?? 'still running';
    return new Error(`${what} (${state}); its directory is ${this.#dir}, its last words:\n${tail}`);
  }
}

/** The command to test. */
function binary() {
  const file = resolve(process.env.REGALIA_BINARY || join(repository, 'build', 'regalia'));
  if (!existsSync(file)) {
    throw new Error(`no regalia binary at ${file}: run "make build", or set REGALIA_BINARY to the path of one`);
  }
  return file;
}

/**
 * Kills a child process when this process dies, however it dies. A guard holds the other end of a pipe from us: the
 * pipe breaks with our death, even by SIGKILL, when no handler of ours could run.
 */
function killWithUs(child) {
  const wait = ['-c', 'read _; kill -KILL "$1"', 'guard', String(child.pid)];
  const guard = spawn('/bin/sh', wait, { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  guard.stdin.on('error', () => {}); // the guard is gone: nothing is left to watch
  child.once('exit', () => guard.kill('SIGKILL'));
}
