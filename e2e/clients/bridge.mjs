// ETH over the bridge with the OP Stack actions of viem, as any OP Stack application does it.

import assert from 'node:assert/strict';

import { ContractFunctionExecutionError, parseAbi, parseEther } from 'viem';
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts';
import { getL2TransactionHashes, getWithdrawals } from 'viem/op-stack';

import { mined } from './network.mjs';
import { until } from './until.mjs';

// Gas of a plain transfer on the other chain. Left to itself, viem estimates it as the zero address, which can pay for
// nothing on a chain as young as a devnet.
const gas = 21_000n;

const newAddress = () => privateKeyToAddress(generatePrivateKey());

/** L1 to L2: the recipient, new on L2, gets to the wei what the sender put in. */
export async function deposit({ l1, l2, account, walletL1 }) {
  const sender = account();
  const to = newAddress();
  const amount = parseEther('1.25');
  const balance = (chain) => chain.getBalance({ address: sender.address });
  const [senderOnL1, senderOnL2] = await Promise.all([l1, l2].map(balance));

  const request = await l2.buildDepositTransaction({ account: sender, mint: amount, to, gas });
  // The portal's fee market costs more gas the more blocks lie between two deposits: an estimate made for the newest
  // block can be short in the next one, so applications add a margin.
  const estimate = await l1.estimateDepositTransactionGas(request);
  const receipt = await mined(l1, await walletL1(sender).depositTransaction({ ...request, gas: estimate * 5n / 4n }));

  const hashes = getL2TransactionHashes(receipt);
  assert.equal(hashes.length, 1);
  const onL2 = await mined(l2, hashes[0]);
  const transaction = await l2.getTransaction({ hash: hashes[0] });
  assert.equal(transaction.type, 'deposit');
  assert.equal(transaction.mint, amount);
  assert.equal(onL2.to, to.toLowerCase());

  const fees = receipt.gasUsed * receipt.effectiveGasPrice;
  const paid = senderOnL1 - await l1.getBalance({ address: sender.address, blockNumber: receipt.blockNumber });
  assert.equal(paid, amount + fees);
  assert.equal(await l2.getBalance({ address: to }), amount);
  // A deposit costs its sender nothing on L2.
  assert.equal(await balance(l2), senderOnL2);
}

/** L2 to L1: initiate, prove, resolve the game, finalize; the recipient, new on L1, gets what the sender burnt. */
export async function withdraw({ l1, l2, account, walletL1, walletL2 }) {
  const sender = account();
  const to = newAddress();
  const amount = parseEther('0.75');
  const targetChain = l2.chain;
  const onL1 = walletL1(sender);
  const before = await l2.getBalance({ address: sender.address });

  const request = await l1.buildInitiateWithdrawal({ account: sender, to, value: amount, gas });
  const receipt = await mined(l2, await walletL2(sender).initiateWithdrawal(request));
  const fees = receipt.gasUsed * receipt.effectiveGasPrice + receipt.l1Fee;
  assert.ok(receipt.l1Fee > 0n, 'an L2 transaction pays for its data on L1');
  const paid = before - await l2.getBalance({ address: sender.address, blockNumber: receipt.blockNumber });
  assert.equal(paid, amount + fees);
  const status = () => l1.getWithdrawalStatus({ receipt, targetChain });

  const { output, game, withdrawal } = await l1.waitToProve({ receipt, targetChain });
  assert.deepEqual(withdrawal, getWithdrawals(receipt)[0]);
  assert.ok(game.l2BlockNumber >= receipt.blockNumber, `game at ${game.l2BlockNumber} covers ${receipt.blockNumber}`);
  assert.equal(await status(), 'ready-to-prove');
  // The portal takes no proof in the very block that made the game.
  await until('an L1 block after the game', async () => (await l1.getBlock()).timestamp > game.timestamp);
  const proof = await l2.buildProveWithdrawal({ account: sender, output, game, withdrawal });
  await mined(l1, await onL1.proveWithdrawal(proof));

  assert.equal(await status(), 'waiting-to-finalize');
  await Promise.all([
    resolve(l1, onL1, `0x${game.metadata.slice(-40)}`),
    l1.waitToFinalize({ withdrawalHash: withdrawal.withdrawalHash, targetChain }),
  ]);
  await until('the withdrawal to be ready', async () => (await status()) === 'ready-to-finalize', { every: 250 });
  assert.equal(await l1.getBalance({ address: to }), 0n);
  const finalized = await mined(l1, await onL1.finalizeWithdrawal({ targetChain, withdrawal }));

  assert.equal(await l1.getBalance({ address: to, blockNumber: finalized.blockNumber }), amount);
  assert.equal(await status(), 'finalized');
  await assert.rejects(onL1.finalizeWithdrawal({ targetChain, withdrawal }), ContractFunctionExecutionError,
    'a withdrawal is paid once');
}

const gameAbi = parseAbi([
  'function status() view returns (uint8)',
  'function resolveClaim(uint256 claimIndex, uint256 numToResolve)',
  'function resolve() returns (uint8)',
]);
const [inProgress, , defenderWins] = [0, 1, 2];
const rootClaim = [0n, 512n]; // the root's index, and the most moves against it to resolve in one call

/** Resolves a game nobody disputes, once its clock has run out. Anyone may; someone else may do it before us. */
async function resolve(l1, wallet, game) {
  const call = (functionName, args) => ({ address: game, abi: gameAbi, functionName, args, account: wallet.account });
  const open = async () => (await l1.readContract(call('status'))) === inProgress;
  await until(`the clock of game ${game}`, async () => {
    if (!(await open())) return true;
    return l1.simulateContract(call('resolveClaim', rootClaim)).then(() => true, tooEarly);
  }, { every: 250 });
  if (await open()) {
    await mined(l1, await wallet.writeContract(call('resolveClaim', rootClaim)));
    await mined(l1, await wallet.writeContract(call('resolve')));
  }
  assert.equal(await l1.readContract(call('status')), defenderWins);
}

/** False for a call that the contract refused, which it does as long as the clock runs; any other error is one. */
function tooEarly(err) {
  if (err instanceof ContractFunctionExecutionError) return false;
  throw err;
}
