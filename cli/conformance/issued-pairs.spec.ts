// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { connect, createServer } from 'node:tls';
import type { IssuedPair } from '../../src/domain/certificates';
import { issueAuthority, issueSelfSigned } from '../../src/domain/certificates';

const at = new Date();

/** Whether OpenSSL's strictest check passes; null when there is no OpenSSL. */
function strictCheck(purpose: 'sslserver' | 'sslclient', ca: string, certificate: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'issued-'));
  try {
    writeFileSync(join(folder, 'ca.pem'), ca);
    writeFileSync(join(folder, 'cert.pem'), certificate);
    const run = spawnSync(
      'openssl',
      ['verify', '-x509_strict', '-purpose', purpose, '-CAfile', 'ca.pem', 'cert.pem'],
      { cwd: folder, encoding: 'utf8' },
    );
    return run.error === undefined ? `${run.stdout}${run.stderr}`.trim() : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Connects a client to a server on loopback, as Node judges. */
async function connects(options: {
  readonly server: IssuedPair;
  readonly ca: string;
  readonly host: string;
  readonly clients: { readonly ca: string; readonly pair: IssuedPair } | null;
}): Promise<string> {
  const { server, ca, host, clients } = options;
  const endpoint = createServer(
    {
      cert: server.certificatePem,
      key: server.keyPem,
      minVersion: 'TLSv1.2',
      ...(clients && { ca: clients.ca, requestCert: true, rejectUnauthorized: true }),
    },
    (socket) => socket.end('hello'),
  );
  endpoint.on('tlsClientError', () => undefined);
  await new Promise<void>((done) => endpoint.listen(0, '127.0.0.1', done));
  const { port } = endpoint.address() as AddressInfo;
  try {
    return await new Promise<string>((done) => {
      const socket = connect({
        port,
        host: '127.0.0.1',
        servername: host,
        ca,
        ...(clients && { cert: clients.pair.certificatePem, key: clients.pair.keyPem }),
      });
      socket.on('data', (data: Buffer) => {
        done(data.toString());
      });
      socket.on('error', (error: Error) => {
        done(error.message);
      });
      socket.on('close', () => {
        done('closed');
      });
    });
  } finally {
    endpoint.close();
  }
}

describe('certificates made here', () => {
  for (const keyType of [
    { type: 'RSA', bits: 2048 },
    { type: 'ECDSA', curve: 'P-256' },
    { type: 'ECDSA', curve: 'P-384' },
  ] as const) {
    it(`${JSON.stringify(keyType)}: server and client connect, and pass OpenSSL's strict check`, async (test) => {
      const authority = await issueAuthority({ commonName: 'Test CA', organization: ['Test'], keyType, at });
      const server = await authority.issueServer({ commonName: 'vch.example.com', keyType, at });
      const client = await authority.issueClient({ commonName: 'operator', keyType, at });
      const ca = authority.certificatePem;
      const answer = await connects({ server, ca, host: 'vch.example.com', clients: { ca, pair: client } });
      assert.equal(answer, 'hello');
      for (const [purpose, pair] of [
        ['sslserver', server],
        ['sslclient', client],
      ] as const) {
        const strict = strictCheck(purpose, ca, pair.certificatePem);
        if (strict === null) test.diagnostic('no openssl here');
        else assert.equal(strict, 'cert.pem: OK');
      }
    });
  }

  it('a self-signed server certificate is its own anchor', async (test) => {
    const server = await issueSelfSigned({ commonName: 'vch.example.com', keySize: 2048, at });
    const ca = server.certificatePem;
    assert.equal(await connects({ server, ca, host: 'vch.example.com', clients: null }), 'hello');
    const strict = strictCheck('sslserver', ca, ca);
    if (strict === null) test.diagnostic('no openssl here');
    else assert.equal(strict, 'cert.pem: OK');
  });

  it('a client of another authority is turned away', async () => {
    const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
    const [own, other] = await Promise.all([
      issueAuthority({ commonName: 'Own', keyType, at }),
      issueAuthority({ commonName: 'Other', keyType, at }),
    ]);
    const server = await own.issueServer({ commonName: 'vch.example.com', keyType, at });
    const client = await other.issueClient({ commonName: 'operator', keyType, at });
    const ca = own.certificatePem;
    const answer = await connects({ server, ca, host: 'vch.example.com', clients: { ca, pair: client } });
    assert.notEqual(answer, 'hello');
  });
});
