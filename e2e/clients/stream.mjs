// The leader's stream as an application reads it, with no code of ours: receipts before their block is
// sealed, and the signatures of the side channel checked as docs/stream.md says.

import assert from 'node:assert/strict';

import {
  BlockNotFoundError, TransactionReceiptNotFoundError, concat, keccak256, numberToHex, recoverAddress, stringToHex, toBytes, zeroHash,
} from 'viem';
import WebSocket from 'ws';

import { until } from './until.mjs';

const kinds = { subblock: 1, sealed: 2, abandoned: 3 };

/** What a frame signs. */
export function link({ kind, cursor, first, prev, message }, chainId) {
  const [session, seq] = cursor.split(':');
  return keccak256(concat([
    keccak256(stringToHex('regalia stream frame v1')),
    numberToHex(chainId, { size: 32 }),
    `0x${session}`,
    numberToHex(BigInt(seq), { size: 8 }),
    numberToHex(kinds[kind], { size: 1 }),
    message.payload_id,
    numberToHex(message.index, { size: 8 }),
    numberToHex(first, { size: 8 }),
    prev,
    keccak256(toBytes(JSON.stringify(message))),
  ]));
}

/** Reads messages of a websocket until one gives a result. */
function reading(url, take, seconds = 30) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    const timer = setTimeout(() => end(reject, new Error(`nothing of use came from ${url} in ${seconds} s`)), seconds * 1000);
    const end = (settle, value) => {
      clearTimeout(timer);
      socket.terminate();
      settle(value);
    };
    socket.on('error', (err) => end(reject, err));
    socket.on('close', (code, reason) => end(reject, new Error(`${url} closed with ${code} ${reason}`)));
    socket.on('message', (data) => {
      try {
        const result = take(JSON.parse(data));
        if (result !== undefined) end(resolve, result);
      } catch (err) {
        end(reject, err);
      }
    });
  });
}

/** Nothing, if the node only lacks what was asked for. */
function notYet(err) {
  if (err instanceof BlockNotFoundError || err instanceof TransactionReceiptNotFoundError) return undefined;
  throw err;
}

/** Receipts on the stream are those that the finished block has. */
export async function streamShows({ l2, stream }) {
  const { metadata } = await reading(stream.url, (subblock) => (Object.keys(subblock.metadata.receipts).length > 0 ? subblock : undefined));
  for (const [hash, early] of Object.entries(metadata.receipts)) {
    const late = await until(`the block of ${hash}`, () => l2.getTransactionReceipt({ hash }).catch(notYet), { seconds: 20 });
    assert.equal(late.status, early.status === '0x1' ? 'success' : 'reverted');
    assert.equal(late.blockNumber, BigInt(metadata.block_number));
    assert.equal(late.cumulativeGasUsed, BigInt(early.cumulativeGasUsed));
    assert.deepEqual(late.logs.map(({ address, topics, data }) => ({ address, topics, data })), early.logs);
  }
}

/** Frames up to a sealed block form one chain, signed by the sequencer; the block has the hash they say. */
export async function streamIsSigned({ l2, stream }) {
  const frames = [];
  let welcome;
  const sealed = await reading(`${stream.url}/events`, (message) => {
    if (message.kind === 'welcome') {
      welcome = message;
      return undefined;
    }
    frames.push(message);
    return message.kind === 'sealed' ? message.message : undefined;
  });
  assert.equal(welcome.chain_id, l2.chain.id);
  assert.equal(welcome.signer, stream.signer.toLowerCase());
  let prev;
  for (const frame of frames) {
    if (prev) assert.equal(frame.prev, prev);
    else assert.equal(frame.prev === zeroHash, frame.cursor.endsWith(':0'));
    prev = link(frame, l2.chain.id);
    assert.equal((await recoverAddress({ hash: prev, signature: frame.signature })).toLowerCase(), welcome.signer);
  }
  const block = await until(`block ${sealed.block_number}`, () => l2.getBlock({ blockNumber: BigInt(sealed.block_number) }).catch(notYet), { seconds: 20 });
  assert.equal(block.hash, sealed.block_hash);
}
