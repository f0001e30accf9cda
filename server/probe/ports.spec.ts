// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { after, before, describe, it } from 'node:test';
import { readCertificate } from '../../src/domain/certificates';
import { type TestAuthority, type TestCertificate, testAuthority } from '../../src/testing/certificates';
import type { Peer } from './exchange';
import { admitsAnyone } from './open-door';
import { plainPort } from './plain-port';
import { acceptsVersion, tlsPort } from './tls-port';

const limits = { connect: 1000, total: 1000, octets: 20_000 };
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

describe('a port', () => {
  const servers: net.Server[] = [];
  let authority: TestAuthority;
  let other: TestAuthority;
  let server: TestCertificate;

  before(async () => {
    authority = await testAuthority({ name: 'Acme Client CA', keyType });
    other = await testAuthority({ name: 'Partner CA', keyType });
    server = await authority.issue({ hosts: ['127.0.0.1'] });
  });
  after(() => {
    for (const one of servers) {
      one.close();
      if (one instanceof http.Server) {
        one.closeAllConnections();
      }
    }
  });

  const listen = async (one: net.Server): Promise<Peer> => {
    servers.push(one);
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
    return { address: '127.0.0.1', port: (one.address() as AddressInfo).port };
  };
  const secure = (options: TlsOptions = {}): Promise<Peer> =>
    listen(
      https.createServer(
        {
          cert: server.certificatePem + authority.certificatePem,
          key: server.keyPem,
          minVersion: 'TLSv1.2',
          ...options,
        },
        (_request, response) => {
          response.end('OK');
        },
      ),
    );
  const closed = async (): Promise<Peer> => {
    const one = net.createServer();
    const peer = await listen(one);
    await new Promise((resolve) => one.close(resolve));
    return peer;
  };
  const silent = (words = ''): Promise<Peer> =>
    listen(
      net.createServer((socket) => {
        socket.on('error', () => undefined);
        socket.write(words);
      }),
    );
  const names = (ders: readonly string[]): string =>
    ders
      .map((der) =>
        Buffer.from(der, 'base64')
          .toString('latin1')
          .replace(/[^ -~]/g, ''),
      )
      .join(' ');

  it('with TLS tells its chain, and that it asks for no certificate', async () => {
    const peer = await secure();
    const port = await tlsPort(peer, '127.0.0.1', limits);
    assert.ok(port.state === 'tls');
    const leaf = readCertificate(new Uint8Array(Buffer.from(port.chain[0] ?? '', 'base64')));
    assert.ok(leaf.ok);
    assert.deepEqual(leaf.value.der, server.certificate.der);
    assert.equal(port.chain.length, 2);
    assert.equal(port.clientCertificates, null);
    assert.equal(await admitsAnyone(peer, '127.0.0.1', limits), true);
  });

  it('with TLS tells whose certificates it takes, and that it insists', async () => {
    const ca = [authority.certificatePem, other.certificatePem];
    const peer = await secure({ ca, requestCert: true, rejectUnauthorized: true });
    const port = await tlsPort(peer, '127.0.0.1', limits);
    assert.ok(port.state === 'tls');
    assert.match(names(port.clientCertificates?.authorities ?? []), /Acme Client CA.*Partner CA/);
    assert.deepEqual(
      port.clientCertificates?.authorities.map((der) => Buffer.from(der, 'base64')),
      [Buffer.from(authority.certificate.subject.der), Buffer.from(other.certificate.subject.der)],
    );
    assert.equal(await admitsAnyone(peer, '127.0.0.1', limits), false);
  });

  it('may ask for a certificate without insisting on one', async () => {
    const peer = await secure({ ca: authority.certificatePem, requestCert: true, rejectUnauthorized: false });
    const port = await tlsPort(peer, '127.0.0.1', limits);
    assert.ok(port.state === 'tls' && port.clientCertificates !== null);
    assert.equal(await admitsAnyone(peer, '127.0.0.1', limits), true);
  });

  it('with an RSA certificate and a key exchange without secrecy is understood too', async () => {
    const peer = await secure({ ciphers: 'AES128-SHA', maxVersion: 'TLSv1.2' });
    assert.equal((await tlsPort(peer, 'vch.example.com', limits)).state, 'tls');
  });

  it('tells its versions of TLS', async () => {
    const old = { minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const;
    const verdicts = async (peer: Peer): Promise<string> => {
      const found = [];
      for (const version of ['1.0', '1.1', '1.2', '1.3'] as const) {
        found.push(await acceptsVersion(peer, '127.0.0.1', version, limits));
      }
      return found.join(' ');
    };
    assert.equal(await verdicts(await secure()), 'refused refused accepted accepted');
    assert.equal(await verdicts(await secure({ maxVersion: 'TLSv1.2' })), 'refused refused accepted refused');
    assert.equal(await verdicts(await secure(old)), 'accepted accepted accepted accepted');
  });

  it('with TLS 1.3 alone tells no more', async () => {
    const peer = await secure({ minVersion: 'TLSv1.3' });
    assert.deepEqual(await tlsPort(peer, '127.0.0.1', limits), { state: 'other-version' });
  });

  it('with plain HTTP is found out', async () => {
    const peer = await listen(
      http.createServer((_request, response) => {
        response.end('OK');
      }),
    );
    assert.deepEqual(await tlsPort(peer, '127.0.0.1', limits), { state: 'not-tls', speaks: 'http' });
    assert.deepEqual(await plainPort(peer, '127.0.0.1', limits), { state: 'answers' });
    assert.deepEqual(await plainPort(await secure(), '127.0.0.1', limits), { state: 'not-http' });
  });

  it('that says nothing, or too much, does not hold anybody up', async () => {
    const started = performance.now();
    const quick = { ...limits, total: 200 };
    assert.deepEqual(await tlsPort(await silent(), '127.0.0.1', quick), {
      state: 'not-tls',
      speaks: 'nothing',
    });
    assert.equal(await acceptsVersion(await silent(), '127.0.0.1', '1.0', quick), 'unknown');
    assert.deepEqual(await plainPort(await silent('SSH'), '127.0.0.1', quick), { state: 'not-http' });
    assert.equal(await admitsAnyone(await silent(), '127.0.0.1', quick), 'unknown');
    // A handshake message that never ends.
    const endless = Buffer.concat([Buffer.from([22, 3, 3, 64, 0, 2, 255, 255, 255]), Buffer.alloc(100_000)]);
    const peer = await silent(endless.toString('latin1'));
    assert.equal((await tlsPort(peer, '127.0.0.1', quick)).state, 'not-tls');
    assert.ok(performance.now() - started < 3000);
  });

  it('that is closed says so', async () => {
    const peer = await closed();
    assert.deepEqual(await tlsPort(peer, '127.0.0.1', limits), { state: 'closed', reason: 'refused' });
    assert.deepEqual(await plainPort(peer, '127.0.0.1', limits), { state: 'closed', reason: 'refused' });
    assert.equal(await admitsAnyone(peer, '127.0.0.1', limits), 'unknown');
  });
});
