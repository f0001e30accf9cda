// SPDX-License-Identifier: Apache-2.0
import type { TestAuthority, TestCertificate } from '../../../testing/certificates';
import { bundle, testAuthority, textFile } from '../../../testing/certificates';
import type { ChosenFile, FileProblemCode } from '../chosen-file';
import { readChosenFile } from '../reading/read-chosen-file';
import { type FileUse, type Mending, mendingFor, takeParts } from './mending';

const ecdsa = { type: 'ECDSA', curve: 'P-256' } as const;

describe('mending of files', () => {
  let root: TestAuthority;
  let middle: TestAuthority;
  let server: TestCertificate;
  beforeAll(async () => {
    root = await testAuthority({ keyType: ecdsa });
    middle = await root.subAuthority({ keyType: ecdsa });
    server = await middle.issue({ keyType: ecdsa });
  });

  const withProblem = (file: ChosenFile, ...codes: FileProblemCode[]): ChosenFile => ({
    ...file,
    problems: codes.map((code) => ({ code, line: null, reason: '' })),
  });

  const cases: readonly (readonly [string, () => ChosenFile, Record<FileUse, Mending | null>])[] = [
    ['a certificate in order', () => server.certificateFile(), uses(null, null, null)],
    ['a container', () => withProblem(textFile('a.pfx', ''), 'pkcs12'), uses('pkcs12', 'pkcs12', 'pkcs12')],
    ['a bundle', () => withProblem(textFile('a.p7b', ''), 'pkcs7'), uses('pkcs7', null, 'pkcs7')],
    [
      'an encrypted key',
      () => withProblem(textFile('a', ''), 'encrypted-key'),
      uses(null, 'encrypted-key', null),
    ],
    [
      'an encrypted key in DER form',
      () => withProblem(textFile('a', ''), 'der', 'encrypted-key'),
      uses(null, 'encrypted-key', null),
    ],
    [
      'a certificate in DER form',
      () => readChosenFile('a', server.certificate.der),
      uses('der', null, 'der'),
    ],
    ['a key in DER form', () => withProblem(server.keyFile(), 'der'), uses(null, 'der', null)],
    ['a chain upside down', () => bundle([root, middle, server]), uses('chain-order', null, null)],
    ['a chain with its root', () => bundle([server, middle, root]), uses(null, null, null)],
    ['a damaged file', () => withProblem(textFile('a', ''), 'damaged'), uses(null, null, null)],
    [
      'a file that is only named',
      () => ({ ...textFile('a', ''), bytes: null, problems: [] }),
      uses(null, null, null),
    ],
  ];

  for (const [name, file, wanted] of cases) {
    it(`${name}: ${Object.values(wanted).map(String).join(', ')}`, () => {
      const given = file();
      const found = (use: FileUse) => mendingFor(given, use, null);
      expect(uses(found('server-certificate'), found('server-key'), found('authority'))).toEqual(wanted);
    });
  }

  it('goes by the key when it tells the first certificate', async () => {
    const other = await middle.issue({ keyType: ecdsa });
    const file = bundle([server, other, middle]);
    const [key] = other.keyFile().privateKeys;
    expect(mendingFor(file, 'server-certificate', null)).toBe('chain-order');
    const { certificate } = takeParts(file, 'server-certificate', key!);
    expect(certificate?.certificates).toEqual([other.certificate, middle.certificate]);
    expect(mendingFor(certificate!, 'server-certificate', key!)).toBeNull();
  });

  it('takes the pair and the chain for a server', () => {
    const text = root.certificatePem + middle.certificatePem + server.keyPem + server.certificatePem;
    const parts = takeParts(textFile('all.pem', text), 'server-certificate', null);
    expect(parts.certificate?.certificates).toEqual([server.certificate, middle.certificate]);
    expect(parts.certificate?.privateKeys).toEqual([]);
    expect(parts.key?.privateKeys.length).toBe(1);
    expect(parts.key?.certificates).toEqual([]);
    expect(parts.left.map(({ because }) => because)).toEqual(['root']);
    expect(parts.keyLeft).toBeFalse();
  });

  it('takes the CAs alone, and everything where nothing is one', () => {
    const all = root.certificatePem + root.certificatePem + server.certificatePem + server.keyPem;
    const parts = takeParts(textFile('all.pem', all), 'authority', null);
    expect(parts.certificate?.certificates).toEqual([root.certificate]);
    expect(parts.left.map(({ because }) => because)).toEqual(['duplicate', 'leaf']);
    expect(parts.key).toBeNull();
    expect(parts.keyLeft).toBeTrue();
    const leaf = takeParts(server.certificateFile(), 'authority', null);
    expect(leaf.certificate?.certificates).toEqual([server.certificate]);
  });

  it('finds nothing in nothing', () => {
    for (const use of ['server-certificate', 'server-key', 'authority'] as const) {
      const empty = { certificate: null, key: null, left: [], keyLeft: false };
      expect(takeParts(textFile('a', ''), use, null)).toEqual(empty);
    }
  });
});

function uses(certificate: Mending | null, key: Mending | null, authority: Mending | null) {
  return { 'server-certificate': certificate, 'server-key': key, authority };
}
