// Models, licences and paid calls with plain viem and the ABIs of bindings/ts.

import assert from 'node:assert/strict';

import {
  BaseError, ContractFunctionRevertedError, hashTypedData, keccak256, parseEther, parseEventLogs, toHex, zeroAddress,
  zeroHash,
} from 'viem';
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts';

import {
  addresses, callEscrowAbi, licenseRegistryAbi, modelRegistryAbi, revenueRouterAbi, packVoucher, voucherDomain,
  voucherPrimaryType, voucherTypes,
} from '../../bindings/ts/index.js';
import { mined } from './network.mjs';
import { until } from './until.mjs';

const models = { address: addresses.modelRegistry, abi: modelRegistryAbi };
const licenses = { address: addresses.licenseRegistry, abi: licenseRegistryAbi };
const escrow = { address: addresses.callEscrow, abi: callEscrowAbi };
const router = { address: addresses.revenueRouter, abi: revenueRouterAbi };
const ether = zeroAddress; // the asset that stands for ETH

/** The chain has our contracts where the bindings say. */
export async function predeploys({ l2, predeploys }) {
  const named = { ModelRegistry: models, LicenseRegistry: licenses, CallEscrow: escrow, RevenueRouter: router };
  for (const [name, { address }] of Object.entries(named)) {
    assert.equal(predeploys[name]?.toLowerCase(), address, name);
    assert.ok(await l2.getCode({ address }), `${name} has code`);
  }
}

/** A model, a plan, a licence: written, read back, seen as events over a websocket, and refused at the wrong price. */
export async function buyLicence({ l2, l2Socket, account, walletL2 }) {
  const [owner, buyer] = [account(), account()];
  const price = parseEther('0.02');
  const modelId = await registerModel(l2, walletL2(owner));
  const planId = await publishPlan(l2, walletL2(owner), modelId, price);
  const isLicensed = () => l2.readContract({ ...licenses, functionName: 'isLicensed', args: [buyer.address, modelId] });
  const buy = { ...licenses, functionName: 'buy', args: [planId, 1, buyer.address], account: buyer, value: price };

  assert.deepEqual(await revert(l2.simulateContract({ ...buy, value: price - 1n })), ['WrongValue', price, price - 1n]);
  assert.equal(await isLicensed(), false);

  const watch = await watchSales(l2Socket(), modelId);
  try {
    const { result: licenseId, request } = await l2.simulateContract(buy);
    const receipt = await mined(l2, await walletL2(buyer).writeContract(request));
    const { timestamp } = await l2.getBlock({ blockNumber: receipt.blockNumber });
    const [bought] = parseEventLogs({ abi: licenseRegistryAbi, eventName: 'LicenseBought', logs: receipt.logs });
    assert.deepEqual(bought.args, {
      licenseId, modelId, holder: buyer.address, buyer: buyer.address, units: 1, paid: price,
      expiresAt: timestamp + 3600n,
    });
    assert.equal(await isLicensed(), true);

    const [holder, license] = await l2.multicall({
      contracts: ['ownerOf', 'license'].map((functionName) => ({ ...licenses, functionName, args: [licenseId] })),
      allowFailure: false,
    });
    assert.equal(holder, buyer.address);
    assert.deepEqual(license, {
      modelId, planId, holder: buyer.address, units: 1, boughtAt: timestamp, expiresAt: timestamp + 3600n,
      callQuota: 1_000n, callsUsed: 0n, paid: price,
    });
    const found = await l2.getContractEvents({
      ...licenses, eventName: 'LicenseBought', args: { modelId }, fromBlock: 'earliest', strict: true,
    });
    assert.deepEqual(found.map((log) => log.args), [bought.args]);

    const seen = await until('the sale over the websocket', () => watch.checked().sales[0], { seconds: 20 });
    assert.deepEqual(seen.args, bought.args);
    assert.equal(seen.transactionHash, receipt.transactionHash);
    assert.equal(seen.blockHash, receipt.blockHash);
    await until('the head of the sale and two more', () => {
      const newest = watch.checked().heads.at(-1).number;
      return newest >= receipt.blockNumber + 2n;
    }, { seconds: 20 });
    assertLinked(watch.checked().heads);
    assert.equal(watch.checked().sales.length, 1);
  } finally {
    await watch.close();
  }
  assert.equal(await l2.readContract({ ...router, functionName: 'distributed', args: [modelId, ether] }), price);
}

/** A payment channel: opened, drawn on by a voucher that a key without money signs off chain, settled to the wei. */
export async function settleVoucher({ l2, account, walletL2 }) {
  const [owner, payer, gateway] = [account(), account(), account()];
  const signer = privateKeyToAccount(generatePrivateKey());
  const [funded, granted, lane] = [parseEther('0.5'), 123_456_789_012_345n, 3];
  const modelId = await registerModel(l2, walletL2(owner));

  const terms = {
    payer: payer.address, signer: signer.address, gateway: gateway.address, modelId, asset: ether, salt: zeroHash,
  };
  const opening = await l2.simulateContract({
    ...escrow, functionName: 'open', args: [terms, funded], account: payer, value: funded,
  });
  const channelId = opening.result;
  const opened = await mined(l2, await walletL2(payer).writeContract(opening.request));
  const [event] = parseEventLogs({ abi: callEscrowAbi, eventName: 'ChannelOpened', logs: opened.logs });
  assert.deepEqual(event.args, {
    channelId, payer: payer.address, gateway: gateway.address, signer: signer.address, modelId, asset: ether,
    salt: zeroHash,
  });
  const deploymentId = await l2.readContract({ ...escrow, functionName: 'deploymentId' });

  const typed = {
    domain: voucherDomain(deploymentId), types: voucherTypes, primaryType: voucherPrimaryType,
    message: { channelId, lane, cumulative: granted },
  };
  const voucher = { channelId, lane, cumulative: granted, signature: await walletL2(signer).signTypedData(typed) };
  const digest = await l2.readContract({ ...escrow, functionName: 'voucherDigest', args: [channelId, lane, granted] });
  assert.equal(digest, hashTypedData(typed));

  const faults = { InvalidSignature: 5, VoucherSpent: 6 };
  const claim = (voucher) => l2.simulateContract({
    ...escrow, functionName: 'claim', args: [[{ modelId, asset: ether, vouchers: packVoucher(voucher) }], true],
    account: gateway,
  });
  const raised = { ...voucher, cumulative: granted + 1n };
  assert.deepEqual(
    await revert(claim(raised)), ['VoucherRefused', channelId, lane, granted + 1n, faults.InvalidSignature]);
  const settled = await mined(l2, await walletL2(gateway).writeContract((await claim(voucher)).request));
  const [claimed] = parseEventLogs({ abi: callEscrowAbi, eventName: 'Claimed', logs: settled.logs });
  assert.deepEqual(claimed.args, { gateway: gateway.address, modelId, asset: ether, amount: granted });
  assert.deepEqual(
    await revert(claim(voucher)), ['VoucherRefused', channelId, lane, granted, faults.VoucherSpent]);
  const signed = l2.simulateContract({
    ...escrow, functionName: 'claimSigned', args: [[voucher], false], account: gateway,
  });
  assert.equal((await signed).result, 0n);

  const channel = await l2.readContract({ ...escrow, functionName: 'channel', args: [channelId] });
  assert.equal(channel.balance, funded - granted);
  assert.equal(await l2.readContract({ ...router, functionName: 'distributed', args: [modelId, ether] }), granted);
}

/** Registers a model of the wallet's account and returns its id, checked against what was emitted and stored. */
async function registerModel(l2, wallet) {
  const owner = wallet.account.address;
  const uri = `https://models.example/${owner}`;
  const release = {
    weightsHash: keccak256(toHex(uri)), metadataHash: keccak256(toHex('model card')), uri,
    fingerprints: { root: keccak256(toHex('fingerprints')), leaves: 128, probes: 8, minMatches: 6 },
  };
  const hash = await wallet.writeContract({ ...models, functionName: 'register', args: [owner, release, []] });
  const { logs } = await mined(l2, hash);
  const [registered] = parseEventLogs({ abi: modelRegistryAbi, eventName: 'ModelRegistered', logs });
  const { modelId } = registered.args;
  assert.deepEqual(registered.args, { modelId, owner, registrant: owner, parents: [] });
  const version = await l2.readContract({ ...models, functionName: 'version', args: [modelId, 1] });
  assert.deepEqual(version.release, release);
  return modelId;
}

/** Publishes a plan of licences for an hour and returns its id, checked against what was emitted and stored. */
async function publishPlan(l2, wallet, modelId, price) {
  const terms = {
    asset: ether, price, pricePerCall: parseEther('0.000001'), period: 3600n, callQuota: 1_000n, meter: zeroAddress,
    transferable: false, needsCertificate: false,
  };
  const hash = await wallet.writeContract({ ...licenses, functionName: 'publishPlan', args: [modelId, terms] });
  const { logs } = await mined(l2, hash);
  const [published] = parseEventLogs({ abi: licenseRegistryAbi, eventName: 'PlanPublished', logs });
  const { planId } = published.args;
  assert.deepEqual(published.args, { planId, modelId, terms });
  const plan = await l2.readContract({ ...licenses, functionName: 'plan', args: [planId] });
  assert.deepEqual(plan, { modelId, terms, sold: 0, open: true });
  return planId;
}

/** Subscribes to new heads and to a model's sales, and returns once the subscriptions deliver. */
async function watchSales(client, modelId) {
  const [heads, sales, errors] = [[], [], []];
  const onError = (err) => errors.push(err);
  client.watchContractEvent({
    ...licenses, eventName: 'LicenseBought', args: { modelId }, poll: false, strict: true, onError,
    onLogs: (logs) => sales.push(...logs),
  });
  client.watchBlockHeaders({ onBlockHeader: (head) => heads.push(head), onError });
  const watch = {
    /** What has come so far; throws what went wrong, if anything. */
    checked() {
      if (errors.length) throw errors[0];
      return { heads, sales };
    },
    close: async () => (await client.transport.getRpcClient()).close(),
  };
  try {
    await until('a first head over the websocket', () => watch.checked().heads.length > 0, { seconds: 20 });
  } catch (err) {
    await watch.close();
    throw err;
  }
  return watch;
}

/** Every head is the child of the one before it: none was left out, none came twice. */
function assertLinked(heads) {
  for (const [i, head] of heads.entries()) {
    if (i === 0) continue;
    assert.equal(head.number, heads[i - 1].number + 1n);
    assert.equal(head.parentHash, heads[i - 1].hash);
  }
}

/** The custom error that a call reverts with: its name and arguments, as the ABI decodes them. */
async function revert(call) {
  const err = await call.then(() => assert.fail('the call did not revert'), (err) => err);
  const reverted = err instanceof BaseError && err.walk((cause) => cause instanceof ContractFunctionRevertedError);
  if (!reverted) throw err;
  return [reverted.data?.errorName, ...(reverted.data?.args ?? [])];
}
