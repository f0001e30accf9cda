// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const common = ['--target', 'vc/dc', '--user', 'admin', '--name', 'vch1', '--bridge-network', 'bridge'];
const operations = ['--ops-user', 'ops@vsphere.local', '--image-store', 'ds', '--compute-resource', 'c'];

describe('check on the command line', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'vch-check-'));
    writeFileSync(join(folder, 'body.json'), JSON.stringify({ name: 'a/b' }));
    writeFileSync(join(folder, 'ca.pem'), 'no certificate');
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (words: readonly string[], input = '') => {
    const entry = join(root, 'cli/check/main.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', entry, ...words], {
      cwd: root,
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
      input,
    });
    return { status, stdout, stderr };
  };

  it('ends with 0 for what is in order', () => {
    const { status, stdout } = run(['create', ...common, ...operations, '--tls-cname', 'vch1.example.com']);
    assert.match(stdout, /^vic-machine accepts this\.\nConfiguration 1/);
    assert.equal(status, 0, stdout);
  });

  it('ends with 1 for what is refused, and reads files where the caller stands', () => {
    const { status, stdout } = run(['create', ...common, '--tls-ca', 'ca.pem', '--json']);
    const answer = JSON.parse(stdout) as { stage: string; reason: string };
    assert.deepEqual(
      [status, answer.stage, answer.reason],
      [1, 'validate', 'failed to validate VCH: Unable to load certificate authority data'],
    );
  });

  it('ends with 1 for a refused body', () => {
    const { status, stdout } = run(['api', 'body.json']);
    assert.equal(status, 1);
    assert.match(stdout, /^The API refuses this body \(400, build\)/);
  });

  it('ends with 2 for its own usage and for what it cannot read', () => {
    assert.equal(run(['nothing']).status, 2);
    assert.match(run([]).stderr, /Usage:/);
    assert.equal(run(['api', 'missing.json']).status, 2);
    assert.equal(run(['create', '--batch', 'missing.jsonl']).status, 2);
  });

  it('answers an empty batch with nothing', () => {
    assert.deepEqual(run(['create', '--batch', '-']), { status: 0, stdout: '', stderr: '' });
  });

  it('answers a batch line by line, whatever is in it, and ends with 0', () => {
    const lines = [
      JSON.stringify({ id: 'one', argv: [...common, '--no-tls'] }),
      'nonsense',
      '',
      JSON.stringify({ id: 'two', argv: ['--undefined'] }),
    ];
    const { status, stdout } = run(['create', '--batch', '-'], `${lines.join('\n')}\n`);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; accept?: boolean });
    assert.equal(status, 0);
    assert.deepEqual(
      answers.map(({ id, accept }) => [id, accept]),
      [
        ['one', true],
        [null, undefined],
        ['two', false],
      ],
    );
  });
});
