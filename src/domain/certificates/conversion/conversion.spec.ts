// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import type { TestAuthority, TestCertificate } from '../../../testing/certificates';
import { selfSigned, testAuthority, textFile } from '../../../testing/certificates';
import { canonicalCertificates } from '../canonical-pem';
import { readChosenFile } from '../reading/read-chosen-file';
import { berToDer } from './ber-to-der';
import { convertFile } from './convert-file';
import { orderChain } from './order-chain';
import { openPkcs12 } from './pkcs12';
import { writePkcs12 } from './write-pkcs12';

const ecdsa = { type: 'ECDSA', curve: 'P-256' } as const;
const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

describe('orderChain', () => {
  let root: TestAuthority;
  let middle: TestAuthority;
  let server: TestCertificate;
  beforeAll(async () => {
    root = await testAuthority({ keyType: ecdsa });
    middle = await root.subAuthority({ keyType: ecdsa });
    server = await middle.issue({ keyType: ecdsa });
  });

  it('puts the certificate of the key first and leaves out roots, duplicates and strangers', async () => {
    const stranger = await middle.issue({ keyType: ecdsa });
    const [key] = server.keyFile().privateKeys;
    const given = [root, middle, stranger, server, middle].map(({ certificate }) => certificate);
    const { chain, left } = orderChain(given, key ?? null);
    expect(chain).toEqual([server.certificate, middle.certificate]);
    expect(left.map(({ because }) => because)).toEqual(['duplicate', 'root', 'unrelated']);
  });

  it('finds the server certificate without a key', () => {
    const given = [middle.certificate, server.certificate];
    expect(orderChain(given, null)).toEqual({ chain: [server.certificate, middle.certificate], left: [] });
  });

  it('keeps a self-signed server certificate', async () => {
    const { certificate } = await selfSigned({ keyType: ecdsa });
    expect(orderChain([certificate], null)).toEqual({ chain: [certificate], left: [] });
    expect(orderChain([], null)).toEqual({ chain: [], left: [] });
  });
});

describe('convertFile', () => {
  it('gives a file in order back as it is', async () => {
    const file = (await selfSigned({ keyType: ecdsa })).certificateFile();
    expect(await convertFile(file, null)).toEqual({ ok: true, value: file });
  });

  it('unpacks its own PKCS#12 with the right passphrase only', async () => {
    const authority = await testAuthority();
    const client = await authority.issue({ usage: 'client' });
    const [key] = client.keyFile().privateKeys;
    const certificates = [client.certificate, authority.certificate];
    const written = await writePkcs12(key!, certificates, 'secret', 'VCH');
    if (!written.ok) throw new Error(written.problem);
    const file = readChosenFile('client.pfx', written.value);
    expect(file.problems.map(({ code }) => code)).toEqual(['pkcs12']);
    expect(await convertFile(file, null)).toEqual({ ok: false, problem: 'needs-passphrase' });
    expect(await convertFile(file, 'wrong')).toEqual({ ok: false, problem: 'wrong-passphrase' });
    expect(await writePkcs12(key!, certificates, 'sécret', 'VCH')).toEqual({
      ok: false,
      problem: 'passphrase-not-ascii',
    });
    const converted = await convertFile(file, 'secret');
    if (!converted.ok) throw new Error(converted.problem);
    expect(canonicalCertificates(converted.value)).toBe(client.certificatePem + authority.certificatePem);
    expect(converted.value.privateKeys.map(({ spki }) => spki)).toEqual([client.certificate.publicKey.spki]);
    expect(converted.value.name).toBe('client.pfx');
  });

  it('decrypts a key that OpenSSL encrypted the old way', async () => {
    const file = textFile('key.pem', legacyKey);
    expect(file.problems.map(({ code }) => code)).toEqual(['encrypted-key']);
    expect(await convertFile(file, 'wrong')).toEqual({ ok: false, problem: 'wrong-passphrase' });
    const converted = await convertFile(file, 'test');
    expect(converted.ok && converted.value.privateKeys.map(({ algorithm }) => algorithm)).toEqual([
      { type: 'ECDSA', curve: 'P-256' },
    ]);
  });

  it('answers for any bytes', async () => {
    const starts = fc.constantFrom(
      '3082',
      '3080',
      '308200100201033080',
      '30820020020103300b06092a864886f70d010701a0800000',
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 80 }), async (start, rest) => {
        const bytes = Uint8Array.of(...hex(start), ...rest);
        const converted = await convertFile(readChosenFile('x', bytes), 'secret');
        expect(converted.ok || converted.problem.length > 0).toBeTrue();
        expect((await openPkcs12(bytes, 'secret')).ok).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('berToDer', () => {
  for (const [ber, der] of [
    ['3003020101', '3003020101'],
    ['30800201010000', '3003020101'],
    ['2480040141040142' + '0000', '04024142'],
    ['3081030201 01'.replace(' ', ''), '3003020101'],
    ['30800201', null],
    ['0280', null],
    ['30'.repeat(1), null],
  ] as const) {
    it(`${ber} becomes ${String(der)}`, () => {
      expect(berToDer(hex(ber))).toEqual(der === null ? null : hex(der));
    });
  }

  it('gives up on hostile nesting', () => {
    expect(berToDer(hex('3080'.repeat(10_000)))).toBeNull();
  });
});

/** A throw-away key made for this spec; its passphrase is "test". */
const legacyKey = `-----BEGIN EC PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-128-CBC,726A46DD206AB232A85F41F18BC4DDCF

S2fe+crK697RU6DN0QIjFAgVYQWzGwO5wP48UvU1FdXt90wo4NkJbBhrpQme53fo
EsKarVOLROsc2K1avBe9yJzFtbaK3t0cmN6FazogCScl8duIakM4fVqVL3HCzvKj
GeXfNf2p9+f+H7rxc9cTs3WLO0NbHn24xScRai3klRQ=
-----END EC PRIVATE KEY-----
`;
