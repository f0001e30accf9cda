// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readChosenFile, writePkcs12 } from '../../src/domain/certificates';
import {
  type MadeClient,
  type MadeServer,
  type NewKeyTypeName,
  allFiles,
  issueCertificates,
  issuePlan,
} from '../../src/domain/new-authority';

const skip = spawnSync('openssl', ['version']).error === undefined ? false : 'no openssl here';
const folder = mkdtempSync(join(tmpdir(), 'new-authority-'));
const at = new Date();

function openssl(...args: readonly string[]): string {
  const run = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  assert.equal(run.status, 0, `openssl ${args.join(' ')}\n${run.stdout}${run.stderr}`);
  return run.stdout;
}

/** A pair for a client, with its container where its key allows one. */
async function withContainer(client: MadeClient, authority: Parameters<typeof allFiles>[0]['authority']) {
  const [key] = readChosenFile('key.pem', new TextEncoder().encode(client.pair.keyPem)).privateKeys;
  assert.ok(key);
  const written = await writePkcs12(key, [client.pair.certificate, authority.certificate], '', client.name);
  return { ...client, container: written.ok ? written.value : null };
}

/** Makes a CA, a server certificate and a client's, and writes all files into the folder. */
async function write(keyType: NewKeyTypeName, hosts: readonly string[], organization: string): Promise<void> {
  const plan = issuePlan(
    {
      authority: { state: 'wanted', commonName: 'Acme CA', organization, days: '1825' },
      keyType,
      certificateDays: '365',
      server: { hosts },
      clients: ['alice'],
    },
    at,
  );
  assert.ok(plan);
  let authority: Parameters<typeof allFiles>[0]['authority'] | null = null;
  let server: MadeServer | null = null;
  const clients: MadeClient[] = [];
  for await (const step of issueCertificates(plan, null)) {
    if (step.kind === 'authority') authority = step.authority;
    if (step.kind === 'server') server = step.server;
    if (step.kind === 'client') clients.push(step.client);
    assert.notEqual(step.kind, 'failed');
  }
  assert.ok(authority);
  const signer = authority;
  const files = allFiles(
    {
      authority: signer,
      server,
      clients: await Promise.all(clients.map((client) => withContainer(client, signer))),
    },
    {
      vchName: 'team a',
      trust: { kind: 'known', pem: signer.certificatePem },
      address: 'tcp://10.0.0.5:2376',
    },
    { authority: true, server: true },
  );
  for (const { name, content } of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

const verify = (purpose: string, certificate: string, ...more: readonly string[]) =>
  openssl(
    'verify',
    '-x509_strict',
    '-purpose',
    purpose,
    ...more,
    '-CAfile',
    'authority/ca.pem',
    certificate,
  ).trim();

describe('a CA made here', { skip }, () => {
  after(() => {
    rmSync(folder, { recursive: true });
  });

  for (const keyType of ['rsa-2048', 'rsa-3072', 'ecdsa-p256', 'ecdsa-p384'] as const) {
    it(`OpenSSL verifies what it signs, ${keyType}`, async () => {
      await write(keyType, ['vch1.example.com', '10.0.0.5'], 'Acme');
      const server = 'server/server-cert.pem';
      assert.equal(verify('sslserver', server, '-verify_hostname', 'vch1.example.com'), `${server}: OK`);
      assert.equal(verify('sslserver', server, '-verify_ip', '10.0.0.5'), `${server}: OK`);
      assert.equal(verify('sslclient', 'clients/alice/cert.pem'), 'clients/alice/cert.pem: OK');
      const wrong = [
        'verify',
        '-purpose',
        'sslserver',
        '-CAfile',
        'authority/ca.pem',
        'clients/alice/cert.pem',
      ];
      assert.notEqual(spawnSync('openssl', wrong, { cwd: folder }).status, 0);
      for (const key of ['authority/ca-key.pem', 'server/server-key.pem', 'clients/alice/key.pem']) {
        openssl('pkey', '-in', key, '-noout', '-check');
      }
    });
  }

  it('OpenSSL verifies a server whose names are all too long for a common name', async () => {
    const long = `${'a'.repeat(60)}.example.com`;
    await write('ecdsa-p256', [long], '');
    const server = 'server/server-cert.pem';
    assert.equal(verify('sslserver', server, '-verify_hostname', long), `${server}: OK`);
    assert.match(openssl('x509', '-in', server, '-noout', '-text'), /Subject Alternative Name: critical/);
  });

  it('OpenSSL opens cert.pfx without a passphrase, and finds pair and CA in it', async () => {
    await write('rsa-2048', ['vch1.example.com'], 'Acme');
    const content = openssl('pkcs12', '-in', 'clients/alice/cert.pfx', '-passin', 'pass:', '-nodes');
    assert.match(content, /PRIVATE KEY/);
    assert.match(content, /CN ?= ?alice/);
    assert.match(content, /CN ?= ?Acme CA/);
  });

  it('a shell takes the environment file, in whatever folder it lies', async (test) => {
    await write('ecdsa-p256', ['vch1.example.com'], 'Acme');
    const command =
      'set -a; . ./team-a.env; set +a; cd /; echo "$DOCKER_HOST $DOCKER_TLS_VERIFY $DOCKER_CERT_PATH"; env';
    const cwd = join(folder, 'clients', 'alice');
    const run = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    if (run.error !== undefined) {
      test.skip('no sh here');
      return;
    }
    assert.match(run.stdout, /^tcp:\/\/10\.0\.0\.5:2376 1 .*clients\/alice\n/);
    assert.match(run.stdout, /^COMPOSE_TLS_VERSION=TLSv1_2$/m);
  });
});
