// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { VicMachineCaller } from './spec-support/vic-machine-caller';
import { type RunningSimulator, startSimulator } from './start';

describe('the simulator', () => {
  let simulator: RunningSimulator;

  before(async () => {
    simulator = await startSimulator({ port: 0, fast: true });
  });
  after(() => simulator.stop());

  const faults = (body: object): Promise<Response> =>
    fetch(`${simulator.origin}/simulator/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('has the host page and the plug-in on different origins', async () => {
    assert.notEqual(new URL(simulator.url).origin, new URL(simulator.pluginUrl).origin);
    assert.match(await (await fetch(simulator.url)).text(), /<html/);
    const other = simulator.pluginUrl.replace('localhost', '127.0.0.1');
    assert.equal((await fetch(other)).status, 421);
    const state = new URL('/simulator/state', simulator.pluginUrl);
    assert.equal((await fetch(state)).status, 421);
    const library = new URL('/api/ui/htmlClientSdk.js', simulator.pluginUrl);
    assert.equal((await fetch(library)).status, 200);
  });

  it('answers under no name but its own', async () => {
    const { port } = new URL(simulator.origin);
    const status = await new Promise((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port,
        path: '/simulator/state',
        headers: { Host: 'evil.example.com' },
      };
      http
        .get(options, (response) => {
          resolve(response.resume().statusCode);
        })
        .on('error', reject);
    });
    assert.equal(status, 421);
  });

  it('listens on the loopback interface only', async (context) => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (outside === undefined) {
      context.skip('no other interface here');
      return;
    }
    const { port } = new URL(simulator.origin);
    await assert.rejects(fetch(`http://${outside.address}:${port}/ui/`));
  });

  it('takes a free port when the preferred one is in use', async () => {
    const { port } = new URL(simulator.origin);
    const taken = await startSimulator({ port: Number(port), fast: true });
    try {
      assert.notEqual(new URL(taken.origin).port, port);
    } finally {
      await taken.stop();
    }
  });

  it('starts with VCHs of every kind of protection', async () => {
    const { vchs } = await (await VicMachineCaller.for(simulator)).state();
    assert.deepEqual(
      vchs.map(({ name, endpoint }) => [name, endpoint && { ...endpoint, listening: null }]),
      [
        ['prod-vch-1', mutualTls],
        ['build-vch', { ...mutualTls, clientCertificates: false }],
        ['lab-vch', { ...mutualTls, tls: false, clientCertificates: false }],
        ['legacy-vch', mutualTls],
        ['research-vch', mutualTls],
        ['branch-vch', null],
        ['edge-vch', mutualTls],
        ['staging-vch', mutualTls],
        ['renewed-vch', mutualTls],
      ],
    );
  });

  it('goes back to the start', async () => {
    const api = await VicMachineCaller.for(simulator);
    const before = await api.state();
    await api.call('DELETE', `/${(await api.started('lab-vch')).id}`);
    assert.equal((await api.state()).vchs.length, before.vchs.length - 1);
    assert.equal((await fetch(`${simulator.origin}/simulator/reset`, { method: 'POST' })).status, 204);
    const after = await api.state();
    assert.deepEqual(after.vchs, before.vchs);
    assert.deepEqual(after.requests, []);
  });

  it('takes no orders from other sites, and none it does not understand', async () => {
    const reset = `${simulator.origin}/simulator/reset`;
    const crossSite = { method: 'POST', headers: { 'Sec-Fetch-Site': 'cross-site' } };
    assert.equal((await fetch(reset, crossSite)).status, 403);
    assert.equal((await faults({ nextCreation: 418 })).status, 400);
    assert.equal((await faults({ nextCreation: null })).status, 204);
  });

  it('shows machines in the inventory', async () => {
    const text = await (await fetch(`${simulator.origin}/simulator/inventory`)).text();
    assert.match(text, /"type":"VirtualMachine","id":"vm-\d+","name":"prod-vch-1","isVch":true/);
  });
});

describe('a stopped simulator', () => {
  it('leaves nothing listening', async () => {
    const simulator = await startSimulator({ port: 0, fast: true });
    const { vchs } = await (await VicMachineCaller.for(simulator)).state();
    const listening = vchs.flatMap(({ endpoint }) => endpoint?.listening ?? []);
    await simulator.stop();
    for (const address of [new URL(simulator.origin).host, ...listening]) {
      await assert.rejects(fetch(`http://${address}/`), address);
    }
  });
});

const mutualTls = { listening: null, tls: true, clientCertificates: true, problem: null };

describe('a preferred port that only ::1 has in use', () => {
  it('is not taken, as localhost would lead elsewhere', async (context) => {
    const other = http.createServer();
    const bound = await new Promise<boolean>((resolve) => {
      other.once('error', () => {
        resolve(false);
      });
      other.listen(0, '::1', () => {
        resolve(true);
      });
    });
    if (!bound) {
      context.skip('no IPv6 here');
      return;
    }
    const { port } = other.address() as AddressInfo;
    const simulator = await startSimulator({ port, fast: true });
    assert.notEqual(new URL(simulator.origin).port, String(port));
    await simulator.stop();
    other.close();
  });
});
