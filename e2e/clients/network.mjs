// viem's view of a devnet: the two chains and clients of them, made from devnet.json alone.

import { createPublicClient, createWalletClient, defineChain, http, webSocket } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import {
  chainConfig, publicActionsL1, publicActionsL2, walletActionsL1, walletActionsL2,
} from 'viem/op-stack';

import { until } from './until.mjs';

const nativeCurrency = { name: 'Ether', symbol: 'ETH', decimals: 18 };

// viem asks this often, in ms, whether what it waits for has come. Its default of 4 s fits a public endpoint.
const pollingInterval = 250;

/**
 * The chain definitions of a devnet, as an application would write them for any OP Stack chain.
 *
 * @param report the content of devnet.json
 */
export function chains({ l1: base, l2: rollup }) {
  const at = (name) => {
    const address = base.contracts[name];
    if (!address) throw new Error(`devnet.json has no ${name} in l1.contracts: it has ${Object.keys(base.contracts)}`);
    return { address };
  };
  const l1 = defineChain({
    id: base.chainId,
    name: 'Regalia devnet L1',
    nativeCurrency,
    rpcUrls: { default: { http: [base.rpc], webSocket: [base.ws] } },
    contracts: { multicall3: at('Multicall3') },
  });
  const l2 = defineChain({
    ...chainConfig,
    id: rollup.chainId,
    name: 'Regalia devnet',
    nativeCurrency,
    rpcUrls: { default: { http: [rollup.rpc], webSocket: [rollup.ws] } },
    sourceId: l1.id,
    contracts: {
      ...chainConfig.contracts,
      multicall3: { address: '0xcA11bde05977b3631167028862bE2a173976CA11' },
      portal: { [l1.id]: at('OptimismPortalProxy') },
      disputeGameFactory: { [l1.id]: at('DisputeGameFactoryProxy') },
      l1StandardBridge: { [l1.id]: at('L1StandardBridgeProxy') },
    },
  });
  return { l1, l2 };
}

/**
 * Everything a test needs to use a devnet with viem.
 *
 * @param report the content of devnet.json
 */
export function connect(report) {
  const { l1, l2 } = chains(report);
  let used = 0;
  /** The key of a funded account that no other caller gets, so that tests can run at once without mixing up nonces. */
  const secret = () => {
    const next = report.accounts[used++];
    if (!next) throw new Error(`all ${report.accounts.length} funded accounts of the devnet are in use`);
    return next.privateKey;
  };
  return {
    l1: createPublicClient({ chain: l1, transport: http(), pollingInterval }).extend(publicActionsL1()),
    l2: createPublicClient({ chain: l2, transport: http(), pollingInterval }).extend(publicActionsL2()),

    /** Where the stream is, and whose key signs it. */
    stream: { url: report.l2.stream, signer: report.l2.streamSigner },

    /** The predeploys by name, as devnet.json says. */
    predeploys: report.l2.contracts,

    /** A client over a websocket of its own. Close it: `(await client.transport.getRpcClient()).close()`. */
    l2Socket: () => createPublicClient({ chain: l2, transport: webSocket(undefined, { reconnect: false }) }),

    secret,
    account: () => privateKeyToAccount(secret()),

    walletL1: (account) =>
      createWalletClient({ account, chain: l1, transport: http(), pollingInterval }).extend(walletActionsL1()),
    walletL2: (account) =>
      createWalletClient({ account, chain: l2, transport: http(), pollingInterval }).extend(walletActionsL2()),
  };
}

/**
 * Waits for a transaction and fails if it reverted.
 *
 * @param client a public client of its chain
 * @param {import('viem').Hash} hash
 */
export async function mined(client, hash) {
  const receipt = await client.waitForTransactionReceipt({ hash, timeout: 60_000 });
  if (receipt.status !== 'success') throw new Error(`transaction ${hash} reverted on ${client.chain.name}`);
  // It may have come while its block was open; the block itself and its hash are there once it is sealed.
  await sealed(client.request, hash);
  return client.getTransactionReceipt({ hash });
}

/**
 * The receipt as the RPC gives it, once its block is sealed.
 *
 * @param request an EIP-1193 request function
 * @param {import('viem').Hash} hash
 */
export async function sealed(request, hash) {
  return until(`the block of ${hash}`, async () => {
    const receipt = await request({ method: 'eth_getTransactionReceipt', params: [hash] });
    return receipt && BigInt(await request({ method: 'eth_blockNumber' })) >= BigInt(receipt.blockNumber) && receipt;
  }, { seconds: 20 });
}
