// SPDX-License-Identifier: Apache-2.0
import { issueSelfSigned } from '../certificates';
import {
  selfSigned,
  testAuthority,
  textFile,
  type TestAuthority,
  type TestCertificate,
} from '../../testing/certificates';
import { aVch } from '../../testing/vch-answer';
import { commandPlatforms, configureCommand, readCommand } from '../vic-machine';
import { certificateChange, type CertificateChoice, chosenTls } from './certificate-change';

const at = new Date('2026-11-22T12:00:00Z');
const where = { target: 'vc.example.com/dc1', user: 'admin@vsphere.local', thumbprint: 'AA:BB' };
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

describe('certificateChange', () => {
  let authority: TestAuthority;
  let server: TestCertificate;

  beforeAll(async () => {
    authority = await testAuthority({ name: 'Acme Client CA', keyType });
    server = await selfSigned({ commonName: 'vch1.example.com', keyType });
  });

  const files = () => ({
    source: 'files' as const,
    certificate: textFile('crt.pem', `${server.certificatePem}\n\n`),
    key: server.keyFile('my key.pem'),
  });
  const required = () => ({ mode: 'required' as const, authorities: [authority.certificate] });

  /** The command of a choice for a VCH that verifies clients, read back as it would be typed. */
  function typed(choice: CertificateChoice) {
    const result = certificateChange('vch1', choice, at);
    if (!result.ok) return result.missing;
    const vch = aVch({ server: server.certificatePem, authorities: [authority.certificatePem] });
    const command = configureCommand(vch, result.change, where, commandPlatforms.linux);
    if (!command.ok) return command.problems;
    const read = readCommand(command.value.text, 'sh');
    if (!read.ok) return read.problem;
    const { command: name, files: expected, notes, settings } = read.value;
    return { name, files: expected.map(({ path, option }) => `${option} ${path}`), notes, tls: settings.tls };
  }

  it('becomes a command that names its files, the common name and a folder that is new', () => {
    expect(typed({ server: files(), clients: required() })).toEqual(
      jasmine.objectContaining({
        name: 'configure',
        files: [
          '--tls-server-cert server-cert.pem',
          '--tls-server-key my key.pem',
          '--tls-ca client-cas.pem',
        ],
        notes: [],
        tls: jasmine.objectContaining({
          certificateFolder: 'vch1-certificates-2026-11-22',
          server: jasmine.objectContaining({ source: 'custom', commonName: 'vch1.example.com' }),
        }),
      }),
    );
  });

  it('writes the certificates anew, so that none ends with an empty line, and no key that somebody has', () => {
    const result = certificateChange('vch1', { server: files(), clients: required() }, at);
    expect(result.ok && result.files).toEqual([
      { name: 'server-cert.pem', content: server.certificatePem, secret: false },
      { name: 'client-cas.pem', content: authority.certificatePem, secret: false },
    ]);
  });

  it('hands out the key of a pair that was made here', async () => {
    const pair = await issueSelfSigned({ commonName: 'vch1', keySize: 2048, at });
    const result = certificateChange(
      'vch1',
      { server: { source: 'made', pair }, clients: { mode: 'off' } },
      at,
    );
    expect(result.ok && result.files.map(({ name, secret }) => [name, secret])).toEqual([
      ['server-cert.pem', false],
      ['server-key.pem', true],
    ]);
    expect(result.ok && result.change).toEqual(jasmine.objectContaining({ clients: { mode: 'off' } }));
  });

  it('leaves everything to vic-machine', () => {
    const choice = {
      server: { source: 'vic-machine', commonName: 'vch1' },
      clients: { mode: 'generated' },
    } as const;
    expect(typed(choice)).toEqual(jasmine.objectContaining({ name: 'configure', files: [], notes: [] }));
  });

  it('says what is missing', () => {
    expect(
      typed({
        server: { source: 'files', certificate: null, key: null },
        clients: { mode: 'required', authorities: [] },
      }),
    ).toEqual(['certificate', 'key', 'authorities']);
    expect(typed({ server: { source: 'made', pair: null }, clients: required() })).toEqual(['create']);
    expect(typed({ server: { source: 'vic-machine', commonName: '' }, clients: required() })).toEqual([
      'commonName',
    ]);
  });

  it('is judged by the rules about TLS when files are chosen', () => {
    expect(chosenTls({ server: files(), clients: required() })?.transport).toBe('tls');
    expect(chosenTls({ server: { source: 'vic-machine', commonName: 'x' }, clients: required() })).toBeNull();
  });
});
