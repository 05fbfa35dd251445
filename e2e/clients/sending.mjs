// The three clients that most people send with, as they come: each sends, waits, reads logs, and sends again by
// eth_sendRawTransactionSync (EIP-7966), whose answer is the receipt.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { Contract, JsonRpcProvider, Wallet } from 'ethers';
import { parseAbi, parseEther, parseEventLogs } from 'viem';

import { mined, sealed } from './network.mjs';

const run = promisify(execFile);

// Wrapped ether, a predeploy of every OP Stack chain: paying in is the simplest call that leaves a log.
const weth = '0x4200000000000000000000000000000000000006';
const wethAbi = ['function deposit() payable', 'event Deposit(address indexed dst, uint256 wad)'];
const depositSelector = '0xd0e30db0';
const amount = parseEther('0.01');

/**
 * A receipt given at once and the one of the block are the same but for what only the finished block can know.
 *
 * @param early as eth_sendRawTransactionSync answered
 * @param late as eth_getTransactionReceipt answers once the block is there
 */
export function assertSameReceipt(early, late) {
  const plain = ({ blockHash, logs, ...rest }) => ({ ...rest, logs: logs.map(({ blockHash: _, ...log }) => log) });
  assert.deepEqual(plain(early), plain(late));
}

/** viem: writeContract and getLogs, then sendRawTransactionSync. */
export async function viemSends({ l2, account, walletL2 }) {
  const sender = account();
  const wallet = walletL2(sender);
  const abi = parseAbi(wethAbi);
  const hash = await wallet.writeContract({ address: weth, abi, functionName: 'deposit', value: amount });
  const { logs, blockNumber } = await mined(l2, hash);
  const [event] = parseEventLogs({ abi, logs });
  assert.deepEqual(event.args, { dst: sender.address, wad: amount });
  const found = await l2.getContractEvents({
    address: weth, abi, eventName: 'Deposit', args: { dst: sender.address }, fromBlock: blockNumber, toBlock: blockNumber,
  });
  assert.deepEqual(found.map((log) => log.args), [event.args]);

  const prepared = await wallet.prepareTransactionRequest({ to: weth, data: depositSelector, value: amount });
  const signed = await wallet.signTransaction(prepared);
  const early = await l2.request({ method: 'eth_sendRawTransactionSync', params: [signed] });
  assert.equal(early.status, '0x1');
  assertSameReceipt(early, await sealed(l2.request, early.transactionHash));
}

/** ethers: a contract call, wait and queryFilter, then a sync send through the same provider. */
export async function ethersSends({ l2, secret }) {
  const provider = new JsonRpcProvider(l2.chain.rpcUrls.default.http[0], l2.chain.id, { staticNetwork: true, pollingInterval: 250 });
  try {
    const wallet = new Wallet(secret(), provider);
    const contract = new Contract(weth, wethAbi, wallet);
    const sent = await contract.deposit({ value: amount });
    const receipt = await sent.wait();
    assert.equal(receipt.status, 1);
    const [event] = await contract.queryFilter(contract.filters.Deposit(wallet.address), receipt.blockNumber, receipt.blockNumber);
    assert.deepEqual([...event.args], [wallet.address, amount]);

    const populated = await wallet.populateTransaction(await contract.deposit.populateTransaction({ value: amount }));
    const early = await provider.send('eth_sendRawTransactionSync', [await wallet.signTransaction(populated)]);
    assert.equal(early.status, '0x1');
    const request = ({ method, params }) => provider.send(method, params ?? []);
    assertSameReceipt(early, await sealed(request, early.transactionHash));
  } finally {
    provider.destroy();
  }
}

/** cast: send and logs, then a signed transaction sent in sync. */
export async function castSends({ l2, secret }) {
  const url = l2.chain.rpcUrls.default.http[0];
  const env = { ...process.env, ETH_RPC_URL: url };
  const cast = async (...args) => (await run('cast', args, { env })).stdout.trim();
  const key = secret();
  const address = await cast('wallet', 'address', '--private-key', key);
  const deposit = [weth, 'deposit()', '--value', String(amount), '--private-key', key];
  const receipt = JSON.parse(await cast('send', ...deposit, '--json'));
  assert.equal(receipt.status, '0x1');
  await sealed(l2.request, receipt.transactionHash);
  const logs = JSON.parse(await cast('logs', '--json', '--address', weth, '--from-block', BigInt(receipt.blockNumber).toString(),
    'Deposit(address indexed,uint256)', address));
  assert.equal(logs.length, 1);
  assert.equal(BigInt(logs[0].data), amount);

  const early = JSON.parse(await cast('rpc', 'eth_sendRawTransactionSync', await cast('mktx', ...deposit)));
  assert.equal(early.status, '0x1');
  assertSameReceipt(early, await sealed(l2.request, early.transactionHash));
}
