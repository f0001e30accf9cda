// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadMessages, type Messages } from '../../src/messages';
import { type TestAuthority, type TestCertificate, testAuthority } from '../../src/testing/certificates';
import { checkLine } from './batch';
import type { CheckResult } from './check-result';

const now = new Date('2026-01-01T00:00:00Z');
const common = ['--target', 'vc/dc', '--user', 'admin', '--name', 'vch1', '--bridge-network', 'bridge'];
const staticAddress = ['--public-network-ip', '192.0.2.21/24', '--public-network-gateway', '192.0.2.1'];
const custom = ['--tls-server-cert', 's.pem', '--tls-server-key', 'k.pem'];

describe('how severe a finding is for a command that vic-machine accepts', () => {
  let texts: Messages;
  let authority: TestAuthority;
  let server: TestCertificate;
  let nameless: TestCertificate;
  before(async () => {
    texts = await loadMessages('en');
    authority = await testAuthority();
    server = await authority.issue({ commonName: 'vch1.example.com' });
    nameless = await authority.issue({ commonName: 'vch1.example.com', hosts: [] });
  });

  const files = () => ({
    'ca.pem': authority.certificatePem,
    'broken.pem': 'no certificate',
    's.pem': server.certificatePem,
    'k.pem': server.keyPem,
    'other.pem': authority.keyPem,
    'nameless.pem': nameless.certificatePem,
    'nameless-key.pem': nameless.keyPem,
  });
  const check = async (argv: readonly string[], docker: object = {}): Promise<CheckResult> => {
    const line = JSON.stringify({ id: 'x', argv: [...common, ...argv], files: files(), ...docker });
    const answer = await checkLine('create', line, now, texts);
    assert.ok('accept' in answer, JSON.stringify(answer));
    return answer;
  };
  /** The severity of a finding of an accepted command; null when there is none. */
  const severity = async (id: string, argv: readonly string[], docker: object = {}) => {
    const { accept, findings } = await check(argv, docker);
    assert.equal(accept, true);
    return findings.find((finding) => finding.id === id)?.severity ?? null;
  };
  const errors = ({ findings }: CheckResult) =>
    findings.filter(({ severity: level }) => level === 'error').map(({ id }) => id);

  describe('without a common name', () => {
    it('is a note when clients are not verified', async () => {
      const answer = await check(['--no-tlsverify']);
      assert.deepEqual([answer.accept, answer.configuration, errors(answer)], [true, 5, []]);
      assert.equal(await severity('connection.nameless-certificate-known', ['--no-tlsverify']), 'note');
    });

    it('is an error when they are: vic-machine does not ask for one beside --tls-ca', async () => {
      const answer = await check(['--tls-ca', 'ca.pem']);
      assert.deepEqual([answer.accept, answer.configuration], [true, 2]);
      assert.deepEqual(errors(answer), ['connection.common-name-or-address-given']);
    });

    it('is nothing when the VCH has an address that vic-machine takes', async () => {
      for (const tls of [['--no-tlsverify'], ['--tls-ca', 'ca.pem'], []]) {
        const { accept, findings } = await check([...tls, ...staticAddress]);
        assert.equal(accept, true);
        assert.deepEqual(
          findings.map(({ id }) => id).filter((id) => /common-name-|nameless/.test(id)),
          [],
        );
      }
    });

    it('is refused, and an error, when vic-machine has to make the client CA', async () => {
      const answer = await check([]);
      assert.equal(answer.accept, false);
      assert.ok(errors(answer).includes('connection.common-name-or-address-given'));
    });
  });

  it('of a name that nobody can dial depends on whether anybody verifies it', async () => {
    const id = 'tls.generated-common-name-is-an-address';
    const name = ['--tls-cname', 'a..b'];
    assert.equal(await severity(id, ['--no-tlsverify', ...name]), 'warning');
    assert.equal(await severity(id, ['--no-tlsverify', ...name], { dockerCa: 'ca.pem' }), 'error');
    assert.equal(await severity(id, ['--tls-ca', 'ca.pem', ...name]), 'error');
  });

  it('of a certificate without names depends on whether anybody verifies it', async () => {
    const id = 'tls.server-certificate-names-hosts';
    const pair = ['--tls-server-cert', 'nameless.pem', '--tls-server-key', 'nameless-key.pem'];
    assert.equal(await severity(id, [...pair, '--no-tlsverify']), 'warning');
    assert.equal(await severity(id, [...pair, '--tls-ca', 'ca.pem']), 'error');
  });

  it('of a CA file without a certificate is a warning beside one with a certificate', async () => {
    const id = 'tls.authority-files-hold-certificates';
    const argv = ['--tls-cname', 'vch1', '--tls-ca', 'ca.pem', '--tls-ca', 'broken.pem'];
    assert.equal(await severity(id, argv), 'warning');
    const alone = await check(['--tls-cname', 'vch1', '--tls-ca', 'broken.pem']);
    assert.equal(alone.accept, false);
    assert.notDeepEqual(errors(alone), []);
  });

  it('of an address that the certificate is not for: a warning when it is for the common name', async () => {
    const argv = [...custom, '--tls-ca', 'ca.pem', ...staticAddress, '--tls-cname', 'vch1.example.com'];
    assert.equal(await severity('connection.every-name-is-trusted', argv), 'warning');
    assert.equal(await severity('connection.some-name-is-trusted', argv), null);
    const dialled = { dial: '192.0.2.21' };
    assert.equal(await severity('connection.some-name-is-trusted', argv, dialled), 'error');
  });

  it('of files that --force drops is nothing: certificates are made instead', async () => {
    const wrong = ['--tls-server-cert', 's.pem', '--tls-server-key', 'other.pem', '--tls-ca', 'ca.pem'];
    const answer = await check([...wrong, '--tls-cname', 'vch1.example.com', '--force']);
    assert.deepEqual([answer.accept, answer.configuration, answer.handshake], [true, 1, null]);
    assert.deepEqual(errors(answer), []);
    assert.ok(
      answer.findings.some(({ id, severity: level }) => id === 'command.forced' && level === 'warning'),
    );
  });
});
