// SPDX-License-Identifier: Apache-2.0
import type { AuthorityRequest, TestAuthority, TestCertificateRequest } from '../../../testing/certificates';
import { selfSigned, testAuthority } from '../../../testing/certificates';
import type { GoVersion } from '../go-version';
import { builtWith } from '../go-version';
import * as extensions from '../issuing/extensions';
import { newKeyPair } from '../issuing/key-pair';
import { distinguishedName } from '../issuing/sign-certificate';
import type { ChainRequest, ChainVerdict } from './verify-chain';
import { verifyChain } from './verify-chain';

const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
const at = new Date('2026-11-22T12:00:00Z');
const past = new Date('2026-01-01T00:00:00Z');
const future = new Date('2027-01-01T00:00:00Z');

const verify = (request: Pick<ChainRequest, 'leaf' | 'anchors'> & Partial<ChainRequest>) =>
  verifyChain({
    intermediates: [],
    host: 'vch.example.com',
    usage: 'server',
    at,
    build: builtWith('1.27'),
    ...request,
  });
const codeOf = (verdict: ChainVerdict) => (verdict.outcome === 'trusted' ? 'trusted' : verdict.refusal.code);

/** Root, intermediate and server certificate with one thing changed, and what Go says. */
const chains: readonly {
  readonly name: string;
  readonly root?: AuthorityRequest;
  readonly intermediate?: AuthorityRequest;
  readonly server?: TestCertificateRequest;
  readonly code: string;
}[] = [
  { name: 'nothing wrong', code: 'trusted' },
  { name: 'expired server', server: { notAfter: past }, code: 'expired' },
  { name: 'server not yet valid', server: { notBefore: future }, code: 'not-yet-valid' },
  { name: 'expired intermediate', intermediate: { notAfter: past }, code: 'expired' },
  { name: 'expired root', root: { notAfter: past }, code: 'expired' },
  { name: 'another name', server: { hosts: ['other.example.com'] }, code: 'name-mismatch' },
  { name: 'common name only', server: { hosts: [] }, code: 'common-name-only' },
  { name: 'no name at all', server: { hosts: [], commonName: '' }, code: 'no-names' },
  { name: 'no extended key usage', server: { extendedKeyUsage: [] }, code: 'trusted' },
  { name: 'clientAuth only', server: { extendedKeyUsage: ['client'] }, code: 'wrong-usage' },
  { name: 'root limited to clientAuth', root: { extendedKeyUsage: ['client'] }, code: 'wrong-usage' },
  {
    name: 'intermediate without CA flag',
    intermediate: { basicConstraints: { isAuthority: false, pathLength: null } },
    code: 'no-authority',
  },
  { name: 'root without basicConstraints', root: { basicConstraints: null }, code: 'no-authority' },
  {
    name: 'intermediate that may not sign',
    intermediate: { keyUsage: ['digitalSignature'] },
    code: 'may-not-sign',
  },
  { name: 'intermediate without key usage', intermediate: { keyUsage: [] }, code: 'trusted' },
  { name: 'path length 0 above an intermediate', root: { pathLength: 0 }, code: 'too-many-intermediates' },
  { name: 'path length 1 above an intermediate', root: { pathLength: 1 }, code: 'trusted' },
  {
    name: 'unknown critical extension in the root',
    root: { extraExtensions: [extensions.extension('1.2.3.4', new Uint8Array(2), true)] },
    code: 'unhandled-critical-extension',
  },
  {
    name: 'unknown extension that is not critical',
    server: { extraExtensions: [extensions.extension('1.2.3.4', new Uint8Array(2))] },
    code: 'trusted',
  },
  {
    name: 'name not permitted',
    root: { extraExtensions: [extensions.nameConstraints(['example.org'], [])] },
    code: 'name-not-permitted',
  },
  {
    name: 'name permitted',
    root: { extraExtensions: [extensions.nameConstraints(['example.com'], [])] },
    code: 'trusted',
  },
  {
    name: 'name excluded',
    intermediate: { extraExtensions: [extensions.nameConstraints([], ['vch.example.com'])] },
    code: 'name-excluded',
  },
  {
    name: 'issuer name with other bytes',
    server: { issuer: distinguishedName('test INTERMEDIATE ca', []) },
    code: 'unknown-authority',
  },
];

describe('verifyChain', () => {
  for (const { name, root, intermediate, server, code } of chains) {
    it(`${name}: ${code}`, async () => {
      const top = await testAuthority({ keyType, ...root });
      const middle = await top.subAuthority({ keyType, ...intermediate });
      const leaf = await middle.issue({ keyType, ...server });
      const verdict = await verify({
        leaf: leaf.certificate,
        intermediates: [middle.certificate],
        anchors: [top.certificate],
      });
      expect(codeOf(verdict)).toBe(code);
      if (verdict.outcome !== 'trusted') expect(verdict.paths.length).toBeGreaterThan(0);
    });
  }

  describe('with one authority', () => {
    let authority: TestAuthority;
    let middle: TestAuthority;
    beforeAll(async () => {
      authority = await testAuthority({ keyType });
      middle = await authority.subAuthority({ keyType });
    });

    it('says why every path fails', async () => {
      const stranger = await testAuthority({ keyType });
      const leaf = await authority.issue({ keyType });
      const verdict = await verify({ leaf: leaf.certificate, anchors: [stranger.certificate] });
      expect(codeOf(verdict)).toBe('wrong-signature');
      const none = await verify({ leaf: leaf.certificate, anchors: [middle.certificate] });
      expect(codeOf(none)).toBe('unknown-authority');
    });

    it('finds the right one of two authorities with one name', async () => {
      const twin = await testAuthority({ keyType });
      const { certificate: leaf } = await authority.issue({ keyType });
      const verdict = await verify({ leaf, anchors: [twin.certificate, authority.certificate] });
      expect(verdict).toEqual({ outcome: 'trusted', path: [leaf, authority.certificate] });
    });

    it('takes an intermediate, or the certificate itself, for an anchor', async () => {
      const { certificate: leaf } = await middle.issue({ keyType });
      expect(codeOf(await verify({ leaf, anchors: [middle.certificate] }))).toBe('trusted');
      expect(codeOf(await verify({ leaf, anchors: [leaf] }))).toBe('trusted');
      expect(codeOf(await verify({ leaf, anchors: [authority.certificate] }))).toBe('unknown-authority');
    });

    it('trusts a self-signed certificate by its bytes only, with its name, dates and purposes', async () => {
      const keyPair = await newKeyPair(keyType);
      const [own, renewed, forClients] = await Promise.all([
        selfSigned({ keyPair }),
        selfSigned({ keyPair }),
        selfSigned({ keyPair, extendedKeyUsage: ['client'] }),
      ]);
      expect(codeOf(await verify({ leaf: own.certificate, anchors: [own.certificate] }))).toBe('trusted');
      expect(codeOf(await verify({ leaf: renewed.certificate, anchors: [own.certificate] }))).toBe(
        'unknown-authority',
      );
      expect(codeOf(await verify({ leaf: forClients.certificate, anchors: [forClients.certificate] }))).toBe(
        'wrong-usage',
      );
    });

    it('refuses a signature of another key', async () => {
      const leaf = await authority.issue({ keyType, signer: await newKeyPair(keyType) });
      const verdict = await verify({ leaf: leaf.certificate, anchors: [authority.certificate] });
      expect(codeOf(verdict)).toBe('wrong-signature');
    });

    it('checks clients for clientAuth and no name', async () => {
      const client = await authority.issue({ usage: 'client', keyType });
      const server = await authority.issue({ keyType });
      const ask = (leaf: ChainRequest['leaf']) =>
        verify({ leaf, anchors: [authority.certificate], host: null, usage: 'client' });
      expect(codeOf(await ask(client.certificate))).toBe('trusted');
      expect(codeOf(await ask(server.certificate))).toBe('wrong-usage');
    });

    it('verifies RSA chains of all sizes and P-384', async () => {
      for (const type of [
        { type: 'RSA', bits: 2048 },
        { type: 'RSA', bits: 3072 },
        { type: 'ECDSA', curve: 'P-384' },
      ] as const) {
        const top = await testAuthority({ keyType: type });
        const leaf = await top.issue({ keyType: type });
        expect(codeOf(await verify({ leaf: leaf.certificate, anchors: [top.certificate] }))).toBe('trusted');
      }
    });

    it('ends when intermediates sign each other in a circle', async () => {
      const [a, b] = [distinguishedName('A', []), distinguishedName('B', [])];
      const [keyA, keyB] = [await newKeyPair(keyType), await newKeyPair(keyType)];
      const loop = await Promise.all(
        [1, 2, 3, 4].flatMap(() => [
          testAuthority({ name: 'A', keyPair: keyA, issuer: b, signer: keyB }),
          testAuthority({ name: 'B', keyPair: keyB, issuer: a, signer: keyA }),
        ]),
      );
      const leaf = await authority.issue({ keyType, issuer: a, signer: keyA });
      const verdict = await verify({
        leaf: leaf.certificate,
        intermediates: loop.map(({ certificate }) => certificate),
        anchors: [authority.certificate],
      });
      expect(verdict.outcome).toBe('refused');
    });

    it('gives up on name constraints beyond a quarter of a million comparisons', async () => {
      const many = (prefix: string) =>
        Array.from({ length: 1200 }, (_, index) => `${prefix}${index}.example.com`);
      const constrained = await testAuthority({
        keyType,
        extraExtensions: [extensions.nameConstraints(many('host'), many('x'))],
      });
      const leaf = await constrained.issue({ keyType, hosts: many('host') });
      const start = performance.now();
      const verdict = await verify({
        leaf: leaf.certificate,
        anchors: [constrained.certificate],
        host: 'host1.example.com',
      });
      expect(codeOf(verdict)).toBe('too-many-comparisons');
      expect(performance.now() - start).toBeLessThan(500);
    });

    /** What changed between versions of Go: x509.md 5.2. */
    const versions: readonly {
      readonly name: string;
      readonly server: TestCertificateRequest;
      readonly host: string;
      readonly trustedBy: readonly GoVersion[];
    }[] = [
      {
        name: 'common name only',
        server: { hosts: [] },
        host: 'vch.example.com',
        trustedBy: ['1.8.7', '1.13'],
      },
      {
        name: 'a final dot in the certificate',
        server: { hosts: ['vch.example.com.'] },
        host: 'vch.example.com',
        trustedBy: ['1.8.7', '1.13'],
      },
      {
        name: 'a bare star',
        server: { hosts: ['*'] },
        host: 'vch',
        trustedBy: ['1.8.7', '1.13', '1.19', '1.21'],
      },
      {
        name: 'a policy that has to be explicit',
        server: { extraExtensions: [extensions.extension('2.5.29.36', Uint8Array.of(0x30, 3, 0x80, 1, 0))] },
        host: 'vch.example.com',
        trustedBy: ['1.8.7', '1.13', '1.19', '1.21'],
      },
    ];
    for (const { name, server, host, trustedBy } of versions) {
      it(`${name}: trusted by ${trustedBy.join(', ')}`, async () => {
        const leaf = await authority.issue({ keyType, ...server });
        for (const version of ['1.8.7', '1.13', '1.19', '1.21', '1.24', '1.26', '1.27'] as const) {
          const verdict = await verify({
            leaf: leaf.certificate,
            anchors: [authority.certificate],
            host,
            build: builtWith(version),
          });
          expect(verdict.outcome === 'trusted')
            .withContext(version)
            .toBe(trustedBy.includes(version));
        }
      });
    }
  });
});
