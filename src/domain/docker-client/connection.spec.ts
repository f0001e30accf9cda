// SPDX-License-Identifier: Apache-2.0
import {
  type TestAuthority,
  type TestCertificate,
  bundle,
  selfSigned,
  testAuthority,
} from '../../testing/certificates';
import { customTls, generatedTls, vchWith } from '../../testing/tls-settings';
import { newKeyPair, pairFrom, signCertificate, distinguishedName } from '../certificates';
import type { TlsSettings } from '../tls';
import { type ClientPlan, noClientPlan } from './client-plan';
import { assessConnection } from './connection';

const at = new Date('2026-11-22T12:00:00Z');
const yesterday = new Date('2026-11-21T12:00:00Z');

describe('whether clients will connect', () => {
  let serverCa: TestAuthority;
  let clientCa: TestAuthority;
  let server: TestCertificate;
  let client: TestCertificate;
  beforeAll(async () => {
    [serverCa, clientCa] = await Promise.all([
      testAuthority({ name: 'Server CA', notAfter: new Date('2030-01-01T00:00:00Z') }),
      testAuthority({ name: 'Client CA' }),
    ]);
    [server, client] = await Promise.all([
      serverCa.issue({
        hosts: ['vch1.example.com', '10.20.0.5'],
        notAfter: new Date('2028-01-01T00:00:00Z'),
      }),
      clientCa.issue({ usage: 'client' }),
    ]);
  });

  const assess = async (tls: TlsSettings, plan: Partial<ClientPlan> = {}, ip = '10.20.0.5/24') => {
    const connection = await assessConnection(vchWith(tls, ip), { ...noClientPlan, ...plan }, at);
    if (connection === null) throw new Error('no connection');
    return connection;
  };
  const trusted = async (...asked: Parameters<typeof assess>) =>
    (await assess(...asked)).names.map(
      (name) => `${name.host} ${String(name.trusted)} ${name.refusal?.code ?? ''}`,
    );
  const row3 = () =>
    customTls(server.certificateFile(), server.keyFile(), [clientCa.certificateFile('client-ca.pem')]);

  it('is told for each name, and until when', async () => {
    const connection = await assess(row3(), { names: ['vch1.example.com', 'other.example.com'] });
    expect(connection.names.map(({ host, trusted: answer }) => [host, answer])).toEqual([
      ['10.20.0.5', true],
      ['vch1.example.com', true],
      ['other.example.com', false],
    ]);
    expect(connection.names[2]?.refusal?.code).toBe('name-mismatch');
    expect(connection.trustedUntil).toEqual(new Date('2028-01-01T00:00:00Z'));
    expect(connection.startProblem).toBeNull();
  });

  it('presumes that clients have the CA of the server, where the files show it', async () => {
    const withCa = customTls(bundle([server, serverCa]), server.keyFile());
    expect((await assess(withCa)).trust).toEqual(
      jasmine.objectContaining({
        kind: 'presumed',
        anchor: jasmine.objectContaining({ der: serverCa.certificate.der }),
      }),
    );
    const alone = await assess(customTls(server.certificateFile(), server.keyFile()));
    expect(alone.trust).toEqual(jasmine.objectContaining({ kind: 'presumed', anchor: server.certificate }));
    const sameCa = customTls(server.certificateFile(), server.keyFile(), [
      serverCa.certificateFile('ca.pem'),
    ]);
    expect((await assess(sameCa)).trust).toEqual(
      jasmine.objectContaining({ anchor: jasmine.objectContaining({ der: serverCa.certificate.der }) }),
    );
  });

  it('is told for the ca.pem that the operator names', async () => {
    expect(await trusted(row3(), { dockerCa: serverCa.certificateFile('ca.pem') })).toEqual([
      '10.20.0.5 true ',
      'vch1.example.com true ',
    ]);
    expect(await trusted(row3(), { dockerCa: clientCa.certificateFile('ca.pem') })).toEqual([
      '10.20.0.5 false unknown-authority',
      'vch1.example.com false unknown-authority',
    ]);
  });

  it('is told for a wildcard in the certificate by one of its names', async () => {
    const wildcard = await serverCa.issue({ hosts: ['*.example.com'] });
    expect(await trusted(customTls(wildcard.certificateFile(), wildcard.keyFile()))).toEqual([
      '10.20.0.5 false no-names',
      '*.example.com true ',
    ]);
  });

  it('misses an intermediate that the server does not send', async () => {
    const intermediate = await serverCa.subAuthority();
    const leaf = await intermediate.issue({ hosts: ['10.20.0.5'] });
    const dockerCa = serverCa.certificateFile('ca.pem');
    expect(await trusted(customTls(leaf.certificateFile(), leaf.keyFile()), { dockerCa })).toEqual([
      '10.20.0.5 false unknown-authority',
    ]);
    expect(await trusted(customTls(bundle([leaf, intermediate]), leaf.keyFile()), { dockerCa })).toEqual([
      '10.20.0.5 true ',
    ]);
  });

  it('refuses what has expired, is for another use, or has its name in the common name alone', async () => {
    const expired = await serverCa.issue({ hosts: ['10.20.0.5'], notAfter: yesterday });
    const forClients = await serverCa.issue({ hosts: ['10.20.0.5'], extendedKeyUsage: ['client'] });
    const nameless = await serverCa.issue({ commonName: 'vch1.example.com', hosts: [] });
    expect(await trusted(customTls(expired.certificateFile(), expired.keyFile()))).toEqual([
      '10.20.0.5 false expired',
    ]);
    expect(await trusted(customTls(forClients.certificateFile(), forClients.keyFile()))).toEqual([
      '10.20.0.5 false wrong-usage',
    ]);
    expect(
      await trusted(
        customTls(nameless.certificateFile(), nameless.keyFile()),
        { names: ['vch1.example.com'] },
        '',
      ),
    ).toEqual(['vch1.example.com false common-name-only']);
  });

  it('counts on a generated certificate for every name', async () => {
    const connection = await assess(generatedTls('vch1.example.com', [clientCa.certificateFile()]), {
      names: ['vch1.lab'],
    });
    expect(connection.names.map(({ host, trusted: answer }) => `${host} ${String(answer)}`)).toEqual([
      'vch1.example.com true',
      '10.20.0.5 true',
      'vch1.lab true',
    ]);
    expect(connection.trust).toEqual({ kind: 'itself' });
  });

  it('cannot tell while files are missing or do not fit, and says why the VCH would not start', async () => {
    expect(await trusted(customTls(server.certificateFile(), null))).toEqual([
      '10.20.0.5 null ',
      'vch1.example.com null ',
    ]);
    const other = await assess(customTls(server.certificateFile(), client.keyFile()));
    expect(other.startProblem).toBe('tls: private key does not match public key');
    expect(other.names[0]?.trusted).toBeNull();
  });

  it('knows keys that a VCH cannot use', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new Error('no pair');
    const keyPair = {
      keyType: { type: 'ECDSA', curve: 'P-256' } as const,
      privateKey: pair.privateKey,
      spki: new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)),
      pkcs8: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    };
    const leaf = await serverCa.issue({ keyPair, hosts: ['10.20.0.5'] });
    const connection = await assess(customTls(leaf.certificateFile(), leaf.keyFile()));
    expect(connection.startProblem).toBe('tls: failed to parse private key');
  });

  it('tries a client pair', async () => {
    const stranger = await serverCa.issue({ usage: 'client' });
    const pair = (one: TestCertificate) => ({ certificate: one.certificateFile(), key: one.keyFile() });
    expect((await assess(row3(), pair(client))).client).toEqual({
      accepted: true,
      reason: null,
      refusal: null,
    });
    expect((await assess(row3(), pair(stranger))).client).toEqual(
      jasmine.objectContaining({ accepted: false }),
    );
    const generated = generatedTls('vch1.example.com', [clientCa.certificateFile()]);
    expect((await assess(generated, pair(client))).client?.accepted).toBeTrue();
    expect((await assess(generated, pair(stranger))).client?.accepted).toBeFalse();
    expect((await assess(generatedTls('vch1.example.com'), pair(client))).client).toBeNull();
    expect((await assess(row3())).client).toBeNull();
  });

  it('says what each client CA is good for', async () => {
    const own = await selfSigned({ usage: 'client', commonName: 'one client' });
    const onlyServers = await testAuthority({ name: 'Only servers', extendedKeyUsage: ['server'] });
    const mute = await testAuthority({ name: 'Mute', keyUsage: ['digitalSignature'] });
    const expired = await testAuthority({ name: 'Old', notAfter: yesterday });
    const files = [clientCa, own, client, onlyServers, mute, expired].map((one) =>
      one.certificateFile('ca.pem'),
    );
    const { authorities } = await assess(generatedTls('vch1.example.com', files));
    expect(
      authorities.map(({ index, vouchesFor, fault }) => `${index} ${vouchesFor} ${fault ?? ''}`),
    ).toEqual([
      '0 clients ',
      '1 itself no-authority',
      '2 nobody no-authority',
      '3 nobody wrong-usage',
      '4 nobody may-not-sign',
      '5 nobody expired',
    ]);
  });

  it('does not count a self-signed server certificate as a client', async () => {
    const own = await selfSigned({ usage: 'server' });
    const { authorities } = await assess(generatedTls('vch1.example.com', [own.certificateFile('ca.pem')]));
    expect(authorities[0]?.vouchesFor).toBe('nobody');
  });

  it('knows client CAs that the VCH’s own Go cannot work with', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new Error('no pair');
    const signer = await newKeyPair({ type: 'ECDSA', curve: 'P-256' });
    const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
    const subject = distinguishedName('Ed25519 CA', []);
    const issued = await signCertificate(
      {
        subject,
        issuer: subject,
        spki,
        notBefore: yesterday,
        notAfter: new Date('2030-01-01'),
        extensions: [],
      },
      signer,
    );
    const ca = pairFrom(issued, signer);
    const { authorities } = await assess(generatedTls('vch1.example.com', [bundle([ca], 'ca.pem')]));
    expect(authorities[0]?.fault).toBe('unknown-algorithm');
  });

  it('is no question without TLS', async () => {
    expect(await assessConnection(vchWith({ transport: 'plain' }), noClientPlan, at)).toBeNull();
  });
});
