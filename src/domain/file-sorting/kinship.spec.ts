// SPDX-License-Identifier: Apache-2.0
import { distinguishedName } from '../certificates';
import { selfSigned, testAuthority } from '../../testing/certificates';
import { ancestorsOf, kinshipOf } from './kinship';

const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

describe('kinshipOf', () => {
  it('ends where two CAs signed each other', async () => {
    const a = await testAuthority({ name: 'A', keyType });
    const b = await testAuthority({ name: 'B', keyType });
    const aByB = await b.subAuthority({ name: 'A', keyPair: a.keyPair });
    const bByA = await a.subAuthority({ name: 'B', keyPair: b.keyPair });
    const leaf = await a.issue({ keyType });
    const kinship = await kinshipOf([leaf, aByB, bByA].map(({ certificate }) => certificate));
    const steps = ancestorsOf(leaf.certificate, kinship);
    expect(steps.map((step) => step.length)).toEqual([1, 1]);
  });

  it('does not check signatures without end', async () => {
    const names = distinguishedName('Same', []);
    const twins = await Promise.all(
      Array.from({ length: 30 }, () => selfSigned({ commonName: 'Same', issuer: names, keyType })),
    );
    const honest = await testAuthority({ keyType });
    const all = [...twins, await honest.issue({ keyType }), honest].map(({ certificate }) => certificate);
    // 900 combinations fit by name; nothing is built on those beyond the limit.
    const kinship = await kinshipOf(all);
    expect(kinship.isSelfSigned(honest.certificate) && kinship.hasChildren(honest.certificate)).toBeTrue();
    const known = twins.filter(({ certificate }) => kinship.isSelfSigned(certificate));
    expect(known.length).toBeLessThan(30);
    expect(known.length).toBeGreaterThan(0);
  });
});
