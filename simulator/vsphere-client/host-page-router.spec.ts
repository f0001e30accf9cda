// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import express from 'express';
import { hostPageRouter } from './index';

const manifest = {
  manifestVersion: '1.0.0',
  requirements: { 'plugin.api.version': '1.0.0' },
  configuration: { nameKey: 'name' },
  definitions: { i18n: { locales: ['en-US'], definitions: { name: { 'en-US': 'Plug-in' } } } },
};

describe('hostPageRouter', () => {
  const app = express();
  const server = http.createServer(app as http.RequestListener);
  let served: unknown = manifest;
  let port = 0;

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
    app.get('/plugins/p/h/plugin.json', (_request, response) => {
      if (served === null) response.status(404).end();
      else response.json(served);
    });
    // The other way round than in the simulator, as this machine may not know the name localhost.
    app.use(
      await hostPageRouter({
        pluginOrigin: `http://127.0.0.1:${port}/plugins/p/h`,
        hostOrigin: `http://localhost:${port}`,
      }),
    );
  });

  after(() => {
    server.close();
    server.closeAllConnections();
  });

  /** Asks under a name, without following redirects. */
  function get(
    path: string,
    host = `localhost:${port}`,
  ): Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }> {
    return new Promise((resolve, reject) => {
      http
        .get({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => (text += part));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
          });
        })
        .on('error', reject);
    });
  }

  it('serves the page, and frames nothing but the plug-in', async () => {
    const page = await get('/ui/');
    assert.equal(page.status, 200);
    assert.match(page.text, /<html lang="en-US">/);
    const policy = page.headers['content-security-policy'] ?? '';
    assert.match(String(policy), new RegExp(`frame-src http://127.0.0.1:${port};`));
    assert.match(String(policy), /default-src 'none'/);
    assert.equal(page.headers['cache-control'], 'no-store');
  });

  it('sends whoever opens the page under the plug-in’s name to its own', async () => {
    const page = await get('/ui/', `127.0.0.1:${port}`);
    assert.equal(page.status, 302);
    assert.equal(page.headers.location, `http://localhost:${port}/ui/`);
    assert.equal((await get('/ui')).headers.location, '/ui/');
  });

  it('serves script and style, compiled', async () => {
    const script = await get('/ui/page.js');
    assert.match(script.headers['content-type'] ?? '', /javascript/);
    assert.match(script.text, /navigator/);
    assert.doesNotMatch(script.text, /import type/);
    const style = await get('/ui/page.css');
    assert.match(style.headers['content-type'] ?? '', /css/);
    assert.match(style.text, /data-theme="?dark/);
  });

  it('serves the client library to the plug-in’s origin, made for this host alone', async () => {
    const library = await get('/api/ui/htmlClientSdk.js', `127.0.0.1:${port}`);
    assert.equal(library.status, 200);
    assert.match(library.headers['content-type'] ?? '', /javascript/);
    assert.ok(library.text.includes(`"http://localhost:${port}"`));
  });

  it('deploys the plug-in from its manifest', async () => {
    served = manifest;
    assert.deepEqual(JSON.parse((await get('/ui/deployment')).text), {
      ok: true,
      baseUrl: `http://127.0.0.1:${port}/plugins/p/h/`,
      manifest,
    });
  });

  for (const [name, content, problem] of [
    ['a manifest it refuses', { ...manifest, surprise: 1 }, /unknown property surprise/],
    ['no manifest', null, /answered 404/],
  ] as const) {
    it(`says why a plug-in with ${name} is not deployed`, async () => {
      served = content;
      const deployment = JSON.parse((await get('/ui/deployment')).text) as { ok: boolean; problem: string };
      assert.equal(deployment.ok, false);
      assert.match(deployment.problem, problem);
    });
  }
});
