// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import express from 'express';
import { userInterfaceRoutes } from './user-interface-routes';

interface Answer {
  readonly status: number | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

describe('the user interface', () => {
  let folder: string;
  let server: http.Server;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vch-ui-'));
    await mkdir(join(folder, 'build'));
    await mkdir(join(folder, 'manifest'));
    await writeFile(join(folder, 'secret.txt'), 'outside');
    await writeFile(join(folder, 'build', 'index.html'), '<html></html>');
    await writeFile(join(folder, 'build', 'main-4XNBQO5J.js'), 'export {}');
    await writeFile(join(folder, 'manifest', 'plugin.json'), '{}');
    const folders = ['build', 'manifest'].map((name) => join(folder, name));
    const app = express().use(
      '/plugin',
      userInterfaceRoutes({ folders, hostOrigins: ['http://127.0.0.1:4280'] }),
    );
    server = http.createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  });

  const get = (path: string, headers: http.OutgoingHttpHeaders = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const request = http.get({ host: '127.0.0.1', port, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
        });
      });
      request.on('error', reject);
    });

  it('is never kept by the browser, and framed by the host only', async () => {
    const { status, headers } = await get('/plugin/');
    assert.equal(status, 200);
    assert.equal(headers['cache-control'], 'no-store');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'; script-src 'self' http:\/\/127\.0\.0\.1:4280;/);
    assert.match(policy, /frame-ancestors 'self' http:\/\/127\.0\.0\.1:4280$/);
    assert.equal(headers['x-frame-options'], undefined);
  });

  it('keeps hashed files for ever, and no manifest', async () => {
    assert.match(String((await get('/plugin/main-4XNBQO5J.js')).headers['cache-control']), /immutable/);
    assert.equal((await get('/plugin/plugin.json')).headers['cache-control'], 'no-store');
  });

  it('is compressed for those who can read that', async () => {
    const plain = await get('/plugin/main-4XNBQO5J.js');
    const packed = await get('/plugin/main-4XNBQO5J.js', { 'Accept-Encoding': 'gzip' });
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(packed.headers['content-encoding'], 'gzip');
    assert.equal(packed.headers['content-type'], plain.headers['content-type']);
    assert.deepEqual(gunzipSync(packed.body), plain.body);
  });

  it('is a folder, so that its relative addresses work', async () => {
    const { status, headers } = await get('/plugin');
    assert.deepEqual([status, headers.location], [302, '/plugin/']);
  });

  for (const path of [
    '/plugin/../secret.txt',
    '/plugin/..%2fsecret.txt',
    '/plugin/%2e%2e/secret.txt',
    '/plugin/%00',
    '/plugin/%',
    '/plugin/none.js',
  ]) {
    it(`has nothing at ${path}`, async () => {
      const { status, body } = await get(path);
      assert.ok(status === 404 || status === 400, String(status));
      assert.equal(body.includes('outside'), false);
    });
  }

  it('says when it is not built', async () => {
    const app = express().use(userInterfaceRoutes({ folders: [join(folder, 'nowhere')], hostOrigins: [] }));
    const empty = http.createServer(app);
    await new Promise<void>((resolve) => empty.listen(0, '127.0.0.1', resolve));
    const { port } = empty.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`);
    assert.equal(response.status, 503);
    assert.match(await response.text(), /npm run build/);
    empty.close();
    empty.closeAllConnections();
  });
});
