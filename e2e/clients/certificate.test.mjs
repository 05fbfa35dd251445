// The certificates' EIP-712 types of bindings/ts, against the vectors that the contract and the Go helpers agree on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { hashStruct, hashTypedData } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';

import { addresses, certificateDomain, certificateTypes, delegationTypes } from '../../bindings/ts/index.js';

const file = new URL('../../bindings/testdata/certificates.json', import.meta.url);
const { deploymentId, contract, vectors } = JSON.parse(readFileSync(file, 'utf8'));
const domain = certificateDomain(deploymentId);

test('the vectors are for the contract of the bindings', () => {
  assert.equal(contract, addresses.permissionCertificates);
  assert.equal(vectors.length, 3);
});

for (const [i, v] of vectors.entries()) {
  test(`vector ${i}`, async () => {
    const certificate = { domain, types: certificateTypes, primaryType: 'Certificate', message: v.certificate };
    assert.equal(hashStruct({ types: certificateTypes, primaryType: 'Certificate', data: v.certificate }),
      v.certificateHash);
    assert.equal(hashTypedData(certificate), v.certificateDigest);
    assert.equal(await privateKeyToAccount(v.issuerKey).signTypedData(certificate), v.signature);

    const delegation = { domain, types: delegationTypes, primaryType: 'Delegation', message: v.delegation };
    assert.equal(hashStruct({ types: delegationTypes, primaryType: 'Delegation', data: v.delegation }), v.delegationHash);
    assert.equal(hashTypedData(delegation), v.delegationDigest);
    assert.equal(await privateKeyToAccount(v.subjectKey).signTypedData(delegation), v.delegationSignature);
  });
}
