// Unmodified viem, ethers and cast against a devnet of the tests' own. What holds here holds for any application built
// on them: the chain needs no client of its own.

import { after, before, describe, test } from 'node:test';

import { deposit, withdraw } from './bridge.mjs';
import { Devnet } from './devnet.mjs';
import { buyLicence, predeploys, settleVoucher } from './licence.mjs';
import { connect } from './network.mjs';
import { castSends, ethersSends, viemSends } from './sending.mjs';
import { streamIsSigned, streamShows } from './stream.mjs';

// All at once: most of the time goes into waiting for L1.
describe('clients', { concurrency: 8, timeout: 240_000 }, () => {
  let devnet;
  let net;
  before(async () => {
    devnet = await Devnet.start();
    net = connect(devnet.report);
  });
  after(() => devnet?.stop());

  test('finds the contracts where the bindings say', () => predeploys(net));
  test('deposits ETH', () => deposit(net));
  test('withdraws ETH', () => withdraw(net));
  test('buys a licence and sees it over a websocket', () => buyLicence(net));
  test('settles a voucher it signed', () => settleVoucher(net));
  test('viem sends, also in sync', () => viemSends(net));
  test('ethers sends, also in sync', () => ethersSends(net));
  test('cast sends, also in sync', () => castSends(net));
  test('the stream shows receipts early', () => streamShows(net));
  test('the stream is signed', () => streamIsSigned(net));
});
