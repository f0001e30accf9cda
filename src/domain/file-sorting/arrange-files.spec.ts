// SPDX-License-Identifier: Apache-2.0
import {
  type TestAuthority,
  type TestCertificate,
  bundle,
  testAuthority,
  textFile,
} from '../../testing/certificates';
import { arrangeFiles } from './arrange-files';

const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

describe('arrangeFiles', () => {
  let root: TestAuthority;
  let middle: TestAuthority;
  let server: TestCertificate;

  beforeAll(async () => {
    root = await testAuthority({ name: 'Root', keyType });
    middle = await root.subAuthority({ name: 'Middle', keyType });
    server = await middle.issue({ commonName: 'vch1.example.com', keyType });
  });

  const placed = () => ({
    certificate: { place: 'serverCertificate', file: server.certificateFile('server.pem') } as const,
    key: { place: 'serverKey', file: server.keyFile('key.pem') } as const,
  });

  it('leaves files as they are where nothing has to be done', () => {
    const { certificate, key } = placed();
    const arranged = arrangeFiles([certificate, key]);
    expect(arranged.serverCertificate).toBe(certificate.file);
    expect(arranged.serverKey).toBe(key.file);
    expect(arranged.clientAuthorities).toEqual([]);
    expect([arranged.serverAuthority, arranged.clientCertificate, arranged.clientKey]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('appends intermediates in order, without the root beside them', () => {
    const { certificate, key } = placed();
    const chain = bundle([root, middle], 'chain.pem');
    const { serverCertificate, notAppended } = arrangeFiles([
      certificate,
      key,
      { place: 'intermediates', file: chain },
    ]);
    expect(serverCertificate?.name).toBe('server.pem');
    expect(serverCertificate?.certificates.map(({ der }) => der)).toEqual([
      server.certificate.der,
      middle.certificate.der,
    ]);
    expect(notAppended).toEqual([]);
  });

  it('says which files hold nothing to append', async () => {
    const other = (await testAuthority({ name: 'Other', keyType })).certificateFile('other.pem');
    const { certificate, key } = placed();
    const { serverCertificate, notAppended } = arrangeFiles([
      certificate,
      key,
      { place: 'intermediates', file: other },
    ]);
    expect(serverCertificate).toBe(certificate.file);
    expect(notAppended).toEqual([other]);
    expect(arrangeFiles([{ place: 'intermediates', file: other }]).notAppended).toEqual([other]);
  });

  it('does not append twice', () => {
    const whole = bundle([server, middle], 'whole.pem');
    const { serverCertificate, notAppended } = arrangeFiles([
      { place: 'serverCertificate', file: whole },
      { place: 'intermediates', file: middle.certificateFile('middle.pem') },
    ]);
    expect(serverCertificate).toBe(whole);
    expect(notAppended).toEqual([]);
  });

  it('never carries the key of a CA along', () => {
    const both = textFile('ca-all.pem', root.certificatePem + root.keyPem);
    const arranged = arrangeFiles([
      { place: 'clientAuthorities', file: both },
      { place: 'serverAuthority', file: both },
    ]);
    for (const file of [...arranged.clientAuthorities, arranged.serverAuthority]) {
      expect(file?.name).toBe('ca-all.pem');
      expect(file?.certificates.length).toBe(1);
      expect(file?.privateKeys).toEqual([]);
      expect(new TextDecoder().decode(file?.bytes ?? undefined)).not.toContain('PRIVATE');
    }
  });
});
