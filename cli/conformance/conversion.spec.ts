// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { ChosenFile } from '../../src/domain/certificates';
import {
  canonicalCertificates,
  convertFile,
  issueAuthority,
  keyBelongsTo,
  readChosenFile,
  writePkcs12,
  writeZip,
} from '../../src/domain/certificates';

const skip = spawnSync('openssl', ['version']).error === undefined ? false : 'no openssl here';
const folder = mkdtempSync(join(tmpdir(), 'conversion-'));
const passphrase = 'pässphräse 1';
const at = new Date();

function openssl(...args: readonly string[]): void {
  const run = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  assert.equal(run.status, 0, `openssl ${args.join(' ')}\n${run.stderr}`);
}

const read = (name: string): ChosenFile => readChosenFile(name, readFileSync(join(folder, name)));
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
};

async function unlocked(name: string): Promise<ChosenFile> {
  const answer = await convertFile(read(name), passphrase);
  assert.ok(answer.ok, answer.ok ? '' : answer.problem);
  return answer.value;
}

describe('conversion of files made by OpenSSL', { skip }, () => {
  after(() => {
    rmSync(folder, { recursive: true });
  });

  for (const keyType of [
    { type: 'RSA', bits: 2048 },
    { type: 'ECDSA', curve: 'P-256' },
  ] as const) {
    it(`${keyType.type}: encrypted keys, PKCS#12, PKCS#7 and DER`, async () => {
      const authority = await issueAuthority({ commonName: 'CA', keyType, at });
      const server = await authority.issueServer({ commonName: 'vch.example.com', keyType, at });
      write('cert.pem', server.certificatePem);
      write('key.pem', server.keyPem);
      write('ca.pem', authority.certificatePem);
      const pass = ['-passout', `pass:${passphrase}`];
      const pkcs8 = ['pkcs8', '-topk8', '-in', 'key.pem'];
      openssl(...pkcs8, ...pass, '-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA256', '-out', 'aes256.key');
      openssl(...pkcs8, ...pass, '-v2', 'aes-128-cbc', '-v2prf', 'hmacWithSHA1', '-out', 'aes128.key');
      openssl(...pkcs8, ...pass, '-v2', 'aes-192-cbc', '-out', 'aes192.key');
      openssl(...pkcs8, ...pass, '-v2', 'des3', '-out', 'des3.key');
      openssl(...pkcs8, ...pass, '-v1', 'PBE-SHA1-3DES', '-out', 'sha1-3des.key');
      openssl(...pkcs8, ...pass, '-v2', 'aes-256-cbc', '-outform', 'DER', '-out', 'aes256.der');
      const tool = keyType.type === 'RSA' ? ['rsa', '-traditional'] : ['ec'];
      openssl(...tool, '-in', 'key.pem', '-aes256', ...pass, '-out', 'legacy-aes.key');
      openssl(...tool, '-in', 'key.pem', '-des3', ...pass, '-out', 'legacy-des3.key');
      for (const name of [
        'aes256.key',
        'aes128.key',
        'aes192.key',
        'des3.key',
        'sha1-3des.key',
        'aes256.der',
        'legacy-aes.key',
        'legacy-des3.key',
      ]) {
        assert.deepEqual(
          await convertFile(read(name), null),
          { ok: false, problem: 'needs-passphrase' },
          name,
        );
        const wrong = await convertFile(read(name), 'wrong');
        assert.deepEqual(wrong, { ok: false, problem: 'wrong-passphrase' }, name);
        const file = await unlocked(name);
        const [key] = file.privateKeys;
        assert.ok(key, name);
        assert.equal(keyBelongsTo(key, server.certificate), true, name);
      }

      openssl('pkcs8', '-topk8', '-in', 'key.pem', ...pass, '-scrypt', '-out', 'scrypt.key');
      assert.deepEqual(await convertFile(read('scrypt.key'), passphrase), {
        ok: false,
        problem: 'unsupported',
      });
      openssl(...pkcs8, ...pass, '-v2', 'aes-256-cbc', '-iter', '2000001', '-out', 'slow.key');
      const slow = await convertFile(read('slow.key'), passphrase);
      assert.deepEqual(slow, { ok: false, problem: 'too-many-rounds' });

      const pfx = ['pkcs12', '-export', '-in', 'cert.pem', '-inkey', 'key.pem', '-certfile', 'ca.pem'];
      openssl(...pfx, ...pass, '-out', 'modern.pfx');
      const old = ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];
      openssl(...pfx, ...pass, ...old, '-out', 'old.pfx');
      openssl(...pfx, ...pass, '-keypbe', 'NONE', '-certpbe', 'NONE', '-nomac', '-out', 'plain.pfx');
      for (const name of ['modern.pfx', 'old.pfx', 'plain.pfx']) {
        const file = await unlocked(name);
        assert.equal(canonicalCertificates(file), server.certificatePem + authority.certificatePem, name);
        const [key] = file.privateKeys;
        assert.ok(key && keyBelongsTo(key, server.certificate) === true, name);
        assert.deepEqual(file.problems, [], name);
      }
      for (const name of ['modern.pfx', 'old.pfx']) {
        assert.deepEqual(
          await convertFile(read(name), null),
          { ok: false, problem: 'needs-passphrase' },
          name,
        );
      }

      openssl('crl2pkcs7', '-nocrl', '-certfile', 'cert.pem', '-certfile', 'ca.pem', '-out', 'chain.p7b');
      openssl('pkcs7', '-in', 'chain.p7b', '-outform', 'DER', '-out', 'chain-der.p7b');
      for (const name of ['chain.p7b', 'chain-der.p7b']) {
        const file = await unlocked(name);
        const found = file.certificates.map(({ der }) => Buffer.from(der).toString('hex')).sort();
        const wanted = [server, authority]
          .map(({ certificate: { der } }) => Buffer.from(der).toString('hex'))
          .sort();
        assert.deepEqual(found, wanted, name);
      }

      openssl('x509', '-in', 'cert.pem', '-outform', 'DER', '-out', 'cert.der');
      assert.equal(canonicalCertificates(await unlocked('cert.der')), server.certificatePem);
      const untouched = read('cert.pem');
      assert.deepEqual(await convertFile(untouched, null), { ok: true, value: untouched });
    });
  }

  it('PKCS#12 written here opens in OpenSSL', async () => {
    const keyType = { type: 'RSA', bits: 2048 } as const;
    const authority = await issueAuthority({ commonName: 'CA', keyType, at });
    const client = await authority.issueClient({ commonName: 'operator', keyType, at });
    const [key] = readChosenFile('key.pem', new TextEncoder().encode(client.keyPem)).privateKeys;
    assert.ok(key);
    const written = await writePkcs12(key, [client.certificate, authority.certificate], 'secret', 'VCH');
    assert.ok(written.ok);
    write('written.pfx', written.value);
    openssl('pkcs12', '-in', 'written.pfx', '-passin', 'pass:secret', '-nodes', '-out', 'written.pem');
    const file = read('written.pem');
    assert.equal(file.certificates.length, 2);
    assert.equal(file.privateKeys.length, 1);
    const elliptic = await authority.issueClient({
      commonName: 'x',
      keyType: { type: 'ECDSA', curve: 'P-256' },
      at,
    });
    assert.deepEqual(await writePkcs12(key, [elliptic.certificate], 'secret', 'VCH'), {
      ok: false,
      problem: 'only-rsa',
    });
  });

  it('a ZIP written here can be unpacked', (test) => {
    const content = new TextEncoder().encode('content\n');
    write(
      'files.zip',
      writeZip(
        [
          { name: 'a/cert.pem', content },
          { name: 'empty', content: new Uint8Array() },
        ],
        at,
      ),
    );
    const run = spawnSync('python3', ['-m', 'zipfile', '-e', 'files.zip', 'unpacked'], { cwd: folder });
    if (run.error !== undefined) {
      test.skip('no python here');
      return;
    }
    assert.equal(run.status, 0, run.stderr.toString());
    assert.deepEqual(readFileSync(join(folder, 'unpacked/a/cert.pem')), Buffer.from(content));
    assert.equal(readFileSync(join(folder, 'unpacked/empty')).length, 0);
  });
});
