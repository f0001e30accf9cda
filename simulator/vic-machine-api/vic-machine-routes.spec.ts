// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  testAuthority,
  type TestAuthority,
  type TestCertificate,
  selfSigned,
} from '../../src/testing/certificates';
import { aBody, VicMachineCaller } from '../spec-support/vic-machine-caller';
import { type RunningSimulator, startSimulator } from '../start';

interface VchAnswer {
  readonly auth: {
    readonly server?: { readonly certificate: { readonly pem: string } };
    readonly client: { readonly certificate_authorities: readonly { readonly pem: string }[] };
  };
  readonly network: { readonly container: readonly Record<string, unknown>[] };
  readonly registry: { readonly whitelist: readonly string[] };
}

describe('the vic-machine API', () => {
  let simulator: RunningSimulator;
  let api: VicMachineCaller;
  let authority: TestAuthority;
  let server: TestCertificate;

  before(async () => {
    simulator = await startSimulator({ port: 0, fast: true });
    api = await VicMachineCaller.for(simulator);
    authority = await testAuthority({ name: 'Client CA' });
    server = await selfSigned({ commonName: 'vch.example.com' });
  });
  after(() => simulator.stop());
  beforeEach(() => fetch(`${simulator.origin}/simulator/reset`, { method: 'POST' }));

  const pair = (): object => ({
    server: { certificate: { pem: server.certificatePem }, private_key: { pem: server.keyPem } },
  });
  const authorities = (...pems: string[]): object => ({
    client: { certificate_authorities: pems.map((pem) => ({ pem })) },
  });
  const generate = {
    server: { generate: { size: { value: 2048, units: 'bit' }, cname: 'vch.example.com' } },
  };
  const idOf = async (name: string): Promise<string> => (await api.started(name)).id;
  const created = async (more: object): Promise<VchAnswer> => {
    const response = await api.call('POST', '', aBody('new-vch', more));
    assert.deepEqual([response.status, await response.json()], [201, { task: null }]);
    return (await (await api.call('GET', `/${await idOf('new-vch')}`)).json()) as VchAnswer;
  };
  const refused = async (more: object): Promise<[number, { code?: number; message: string }]> => {
    const response = await api.call('POST', '', aBody('new-vch', more));
    return [response.status, (await response.json()) as { message: string }];
  };

  describe('at the door', () => {
    it('greets and tells its version without credentials', async () => {
      assert.equal((await fetch(`${simulator.origin}/container/hello`)).status, 200);
      const version = await fetch(`${simulator.origin}/container/version`);
      assert.equal(await version.text(), 'v1.5.8-23000-9489f63e');
    });

    it('wants credentials', async () => {
      const response = await api.call('GET', '', undefined, { Authorization: '' });
      assert.equal(response.status, 401);
      assert.deepEqual(await response.json(), {
        code: 401,
        message: 'unauthenticated for invalid credentials',
      });
    });

    it('wants the right thumbprint and tells it', async () => {
      const url = `${simulator.origin}/container/target/${api.vCenter}/vch?thumbprint=AA:BB`;
      const response = await fetch(url, { headers: { Authorization: `Basic ${btoa('user:password')}` } });
      assert.equal(response.status, 400);
      assert.match(
        await response.text(),
        /validation error: Failed to verify certificate .*thumbprint=[0-9A-F:]{59}/,
      );
    });

    it('takes a clone ticket once, and for one vCenter', async () => {
      const ticket = await cloneTicket(simulator, 0);
      const ask = (value: string): Promise<Response> =>
        api.call('GET', '', undefined, { Authorization: '', 'X-VMWARE-TICKET': value });
      assert.equal((await ask(ticket)).status, 200);
      assert.equal((await ask(ticket)).status, 400);
      assert.equal((await ask(await cloneTicket(simulator, 1))).status, 400);
    });

    it('insists on an operations user when the credentials are a ticket', async () => {
      const headers = { Authorization: '', 'X-VMWARE-TICKET': await cloneTicket(simulator, 0) };
      const response = await api.call('POST', '', aBody('new-vch', { endpoint: undefined }), headers);
      assert.equal(response.status, 400);
      assert.match(
        await response.text(),
        /Unable to use nil password from administrative user for operations user/,
      );
    });

    it('does not know other datacenters, VCHs and operations', async () => {
      const root = `${simulator.origin}/container/target/${api.vCenter}`;
      const headers = { Authorization: `Basic ${btoa('user:password')}` };
      assert.equal((await api.call('GET', '/vm-9999')).status, 404);
      assert.equal((await api.call('PUT', '/vm-1000', {})).status, 501);
      assert.equal((await fetch(`${root}/nothing`, { headers })).status, 404);
      assert.equal((await api.call('POST', '', '{}', { 'Content-Type': 'text/plain' })).status, 415);
      const [status, body] = await api
        .call('POST', '', '{')
        .then(async (answer) => [answer.status, await answer.text()]);
      assert.equal(status, 400);
      assert.match(String(body), /parsing vch body from/);
    });
  });

  describe('makes of certificates', () => {
    it('row 3: keeps what was given, and the endpoint asks clients for certificates', async () => {
      const answer = await created({ auth: { ...pair(), ...authorities(authority.certificatePem) } });
      assert.equal(answer.auth.server?.certificate.pem, server.certificatePem);
      assert.deepEqual(answer.auth.client.certificate_authorities, [{ pem: authority.certificatePem }]);
      const endpoint = (await api.started('new-vch')).endpoint;
      assert.deepEqual(
        { ...endpoint, listening: '' },
        { tls: true, clientCertificates: true, listening: '', problem: null },
      );
    });

    it('row 2: loses the given authority and makes a throw-away one', async () => {
      const answer = await created({ auth: { ...generate, ...authorities(authority.certificatePem) } });
      const [stored] = answer.auth.client.certificate_authorities;
      assert.notEqual(stored?.pem, authority.certificatePem);
      const made = new X509Certificate(answer.auth.server?.certificate.pem ?? '');
      assert.ok(made.verify(new X509Certificate(stored?.pem ?? '').publicKey));
    });

    it('row 2 with both client properties: keeps the given authority', async () => {
      const client = { no_tls_verify: true, certificate_authorities: [{ pem: authority.certificatePem }] };
      const answer = await created({ auth: { ...generate, client } });
      assert.deepEqual(answer.auth.client.certificate_authorities, [{ pem: authority.certificatePem }]);
    });

    for (const [what, auth] of [
      ['no auth', undefined],
      ['an empty auth', {}],
      ['no_tls_verify without a server', { client: { no_tls_verify: true } }],
      ['no_tls', { no_tls: true }],
    ] as const) {
      it(`${what}: no TLS at all`, async () => {
        const answer = await created({ auth });
        assert.equal(answer.auth.server, undefined);
        assert.match((await api.started('new-vch')).dockerHost, /:2375$/);
      });
    }

    it('answers 404 for the certificate of a VCH without TLS, and bare PEM otherwise', async () => {
      await created({ auth: { no_tls: true } });
      const id = await idOf('new-vch');
      const missing = await api.call('GET', `/${id}/certificate`);
      assert.equal(missing.status, 404);
      assert.deepEqual(await missing.json(), { message: `no certificate found for VCH ${id}` });
      const present = await api.call('GET', `/${await idOf('prod-vch-1')}/certificate`);
      assert.match(await present.text(), /^-----BEGIN CERTIFICATE-----/);
    });
  });

  describe('gives back', () => {
    it('several authorities cumulatively', async () => {
      const second = (await testAuthority({ name: 'Second' })).certificatePem;
      const answer = await created({ auth: { ...pair(), ...authorities(authority.certificatePem, second) } });
      assert.deepEqual(answer.auth.client.certificate_authorities, [
        { pem: authority.certificatePem },
        { pem: authority.certificatePem + second },
      ]);
    });

    it('500 for ever after a PEM that ended with an empty line', async () => {
      const response = await api.call(
        'POST',
        '',
        aBody('new-vch', { auth: { ...pair(), ...authorities(`${authority.certificatePem}\n`) } }),
      );
      assert.equal(response.status, 201);
      const answer = await api.call('GET', `/${await idOf('new-vch')}`);
      assert.equal(answer.status, 500);
      assert.match(await answer.text(), /nil pointer dereference/);
    });

    it('dash ranges as nothing, no gateway as <nil>, and no firewall as none', async () => {
      const gateway = { address: '10.1.0.1', routing_destinations: ['10.1.0.0/24'] };
      const common = { port_group: { name: 'vic-containers' } };
      const network = {
        bridge: { port_group: { name: 'vic-bridge-2' }, ip_range: '172.16.0.0/12' },
        public: { port_group: { name: 'vic-public' } },
        container: [
          { ...common, alias: 'dash', firewall: 'peers', gateway, ip_ranges: ['10.1.0.10-10.1.0.20'] },
          { ...common, alias: 'whole', firewall: 'peers', gateway, ip_ranges: ['10.1.0.32/28'] },
          { ...common, alias: 'plain', nameservers: ['nonsense'] },
        ],
      };
      const answer = await created({ auth: { no_tls: true }, network });
      const by = (alias: string): Record<string, unknown> | undefined =>
        answer.network.container.find((container) => container['alias'] === alias);
      assert.deepEqual(by('dash')?.['ip_ranges'], ['']);
      assert.deepEqual(by('whole')?.['ip_ranges'], ['10.1.0.32/28']);
      assert.deepEqual(by('plain')?.['gateway'], { address: '<nil>', routing_destinations: ['<nil>'] });
      assert.deepEqual(by('plain')?.['nameservers'], ['<nil>']);
      assert.equal(Object.hasOwn(by('plain') ?? {}, 'firewall'), false);
    });

    it('insecure registries as part of the whitelist', async () => {
      const registry = { whitelist: ['registry.example.com'], insecure: ['192.0.2.5:5000'] };
      const answer = await created({ auth: { no_tls: true }, registry });
      assert.deepEqual(answer.registry.whitelist, ['registry.example.com', '192.0.2.5:5000']);
    });
  });

  describe('refuses', () => {
    const nilPointer = 'runtime error: invalid memory address or nil pointer dereference';
    for (const [what, auth] of [
      ['an empty server', { server: {} }],
      ['a key without its certificate', { server: { private_key: { pem: 'filled in below' } } }],
      ['generate without a size', { server: { generate: { cname: 'vch.example.com' } } }],
    ] as const) {
      it(`${what} with a panic`, async () => {
        const given =
          'private_key' in auth.server ? { server: { private_key: { pem: server.keyPem } } } : auth;
        assert.deepEqual(await refused({ auth: given }), [500, { message: nilPointer }]);
      });
    }

    it('a null item with a panic', async () => {
      const network = {
        bridge: { port_group: { name: 'vic-bridge-2' }, ip_range: '172.16.0.0/12' },
        public: { port_group: { name: 'vic-public' } },
        container: [null],
      };
      assert.deepEqual(await refused({ auth: { no_tls: true }, network }), [500, { message: nilPointer }]);
    });

    it('an empty no_proxy with a panic', async () => {
      const registry = { image_fetch_proxy: { http: 'http://proxy.example.com:3128', no_proxy: [] } };
      const [status, { message }] = await refused({ auth: { no_tls: true }, registry });
      assert.deepEqual([status, message], [500, 'runtime error: index out of range [0] with length 0']);
    });

    it('a firewall level in capitals (422)', async () => {
      const container = [{ alias: 'a', port_group: { name: 'vic-containers' }, firewall: 'OPEN' }];
      const network = {
        bridge: { port_group: { name: 'vic-bridge-2' }, ip_range: '172.16.0.0/12' },
        public: { port_group: { name: 'vic-public' } },
        container,
      };
      const [status, { code }] = await refused({ auth: { no_tls: true }, network });
      assert.deepEqual([status, code], [422, 606]);
    });

    it('a key that does not match (400)', async () => {
      const auth = {
        server: { certificate: { pem: server.certificatePem }, private_key: { pem: authority.keyPem } },
      };
      const [status, { message }] = await refused({ auth });
      assert.equal(status, 400);
      assert.match(message, /private key does not match public key/);
    });

    it('a name that is taken, after everything else was right', async () => {
      const response = await api.call('POST', '', aBody('prod-vch-1', { auth: { no_tls: true } }));
      assert.equal(response.status, 500);
      assert.match(await response.text(), /A VCH with the name \\"prod-vch-1\\" already exists/);
    });

    it('port groups of the wrong kind or not there', async () => {
      const network = (bridge: object): object => ({
        network: {
          bridge: { port_group: bridge, ip_range: '172.16.0.0/12' },
          public: { port_group: { name: 'vic-public' } },
        },
      });
      const auth = { no_tls: true };
      assert.match(
        (await refused({ auth, ...network({ name: 'nowhere' }) }))[1].message,
        /network 'nowhere' not found/,
      );
      assert.match(
        (await refused({ auth, ...network({ name: 'VM Network' }) }))[1].message,
        /not a Distributed Port Group/,
      );
      assert.match(
        (await refused({ auth, ...network({ id: 'dvportgroup-3' }) }))[1].message,
        /Unable to locate "dvportgroup-3"/,
      );
    });
  });

  describe('creates and deletes', () => {
    it('slowly, with a log that grows and a VCH without an address until it has started', async () => {
      const creation = api.call('POST', '', aBody('new-vch', { auth: { no_tls: true } }));
      const seen: { readonly dockerHost: string; readonly log: number }[] = [];
      while ((await Promise.race([creation, wait(5)])) === undefined) {
        const vch = (await api.state()).vchs.find(({ name }) => name === 'new-vch');
        if (vch) {
          const log = await api.call('GET', `/${vch.id}/log`, undefined, { Accept: 'text/plain' });
          seen.push({ dockerHost: vch.dockerHost, log: (await log.text()).length });
        }
      }
      assert.equal(seen[0]?.dockerHost, '');
      assert.equal((await creation).status, 201);
      assert.ok(new Set(seen.map(({ log }) => log)).size > 1, 'the log grew');
    });

    it('the log as JSON text unless text is asked for', async () => {
      const id = await idOf('prod-vch-1');
      const asJson = await api.call('GET', `/${id}/log`, undefined, { Accept: 'application/json' });
      assert.equal(typeof (await asJson.json()), 'string');
    });

    it('none of another version than its own', async () => {
      const answer = await api.call('DELETE', `/${await idOf('legacy-vch')}`, { containers: 'all' });
      assert.equal(answer.status, 400);
      assert.match(
        await answer.text(),
        /VCH version \\"v1\.5\.4-[^ ]+ is different than API version v1\.5\.8/,
      );
    });

    it('and with the VCH go its pool and its endpoint', async () => {
      const vch = await api.started('prod-vch-1');
      assert.equal((await api.call('DELETE', `/${vch.id}`, { containers: 'some' })).status, 422);
      assert.equal(
        (await api.call('DELETE', `/${vch.id}`, { containers: 'all', volume_stores: 'none' })).status,
        202,
      );
      assert.equal((await api.call('GET', `/${vch.id}`)).status, 404);
      await assert.rejects(
        fetch(`https://${vch.endpoint?.listening ?? ''}/_ping`),
        (error: Error) => Reflect.get(error.cause ?? {}, 'code') === 'ECONNREFUSED',
      );
      const inventory = await (await fetch(`${simulator.origin}/simulator/inventory`)).text();
      assert.equal(inventory.includes('prod-vch-1'), false);
    });
  });

  it('shows what arrived without its secrets', async () => {
    await created({ auth: { ...pair(), ...authorities(authority.certificatePem) } });
    const state = await api.state();
    const post = state.requests.find(({ method }) => method === 'POST');
    assert.deepEqual([post?.credentials, post?.status], ['basic', 201]);
    const text = JSON.stringify(state);
    assert.equal(/PRIVATE KEY|a password/.test(text), false);
    assert.ok(text.includes('BEGIN CERTIFICATE'));
  });
});

async function cloneTicket(simulator: RunningSimulator, vCenter: number): Promise<string> {
  const session = await fetch(`${simulator.origin}/simulator/session`, { method: 'POST' });
  const { sessionToken } = (await session.json()) as { sessionToken: string };
  const headers = { 'vmware-api-session-id': sessionToken, 'Content-Type': 'application/json' };
  const list = await fetch(`${simulator.origin}/simulator/vcenters`, { headers });
  const { vCenters } = (await list.json()) as { vCenters: readonly { id: string }[] };
  const answer = await fetch(`${simulator.origin}/api/ui/vcenter/session/clone-ticket`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ vc_guid: vCenters[vCenter]?.id }),
  });
  return ((await answer.json()) as { session_clone_ticket: string }).session_clone_ticket;
}
