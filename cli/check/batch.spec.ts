// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { issueAuthority, type IssuedAuthority, type IssuedPair } from '../../src/domain/certificates';
import { loadMessages, type Messages } from '../../src/messages';
import { checkLine } from './batch';
import type { CheckResult } from './check-result';

const now = new Date('2026-01-01T00:00:00Z');
const common = ['--target', 'vc/dc', '--user', 'admin', '--name', 'vch1', '--bridge-network', 'bridge'];

describe('checkLine', () => {
  let texts: Messages;
  let authority: IssuedAuthority;
  let server: IssuedPair;
  let client: IssuedPair;

  before(async () => {
    texts = await loadMessages('en');
    const keyType = { type: 'RSA', bits: 2048 } as const;
    authority = await issueAuthority({ commonName: 'CA', keyType, at: now });
    server = await authority.issueServer({ commonName: 'vch1.example.com', keyType, at: now });
    client = await authority.issueClient({ commonName: 'dev', keyType, at: now });
  });

  const check = async (fields: object): Promise<CheckResult> => {
    const answer = await checkLine('create', JSON.stringify({ id: 'x', ...fields }), now, texts);
    assert.ok('accept' in answer, JSON.stringify(answer));
    return answer;
  };
  const custom = ['--tls-server-cert', 's.pem', '--tls-server-key', 'k.pem', '--tls-ca', 'ca.pem'];
  const files = () => ({
    's.pem': server.certificatePem,
    'k.pem': server.keyPem,
    'ca.pem': authority.certificatePem,
    'cert.pem': client.certificatePem,
    'key.pem': client.keyPem,
  });

  it('answers with everything that comes out', async () => {
    const answer = await check({
      argv: [...common, ...custom],
      files: files(),
      dial: ['vch1.example.com', '192.0.2.1'],
      dockerCa: 'ca.pem',
      dockerCert: 'cert.pem',
      dockerKey: 'key.pem',
    });
    assert.deepEqual(Object.keys(answer), [
      'id',
      'accept',
      'stage',
      'reason',
      'configuration',
      'wizard',
      'tls',
      'containerNetworks',
      'exposure',
      'handshake',
      'findings',
    ]);
    assert.equal(answer.configuration, 3);
    assert.equal(answer.wizard, true);
    assert.deepEqual(answer.tls, {
      mode: 'tlsverify',
      dockerPort: 2376,
      serverGenerated: false,
      clientAuthoritiesGenerated: false,
      clientAuthorityCount: 1,
      clientCertificateGenerated: false,
    });
    assert.equal(answer.handshake?.clientAccepted, true);
    assert.deepEqual(
      answer.handshake.dials.map(({ host, trusted }) => [host, trusted]),
      [
        ['vch1.example.com', true],
        ['192.0.2.1', false],
      ],
    );
    assert.equal(answer.handshake.serverTrusted, false);
  });

  it('uses certificates it finds in the folder, and says so', async () => {
    const folder = {
      'vch1/server-cert.pem': server.certificatePem,
      'vch1/server-key.pem': server.keyPem,
      'vch1/ca.pem': authority.certificatePem,
    };
    const answer = await check({ argv: common, files: folder });
    assert.equal(answer.configuration, 3);
    assert.equal(answer.handshake?.serverStarts, true);
    assert.ok(answer.findings.some(({ id }) => id === 'command.folder-used'));
  });

  it('plays no handshake without TLS, nor with certificates yet to be made', async () => {
    assert.equal((await check({ argv: [...common, '--no-tls'] })).handshake, null);
    assert.equal((await check({ argv: [...common, '--tls-cname', 'x'] })).handshake, null);
  });

  it('judges at the time of the case', async () => {
    const later = await check({ argv: [...common, ...custom], files: files(), at: '2040-01-01' });
    assert.equal(later.accept, true);
    assert.ok(later.findings.some(({ id }) => id === 'tls.server-certificate-is-valid-now'));
  });

  it('never repeats a password', async () => {
    const answer = await check({
      argv: [
        ...common,
        '--no-tls',
        '--password',
        'pass-s3cret',
        '--ops-user',
        'o',
        '--ops-password',
        'ops-s3cret',
        '--http-proxy',
        'ftp://u:proxy-s3cret@proxy',
      ],
    });
    assert.equal(answer.accept, false);
    assert.doesNotMatch(JSON.stringify(answer), /s3cret/);
    assert.equal(answer.findings.filter(({ id }) => id === 'command.password').length, 3);
  });

  it('names the option of an objection', async () => {
    const answer = await check({ argv: [...common, '--no-tls', '--syslog-address', 'log'] });
    const finding = answer.findings.find(({ id }) => id === 'engine.syslog-invalid');
    assert.equal(finding?.option, '--syslog-address');
  });

  for (const [line, answer] of [
    ['nonsense', { id: null, error: 'not JSON' }],
    ['[]', { id: null, error: 'not a JSON object' }],
    ['{"id":"a"}', { id: 'a', error: 'argv is no list of texts' }],
    ['{"id":"b","argv":[1]}', { id: 'b', error: 'argv is no list of texts' }],
    ['{"id":"c","argv":[],"at":"never"}', { id: 'c', error: 'at is no date' }],
    ['{"id":"d","argv":[],"files":{"x":1}}', { id: 'd', error: 'no content for x' }],
    ['{"id":"e","argv":[],"profile":"x"}', { id: 'e', error: 'unknown profile' }],
  ] as const) {
    it(`answers ${line} with an error`, async () => {
      assert.deepEqual(await checkLine('create', line, now, texts), answer);
    });
  }

  it('takes bytes that are no text', async () => {
    const answer = await check({
      argv: [...common, '--tls-ca', 'ca.pem', '--tls-cname', 'x'],
      files: { 'ca.pem': { base64: Buffer.from(authority.certificatePem).toString('base64') } },
    });
    assert.equal(answer.configuration, 2);
  });

  it('judges bodies with their status', async () => {
    const line = JSON.stringify({ id: 7, body: { name: 'a/b' } });
    const answer = await checkLine('api', line, now, texts);
    assert.ok('accept' in answer);
    assert.deepEqual([answer.id, answer.accept, answer.status, answer.stage], [7, false, 400, 'build']);
    assert.deepEqual(await checkLine('api', '{"id":8}', now, texts), { id: 8, error: 'body is missing' });
  });

  it('points at what the API accepts and makes something else of', async () => {
    const body = {
      name: 'vch1',
      storage: { image_stores: ['ds'] },
      network: {
        bridge: { port_group: { name: 'b' }, ip_range: '172.16.0.0/12' },
        public: { port_group: { name: 'p' } },
      },
      auth: {
        client: { certificate_authorities: [{ pem: authority.certificatePem }] },
        server: { generate: { size: { value: 2048, units: 'bit' }, cname: 'x' } },
      },
    };
    const answer = await checkLine('api', JSON.stringify({ id: 1, body }), now, texts);
    assert.ok('accept' in answer);
    assert.deepEqual(
      answer.findings.map(({ id }) => id).filter((id) => id.startsWith('api.')),
      ['api.client-key-lost', 'api.authorities-lost'],
    );
  });
});
