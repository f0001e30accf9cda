// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import {
  selfSigned,
  type TestAuthority,
  testAuthority,
  type TestCertificate,
} from '../../src/testing/certificates';
import { DockerEndpoints, type EndpointConfiguration } from './docker-endpoints';

const run = promisify(execFile);
const hasDocker = spawnSync('docker', ['--version']).status === 0;
const name = 'vch.example.com';

describe('the Docker endpoint of a VCH', () => {
  const endpoints = new DockerEndpoints();
  let clientAuthority: TestAuthority;
  let server: TestCertificate;
  let client: TestCertificate;
  let stranger: TestCertificate;

  before(async () => {
    clientAuthority = await testAuthority({ name: 'Client CA' });
    server = await selfSigned({ commonName: name, hosts: [name, '127.0.0.1'] });
    client = await clientAuthority.issue({ usage: 'client' });
    stranger = await (await testAuthority({ name: 'Another CA' })).issue({ usage: 'client' });
  });
  after(() => endpoints.closeAll());

  const open = async (parts: Partial<EndpointConfiguration>): Promise<number> => {
    const identity = { certificate: server.certificatePem, privateKey: server.keyPem };
    const common = { name, version: 'v1.5.8-1-0', server: identity, clientAuthorities: '' };
    await endpoints.open('vch', { ...common, ...parts }, null);
    const state = endpoints.state('vch');
    assert.equal(state?.problem, null);
    return Number(state.listening?.split(':')[1]);
  };
  const ask = (port: number, options: https.RequestOptions, path = '/version'): Promise<string> =>
    new Promise((resolve, reject) => {
      const request = https.get(
        {
          host: '127.0.0.1',
          port,
          path,
          servername: name,
          ca: server.certificatePem,
          agent: false,
          ...options,
        },
        (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () => {
            resolve(text);
          });
        },
      );
      request.on('error', reject);
    });

  it('lets a client of its authority in', async () => {
    const port = await open({ clientAuthorities: clientAuthority.certificatePem });
    const answer = await ask(port, { cert: client.certificatePem, key: client.keyPem });
    assert.equal((JSON.parse(answer) as { ApiVersion: string }).ApiVersion, '1.25');
  });

  it('refuses a client without a certificate', async () => {
    const port = await open({ clientAuthorities: clientAuthority.certificatePem });
    await assert.rejects(ask(port, {}), /handshake failure|ECONNRESET|socket/);
  });

  it('refuses a client of another authority', async () => {
    const port = await open({ clientAuthorities: clientAuthority.certificatePem });
    await assert.rejects(
      ask(port, { cert: stranger.certificatePem, key: stranger.keyPem }),
      /unknown ca|ECONNRESET|socket/,
    );
  });

  it('takes every one of several authorities', async () => {
    const second = await testAuthority({ name: 'Second CA' });
    const port = await open({ clientAuthorities: clientAuthority.certificatePem + second.certificatePem });
    const other = await second.issue({ usage: 'client' });
    assert.match(await ask(port, { cert: other.certificatePem, key: other.keyPem }), /ApiVersion/);
    assert.match(await ask(port, { cert: client.certificatePem, key: client.keyPem }), /ApiVersion/);
  });

  it('asks for no certificate when there are no authorities', async () => {
    assert.equal(await ask(await open({}), {}, '/_ping'), 'OK');
  });

  it('speaks TLS 1.2', async () => {
    const port = await open({});
    const connect = (maxVersion: tls.SecureVersion): Promise<string | null> =>
      new Promise((resolve, reject) => {
        const options = {
          host: '127.0.0.1',
          port,
          servername: name,
          ca: server.certificatePem,
          ciphers: 'DEFAULT@SECLEVEL=0',
        };
        const socket = tls.connect({ ...options, minVersion: 'TLSv1', maxVersion }, () => {
          resolve(socket.getProtocol());
          socket.destroy();
        });
        socket.on('error', reject);
      });
    assert.equal(await connect('TLSv1.2'), 'TLSv1.2');
    await assert.rejects(connect('TLSv1.1'));
  });

  it('speaks plain HTTP when there is no TLS', async () => {
    const port = await open({ server: null });
    const answers = await Promise.all(
      ['/_ping', '/v1.24/info', '/v1.25/containers/json', '/nothing'].map(async (path) => {
        const response = await fetch(`http://127.0.0.1:${port}${path}`);
        return [response.status, response.headers.get('api-version')];
      }),
    );
    assert.deepEqual(answers, [
      [200, '1.25'],
      [200, '1.25'],
      [200, '1.25'],
      [404, '1.25'],
    ]);
  });

  it('says why it does not start, and disturbs nobody', async () => {
    const broken = { certificate: server.certificatePem, privateKey: client.keyPem };
    await endpoints.open('broken', { name, version: 'v1', server: broken, clientAuthorities: '' }, null);
    assert.equal(endpoints.state('broken')?.listening, null);
    assert.match(endpoints.state('broken')?.problem ?? '', /key values mismatch/);
  });

  it('has an address of its own on Linux', { skip: process.platform !== 'linux' }, async () => {
    const identity = { certificate: server.certificatePem, privateKey: server.keyPem };
    await endpoints.open(
      'own',
      { name, version: 'v1', server: identity, clientAuthorities: '' },
      '127.99.98.97',
    );
    assert.equal(endpoints.state('own')?.listening, '127.99.98.97:2376');
  });

  it('satisfies the docker command', { skip: !hasDocker }, async () => {
    const port = await open({ clientAuthorities: clientAuthority.certificatePem });
    const folder = await mkdtemp(join(tmpdir(), 'vch-docker-'));
    const docker = async (pair: TestCertificate): Promise<string> => {
      await writeFile(join(folder, 'ca.pem'), server.certificatePem);
      await writeFile(join(folder, 'cert.pem'), pair.certificatePem);
      await writeFile(join(folder, 'key.pem'), pair.keyPem, { mode: 0o600 });
      const host = ['-H', `tcp://127.0.0.1:${port}`, '--tlsverify'];
      const options = {
        env: { ...process.env, DOCKER_CERT_PATH: folder, DOCKER_CONFIG: folder },
        timeout: 20_000,
      };
      return (
        await run('docker', [...host, 'version', '--format', '{{.Server.Version}}'], options)
      ).stdout.trim();
    };
    try {
      assert.equal(await docker(client), 'v1.5.8-1-0');
      await assert.rejects(docker(stranger), /handshake failure|bad certificate|unknown certificate/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
