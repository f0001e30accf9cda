// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { selfSigned } from '../../src/testing/certificates';
import { httpCall, type HttpCall } from './http-call';

describe('a request to another server', () => {
  const servers: http.Server[] = [];
  after(() => {
    servers.forEach((server) => {
      server.close();
      server.closeAllConnections();
    });
  });

  const listening = async (server: http.Server): Promise<number> => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const call = (url: string, more: Partial<HttpCall> = {}): ReturnType<typeof httpCall> =>
    httpCall({
      method: 'POST',
      url,
      headers: {},
      body: '{"a":1}',
      authorities: null,
      timeout: 2000,
      ...more,
    });

  it('brings the answer, whatever its status', async () => {
    const port = await listening(
      http.createServer((request, response) => {
        response.statusCode = 418;
        request.pipe(response);
      }),
    );
    assert.deepEqual(await call(`http://127.0.0.1:${port}/`), {
      kind: 'answer',
      status: 418,
      text: '{"a":1}',
    });
  });

  it('unreachable: nobody listens', async () => {
    const server = http.createServer();
    const port = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    assert.deepEqual(await call(`http://127.0.0.1:${port}/`), {
      kind: 'unreachable',
      reason: 'ECONNREFUSED',
    });
  });

  it('lost: the connection broke after the request was sent', async () => {
    const port = await listening(http.createServer((request) => request.socket.destroy()));
    assert.equal((await call(`http://127.0.0.1:${port}/`)).kind, 'connection-lost');
  });

  it('lost: the connection broke in the middle of the answer', async () => {
    const port = await listening(
      http.createServer((request, response) => {
        response.writeHead(201, { 'Content-Length': 100 });
        response.write('half', () => request.socket.destroy());
      }),
    );
    assert.equal((await call(`http://127.0.0.1:${port}/`)).kind, 'connection-lost');
  });

  it('lost: no answer in time', async () => {
    const port = await listening(http.createServer(() => undefined));
    assert.deepEqual(await call(`http://127.0.0.1:${port}/`, { timeout: 50 }), {
      kind: 'connection-lost',
      reason: 'ETIMEDOUT',
    });
  });

  it('unreachable: the certificate is not trusted, so nothing was sent', async () => {
    const own = await selfSigned({
      hosts: ['127.0.0.1'],
      basicConstraints: { isAuthority: true, pathLength: 0 },
    });
    let requests = 0;
    const port = await listening(
      https.createServer({ cert: own.certificatePem, key: own.keyPem }, (_request, response) => {
        requests++;
        response.end('hello');
      }),
    );
    assert.equal((await call(`https://127.0.0.1:${port}/`)).kind, 'unreachable');
    assert.equal(requests, 0);
    const trusted = await call(`https://127.0.0.1:${port}/`, { authorities: own.certificatePem });
    assert.deepEqual(trusted, { kind: 'answer', status: 200, text: 'hello' });
  });
});
