// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

describe('npm start', () => {
  it('prints one URL and ends when it is told to', { skip: process.platform === 'win32' }, async () => {
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', main, '--fast'], {
      env: { ...process.env, PORT: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await once(child.stdout, 'data');
    assert.match(printed, /^http:\/\/127\.0\.0\.1:\d+\/ui\/\n$/);
    assert.equal((await fetch(printed.trim())).status, 200);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    assert.deepEqual(await ended, [0, null]);
    assert.equal(printed.trim().split('\n').length, 1);
  });
});
