// SPDX-License-Identifier: Apache-2.0
import type { TestAuthority, TestCertificate } from '../../testing/certificates';
import { selfSigned, testAuthority } from '../../testing/certificates';
import type { HandshakeFiles, HandshakeRequest } from './handshake';
import { handshake } from './handshake';

const bytes = (text: string) => new TextEncoder().encode(text);
const at = new Date('2026-11-22T12:00:00Z');

describe('handshake', () => {
  let serverCa: TestAuthority;
  let clientCa: TestAuthority;
  let server: TestCertificate;
  let client: TestCertificate;
  let files: HandshakeFiles;
  beforeAll(async () => {
    [serverCa, clientCa] = await Promise.all([
      testAuthority({ name: 'Server CA' }),
      testAuthority({ name: 'Client CA' }),
    ]);
    [server, client] = await Promise.all([
      serverCa.issue({ hosts: ['vch.example.com', '10.0.0.5'] }),
      clientCa.issue({ usage: 'client' }),
    ]);
    files = {
      serverCertificate: bytes(server.certificatePem),
      serverKey: bytes(server.keyPem),
      clientAuthorities: [bytes(clientCa.certificatePem)],
      dockerCa: bytes(serverCa.certificatePem),
      dockerCertificate: bytes(client.certificatePem),
      dockerKey: bytes(client.keyPem),
    };
  });

  const play = (changed: Partial<HandshakeFiles> = {}, request: Partial<HandshakeRequest> = {}) =>
    handshake({
      files: { ...files, ...changed },
      verifyClients: true,
      dials: ['vch.example.com', '10.0.0.5'],
      at,
      profile: 'vch',
      ...request,
    });

  it('works for both sides', async () => {
    for (const profile of ['vch', 'go1.19'] as const) {
      expect(await play({}, { profile })).toEqual({
        serverStarts: true,
        authoritiesLoad: true,
        authoritiesCount: 1,
        serverTrusted: true,
        dials: [
          { host: 'vch.example.com', trusted: true, reason: null },
          { host: '10.0.0.5', trusted: true, reason: null },
        ],
        clientAccepted: true,
        reason: null,
      });
    }
  });

  it('does not start with the key of another certificate', async () => {
    const answer = await play({ serverKey: bytes(client.keyPem) });
    expect(answer.serverStarts).toBeFalse();
    expect(answer.reason).toBe('tls: private key does not match public key');
    expect([answer.serverTrusted, answer.clientAccepted]).toEqual([null, null]);
    expect(answer.authoritiesLoad).toBeTrue();
  });

  it('tells swapped files', async () => {
    const answer = await play({ serverCertificate: files.serverKey, serverKey: files.serverCertificate });
    expect(answer.reason).toContain('PEM inputs may have been switched');
  });

  it('does not start when clients are to be verified and no CA loads', async () => {
    for (const clientAuthorities of [[], [bytes('')], [bytes(`\ufeff${clientCa.certificatePem}`)]]) {
      const answer = await play({ clientAuthorities });
      expect(answer.serverStarts).toBeFalse();
      expect(answer.authoritiesLoad).toBeFalse();
      expect(answer.reason).toBe('Unable to load certificate authority data');
    }
    const open = await play({ clientAuthorities: [] }, { verifyClients: false });
    expect(open).toEqual(
      jasmine.objectContaining({
        serverStarts: true,
        authoritiesLoad: null,
        authoritiesCount: null,
        clientAccepted: null,
      }),
    );
  });

  it('loses CAs whose files lack the final newline, as the engine joins them', async () => {
    const [first, second] = [clientCa.certificatePem.trimEnd(), serverCa.certificatePem].map(bytes);
    const clientAuthorities = [first ?? bytes(''), second ?? bytes('')];
    expect((await play({ clientAuthorities })).authoritiesCount).toBe(1);
    expect((await play({ clientAuthorities }, { profile: 'go1.19' })).authoritiesCount).toBe(0);
  });

  it('counts a CA once', async () => {
    const again = bytes(clientCa.certificatePem);
    expect((await play({ clientAuthorities: [again, again] })).authoritiesCount).toBe(1);
  });

  it('judges every dialled name', async () => {
    const answer = await play({}, { dials: ['vch.example.com', 'other.example.com'] });
    expect(answer.serverTrusted).toBeFalse();
    expect(answer.dials.map(({ trusted }) => trusted)).toEqual([true, false]);
    expect(answer.dials[1]?.reason).toContain('not other.example.com');
  });

  it('cannot tell about trust without ca.pem or without names', async () => {
    expect((await play({ dockerCa: null })).serverTrusted).toBeNull();
    expect((await play({}, { dials: [] })).serverTrusted).toBeNull();
    expect((await play({ dockerCa: bytes('x') })).serverTrusted).toBeFalse();
  });

  it('turns away clients of another CA, without files, or with the wrong purpose', async () => {
    const stranger = await serverCa.issue({ usage: 'client' });
    const forServers = await clientCa.issue({ usage: 'server' });
    const cases: readonly (readonly [Partial<HandshakeFiles>, boolean | null])[] = [
      [{ dockerCertificate: null, dockerKey: null }, false],
      [{ dockerKey: null }, false],
      [{ dockerCertificate: bytes(stranger.certificatePem), dockerKey: bytes(stranger.keyPem) }, false],
      [{ dockerCertificate: bytes(forServers.certificatePem), dockerKey: bytes(forServers.keyPem) }, false],
      [{ dockerKey: bytes(stranger.keyPem) }, null],
      [{ dockerCertificate: bytes('') }, null],
    ];
    for (const [changed, accepted] of cases) expect((await play(changed)).clientAccepted).toBe(accepted);
  });

  it('breaks on rubbish behind the server certificate, for clients that verify and those that do not', async () => {
    const rubbish = '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n';
    const answer = await play({ serverCertificate: bytes(server.certificatePem + rubbish) });
    expect([answer.serverStarts, answer.serverTrusted, answer.clientAccepted]).toEqual([true, false, null]);
  });

  it('knows that a VCH cannot use Ed25519 and that today it would', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new Error('no pair');
    const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
    const keyPair = {
      keyType: { type: 'ECDSA', curve: 'P-256' } as const,
      privateKey: pair.privateKey,
      spki,
      pkcs8,
    };
    const leaf = await serverCa.issue({ keyPair });
    const changed = { serverCertificate: bytes(leaf.certificatePem), serverKey: bytes(leaf.keyPem) };
    const own = { ...changed, dials: ['vch.example.com'] };
    expect((await play(own)).serverStarts).toBeFalse();
    expect((await play(own, { profile: 'go1.19', dials: ['vch.example.com'] })).serverTrusted).toBeTrue();
  });

  it('dials Unicode names in punycode', async () => {
    const leaf = await selfSigned({ hosts: ['xn--bcher-kva.example.org'] });
    const answer = await play(
      {
        serverCertificate: bytes(leaf.certificatePem),
        serverKey: bytes(leaf.keyPem),
        dockerCa: bytes(leaf.certificatePem),
      },
      { dials: ['bücher.example.org'] },
    );
    expect(answer.serverTrusted).toBeTrue();
  });
});
