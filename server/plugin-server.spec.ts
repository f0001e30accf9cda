// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type RunningSimulator, startSimulator } from '../simulator/start';
import { aBody } from '../simulator/spec-support/vic-machine-caller';
import type { ComputeNode, VCenter, VchListItem } from '../src/domain/inventory';
import {
  type ComputeAnswer,
  type CreationAnswer,
  type DatastoresAnswer,
  paths,
  type PortGroupsAnswer,
  type ProbeAnswer,
  sessionHeader,
  type VCentersAnswer,
  type VchDetail,
  type VchDetailsAnswer,
  type VchsAnswer,
} from '../src/domain/plugin-api';
import { selfSigned } from '../src/testing/certificates';
import { PluginCaller } from './spec-support/plugin-caller';

describe('the plug-in server', () => {
  let simulator: RunningSimulator;
  let plugin: PluginCaller;
  let west: VCenter;
  let east: VCenter;
  let roots: readonly ComputeNode[];

  before(async () => {
    simulator = await startSimulator({ port: 0, fast: true });
    plugin = new PluginCaller(simulator.pluginUrl, simulator.origin);
    const { vCenters } = await plugin.read<VCentersAnswer>(paths.vCenters);
    [west, east] = [vCenters[0]!, vCenters[1]!];
    roots = (await plugin.read<ComputeAnswer>(paths.compute(west.id))).roots;
  });
  after(() => simulator.stop());
  beforeEach(() => fetch(`${simulator.origin}/simulator/reset`, { method: 'POST' }));

  const all = (nodes: readonly ComputeNode[] = roots): readonly ComputeNode[] =>
    nodes.flatMap((node) => [node, ...all(node.children)]);
  const idOf = (name: string): string => all().find((node) => node.name === name)!.id;
  const vch = async (name: string): Promise<VchListItem> =>
    (await plugin.read<VchsAnswer>(paths.vchs)).vchs.find((item) => item.name === name)!;
  const creation = (body: object = aBody('new-vch', { auth: { no_tls: true } })): object => ({
    vCenterId: west.id,
    datacenterId: idOf('Berlin'),
    body,
  });
  const arrivals = async (): Promise<readonly { method: string; path: string; credentials: string }[]> => {
    const state: unknown = await (await fetch(`${simulator.origin}/simulator/state`)).json();
    return (state as { requests: readonly { method: string; path: string; credentials: string }[] }).requests;
  };

  describe('lets in', () => {
    it('nobody without a session', async () => {
      for (const headers of [{ [sessionHeader]: '' }, { [sessionHeader]: 'guessed' }]) {
        const { status, problem } = await plugin.problem(plugin.call('GET', paths.vchs, undefined, headers));
        assert.deepEqual([status, problem.kind], [401, 'unauthenticated']);
      }
    });

    it('no page of another site, and allows it nothing', async () => {
      const headers = { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://evil.example.com' };
      const response = await plugin.call('GET', paths.vchs, undefined, headers);
      assert.equal(response.status, 403);
      assert.equal(response.headers.get('access-control-allow-origin'), null);
      const preflight = await fetch(new URL(paths.vchs, simulator.pluginUrl), { method: 'OPTIONS', headers });
      assert.equal(preflight.headers.get('access-control-allow-headers'), null);
    });

    it('nobody whose session has ended', async () => {
      const session = await plugin.session();
      await plugin.fault({ endSessions: true });
      const answer = plugin.call('GET', paths.vchs, undefined, { [sessionHeader]: session });
      assert.equal((await plugin.problem(answer)).problem.kind, 'unauthenticated');
    });

    it('no bodies that are too large or no JSON', async () => {
      const path = paths.creation(randomUUID());
      const large = plugin.call('PUT', path, creation({ name: 'x'.repeat(1_100_000) }));
      assert.deepEqual(await plugin.problem(large), {
        status: 413,
        problem: { kind: 'bad-request', message: 'the request body cannot be read' },
      });
      assert.equal((await plugin.problem(plugin.call('PUT', path, '{"secret'))).status, 400);
    });
  });

  it('tells whose session it is', async () => {
    assert.deepEqual(await plugin.read(paths.session), { user: 'Administrator@vsphere.local' });
  });

  describe('tells the inventory', () => {
    it('of linked vCenters, datastores and port groups', async () => {
      const resource = idOf('Production');
      const { datastores } = await plugin.read<DatastoresAnswer>(paths.datastores(west.id, resource));
      const { portGroups } = await plugin.read<PortGroupsAnswer>(paths.portGroups(west.id, resource));
      assert.deepEqual(
        datastores.map(({ name }) => name),
        ['vsan-production', 'nfs-images'],
      );
      assert.ok(
        portGroups.some(
          ({ name, kind, uplink }) => name === 'vic-bridge' && kind === 'distributed' && !uplink,
        ),
      );
      assert.deepEqual(await plugin.read(`${paths.name(west.id)}?name=prod-vch-1`), { taken: true });
      assert.deepEqual(await plugin.read(`${paths.name(west.id)}?name=free%20name`), { taken: false });
    });

    it('and says what is not there', async () => {
      for (const path of [paths.compute('nobody'), paths.datastores(west.id, 'domain-c999'), 'api/nothing']) {
        const { status, problem } = await plugin.problem(plugin.call('GET', path));
        assert.deepEqual([status, problem.kind], [404, 'not-found'], path);
      }
    });
  });

  describe('lists VCHs', () => {
    it('of all vCenters and datacenters, with a fresh ticket for each call', async () => {
      const { vchs, problems } = await plugin.read<VchsAnswer>(paths.vchs);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        vchs.map(({ name }) => name),
        [
          'prod-vch-1',
          'build-vch',
          'lab-vch',
          'legacy-vch',
          'research-vch',
          'staging-vch',
          'renewed-vch',
          'branch-vch',
          'edge-vch',
        ],
      );
      assert.equal(vchs.find(({ name }) => name === 'branch-vch')?.datacenterId, idOf('Oslo'));
      const calls = await arrivals();
      assert.equal(calls.length, 4, 'one call for each datacenter');
      assert.ok(calls.every(({ credentials }) => credentials === 'ticket'));
    });

    it('of those that answer, and names the one that does not', async () => {
      await plugin.fault({ unreachable: [east.id] });
      const { vchs, problems } = await plugin.read<VchsAnswer>(paths.vchs);
      assert.equal(
        vchs.some(({ name }) => name === 'prod-vch-1'),
        true,
      );
      assert.deepEqual(
        problems.map(({ vCenterId, problem }) => [vCenterId, problem.kind]),
        [[east.id, 'unreachable']],
      );
    });
  });

  describe('reads every VCH in the background', () => {
    const readAll = async (): Promise<readonly VchDetail[]> => {
      const details: VchDetail[] = [];
      let since = '';
      for (let attempt = 0; attempt < 500; attempt++) {
        const answer = await plugin.read<VchDetailsAnswer>(`${paths.vchDetails}?since=${since}`);
        details.push(...answer.details);
        since = answer.next;
        if (answer.pending === 0) {
          return details;
        }
        await wait(10);
      }
      throw new Error('reading does not end');
    };

    it('and remembers those that cannot be read with the reason', async () => {
      const { vchs } = await plugin.read<VchsAnswer>(paths.vchs);
      const details = await readAll();
      assert.deepEqual(details.map(({ id }) => id).sort(), vchs.map(({ id }) => id).sort());
      const research = details.find(({ id }) => id === vchs.find(({ name }) => name === 'research-vch')?.id);
      assert.deepEqual(research && !research.ok && research.problem, {
        kind: 'refused',
        status: 500,
        message: 'runtime error: invalid memory address or nil pointer dereference',
      });
      assert.equal(details.filter(({ ok }) => !ok).length, 1);
    });

    it('once, until it is told to forget', async () => {
      await readAll();
      const before = (await arrivals()).length;
      await readAll();
      assert.equal((await arrivals()).length, before);
      assert.equal((await plugin.call('DELETE', paths.vchDetails)).status, 204);
      assert.equal((await readAll()).length, (await plugin.read<VchsAnswer>(paths.vchs)).vchs.length);
    });

    it('but not one that was deleted', async () => {
      await readAll();
      const { vCenterId, id } = await vch('lab-vch');
      await plugin.call('DELETE', paths.vch(vCenterId, id), { containers: 'all', volumeStores: 'all' });
      await plugin.read<VchsAnswer>(paths.vchs);
      assert.equal(
        (await readAll()).some((detail) => detail.id === id),
        false,
      );
    });
  });

  describe('passes on', () => {
    it("a VCH in the API's own words", async () => {
      const { id } = await vch('prod-vch-1');
      const answer = await plugin.read<{ name: string; auth: object }>(paths.vch(west.id, id));
      assert.equal(answer.name, 'prod-vch-1');
    });

    it('certificate and log as text', async () => {
      const { id } = await vch('prod-vch-1');
      const certificate = await plugin.call('GET', paths.certificate(west.id, id));
      assert.match(certificate.headers.get('content-type') ?? '', /^text\/plain/);
      assert.match(await certificate.text(), /^-----BEGIN CERTIFICATE-----/);
      assert.match(await (await plugin.call('GET', paths.log(west.id, id))).text(), /Installing VCH/);
      assert.match(
        (await plugin.call('GET', paths.log(west.id, id))).headers.get('cache-control') ?? '',
        /no-store/,
      );
    });

    it('what the API refuses', async () => {
      const noTls = await vch('lab-vch');
      assert.deepEqual(await plugin.problem(plugin.call('GET', paths.certificate(west.id, noTls.id))), {
        status: 404,
        problem: { kind: 'refused', status: 404, message: `no certificate found for VCH ${noTls.id}` },
      });
      const broken = await vch('research-vch');
      assert.deepEqual(await plugin.problem(plugin.call('GET', paths.vch(west.id, broken.id))), {
        status: 502,
        problem: {
          kind: 'refused',
          status: 500,
          message: 'runtime error: invalid memory address or nil pointer dereference',
        },
      });
    });

    it('a deletion, once it is said what goes with it', async () => {
      const { id } = await vch('lab-vch');
      const path = paths.vch(west.id, id);
      assert.equal((await plugin.problem(plugin.call('DELETE', path, {}))).status, 400);
      assert.equal(
        (await plugin.call('DELETE', path, { containers: 'off', volumeStores: 'none' })).status,
        204,
      );
      assert.equal(await vch('lab-vch'), undefined);
    });
  });

  describe('probes', () => {
    const probe = async (name: string): Promise<ProbeAnswer> => {
      const { vCenterId, id } = await vch(name);
      return (await (await plugin.call('POST', paths.probe(vCenterId, id))).json()) as ProbeAnswer;
    };
    const linux = {
      skip: process.platform === 'linux' ? false : 'VCHs have addresses of their own on Linux',
    };
    const subjects = (names: readonly string[]): string =>
      names
        .map((der) =>
          Buffer.from(der, 'base64')
            .toString('latin1')
            .replace(/[^ -~]/g, ''),
        )
        .join(' ');

    it('a VCH with client certificates', linux, async () => {
      const answer = await probe('prod-vch-1');
      assert.ok(answer.outcome === 'probed' && answer.dockerTls.state === 'tls');
      const { dockerTls, dockerPlain, admin } = answer;
      assert.deepEqual(dockerTls.versions, {
        '1.0': 'refused',
        '1.1': 'refused',
        '1.2': 'accepted',
        '1.3': 'refused',
      });
      assert.match(subjects(dockerTls.clientCertificates?.authorities ?? []), /Acme Client CA/);
      assert.equal(dockerTls.admitsAnyone, false);
      assert.equal(dockerPlain.state, 'closed');
      assert.equal(admin.state, 'tls');
    });

    it('a VCH without', linux, async () => {
      const open = await probe('build-vch');
      assert.ok(open.outcome === 'probed' && open.dockerTls.state === 'tls');
      assert.deepEqual([open.dockerTls.clientCertificates, open.dockerTls.admitsAnyone], [null, true]);
      const plain = await probe('lab-vch');
      assert.ok(plain.outcome === 'probed');
      assert.deepEqual(
        [plain.dockerTls.state, plain.dockerPlain.state, plain.admin.state],
        ['closed', 'answers', 'tls'],
      );
    });

    it('a VCH that the API cannot describe, by what its list tells', linux, async () => {
      const answer = await probe('research-vch');
      assert.ok(answer.outcome === 'probed' && answer.dockerTls.state === 'tls');
      assert.match(subjects(answer.dockerTls.clientCertificates?.authorities ?? []), /Research CA/);
    });

    it('nothing where there is no address, and no VCH that is not there', async () => {
      assert.deepEqual(await probe('branch-vch'), { outcome: 'not-probed', reason: 'no-address' });
      const missing = plugin.call('POST', paths.probe(west.id, 'vm-9999'));
      assert.equal((await plugin.problem(missing)).status, 404);
    });

    it('no address the browser names', linux, async () => {
      const { vCenterId, id } = await vch('prod-vch-1');
      const path = `${paths.probe(vCenterId, id)}?host=127.0.0.1&dockerHost=127.0.0.1:22`;
      const answer = await plugin.call('POST', path, { host: '127.0.0.1', dockerHost: '127.0.0.1:22' });
      const { dockerHost } = await vch('prod-vch-1');
      assert.equal(((await answer.json()) as { host: string }).host, dockerHost.split(':')[0]);
    });
  });

  describe('creates', () => {
    it('once per key however often it is asked, and shows the log', async () => {
      const key = randomUUID();
      const pair = await selfSigned({ commonName: 'vch.example.com' });
      const server = { certificate: { pem: pair.certificatePem }, private_key: { pem: pair.keyPem } };
      const request = creation(aBody('new-vch', { auth: { server } }));
      const [first, second] = await Promise.all(
        [1, 2].map(() => plugin.call('PUT', paths.creation(key), request)),
      );
      assert.deepEqual([first?.status, second?.status], [202, 202]);
      const answer = await plugin.finished(key);
      assert.deepEqual([answer.state, answer.problem, answer.vch?.name], ['succeeded', null, 'new-vch']);
      assert.match(answer.vch?.dockerHost ?? '', /:2376$/);
      assert.equal(answer.log.match(/Installing VCH/g)?.length, 1);
      assert.match(answer.log, /Installer completed successfully\n$/);
      assert.equal((await arrivals()).filter(({ method }) => method === 'POST').length, 1);
      const again = await plugin.call('PUT', paths.creation(key), request);
      assert.equal(((await again.json()) as CreationAnswer).state, 'succeeded');
      assert.equal((await arrivals()).filter(({ method }) => method === 'POST').length, 1);
    });

    it('never tells body, ticket or session', async (context) => {
      const spies = [process.stdout, process.stderr].map((stream) => context.mock.method(stream, 'write'));
      const key = randomUUID();
      await plugin.call('PUT', paths.creation(key), creation());
      const answer = await plugin.finished(key);
      assert.equal(/a password|cst-VCT/.test(JSON.stringify(answer)), false);
      const written = spies.flatMap(({ mock }) => mock.calls).map((call) => String(call.arguments[0]));
      assert.equal(/a password|cst-VCT/.test(written.join('')), false);
    });

    it('nothing for another request with the same key, for no key, or for half a request', async () => {
      const key = randomUUID();
      await plugin.call('PUT', paths.creation(key), creation());
      const other = creation(aBody('other', { auth: { no_tls: true } }));
      assert.equal(
        (await plugin.problem(plugin.call('PUT', paths.creation(key), other))).problem.kind,
        'bad-request',
      );
      assert.equal((await plugin.call('PUT', paths.creation('one'), creation())).status, 400);
      assert.equal(
        (await plugin.call('PUT', paths.creation(randomUUID()), { vCenterId: west.id })).status,
        400,
      );
      const elsewhere = { ...creation(), datacenterId: '../../datacenter-1' };
      assert.equal((await plugin.call('PUT', paths.creation(randomUUID()), elsewhere)).status, 400);
      await plugin.finished(key);
    });

    it('does not know a key that was never used', async () => {
      const { status, problem } = await plugin.problem(plugin.call('GET', paths.creation(randomUUID())));
      assert.deepEqual([status, problem.kind], [404, 'not-found']);
    });

    for (const status of [400, 422, 500] as const) {
      it(`tells that the API refused with ${status}`, async () => {
        await plugin.fault({ nextCreation: status });
        const key = randomUUID();
        await plugin.call('PUT', paths.creation(key), creation());
        const { state, problem, vch: made } = await plugin.finished(key);
        assert.deepEqual([state, problem?.kind, made], ['failed', 'refused', null]);
        assert.equal(problem?.kind === 'refused' && problem.status, status);
      });
    }

    it('tells that the connection was lost, though the VCH may well appear', async () => {
      await plugin.fault({ nextCreation: 'connection-lost' });
      const key = randomUUID();
      await plugin.call('PUT', paths.creation(key), creation());
      const { state, problem } = await plugin.finished(key);
      assert.deepEqual([state, problem?.kind], ['failed', 'connection-lost']);
    });

    it('shows no log of an older VCH with the same name', async () => {
      const key = randomUUID();
      await plugin.call(
        'PUT',
        paths.creation(key),
        creation(aBody('prod-vch-1', { auth: { no_tls: true } })),
      );
      const { state, problem, log } = await plugin.finished(key);
      assert.deepEqual([state, problem?.kind, log], ['failed', 'refused', '']);
      assert.match(problem?.message ?? '', /already exists/);
    });
  });
});
