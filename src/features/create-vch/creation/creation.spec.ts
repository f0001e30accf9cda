// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Answer, PluginServer } from '../../../adapters/plugin-server';
import { readCertificate } from '../../../domain/certificates';
import { noClientPlan } from '../../../domain/docker-client';
import type { CreationAnswer, CreationRequest, ServerProblem } from '../../../domain/plugin-api';
import { type VchSettings, defaultSettings } from '../../../domain/vch';
import { testAuthority } from '../../../testing/certificates';
import { Creation } from './creation';

const at = new Date('2026-11-22T12:00:00Z');
const vch = {
  vCenterId: 'west',
  datacenterId: 'datacenter-2',
  id: 'vm-1',
  name: 'team-a',
  version: '',
  powerState: 'poweredOn',
  upgradeStatus: '',
  dockerHost: '10.0.0.1:2376',
  adminPortal: '',
};
const running = (log: string, next: number): CreationAnswer => ({
  state: 'running',
  log,
  next,
  vch: null,
  problem: null,
});
const ok = <Value>(value: Value): Answer<Value> => ({ ok: true, value });
const no = (problem: ServerProblem): Answer<never> => ({ ok: false, problem });

/** A server that gives these answers, the first to the creation itself. */
function server(...answers: readonly Answer<CreationAnswer>[]) {
  const sent: { key: string; request: CreationRequest }[] = [];
  const asked: number[] = [];
  let turn = 0;
  const next = () => Promise.resolve(answers[Math.min((turn += 1) - 1, answers.length - 1)]);
  return {
    sent,
    asked,
    create: (key: string, request: CreationRequest) => {
      sent.push({ key, request });
      return next();
    },
    creation: (_key: string, from: number) => {
      asked.push(from);
      return next();
    },
  };
}

function creationWith(fake: object): Creation {
  TestBed.configureTestingModule({
    providers: [provideZonelessChangeDetection(), Creation, { provide: PluginServer, useValue: fake }],
  });
  return TestBed.inject(Creation);
}

describe('Creation', () => {
  let settings: VchSettings;

  beforeAll(async () => {
    const authority = await testAuthority({ name: 'Acme Client CA' });
    settings = {
      ...defaultSettings,
      target: { ...defaultSettings.target, vCenterId: 'west', datacenterId: 'datacenter-2' },
      general: { ...defaultSettings.general, name: 'team-a' },
      compute: { ...defaultSettings.compute, resource: 'Production', resourceId: 'domain-c1' },
      storage: { ...defaultSettings.storage, imageStore: 'vsan' },
      networks: {
        ...defaultSettings.networks,
        bridge: { portGroup: 'bridge', ipRange: '172.16.0.0/12', width: '' },
        public: { ...defaultSettings.networks.public, portGroup: 'public' },
      },
      tls: {
        transport: 'tls',
        server: {
          source: 'generated',
          commonName: 'vch1.example.com',
          organization: ['Acme'],
          keySize: '2048',
        },
        clients: {
          mode: 'required',
          authorities: { source: 'chosen', files: [authority.certificateFile()] },
        },
        certificateFolder: '',
      },
      operationsUser: { user: 'ops@example.com', password: 'not-a-secret', grantPermissions: false },
    };
  });

  it('sends one request with a pair made here, follows the log, and ends with the VCH', async () => {
    const fake = server(
      ok(running('one\n', 4)),
      ok(running('two\n', 8)),
      ok({ state: 'succeeded' as const, log: 'three\n', next: 14, vch, problem: null }),
    );
    const creation = creationWith(fake);
    await creation.start(settings, noClientPlan, at);
    expect(creation.log()).toBe('one\ntwo\nthree\n');
    expect(fake.asked).toEqual([4, 8]);
    const state = creation.state();
    expect(state.step).toBe('succeeded');
    expect(fake.sent).toHaveSize(1);
    const { auth } = fake.sent[0]?.request.body as {
      auth: { server: { certificate: { pem: string }; private_key: { pem: string }; generate?: unknown } };
    };
    expect(auth.server.generate).toBeUndefined();
    expect(auth.server.private_key.pem).toContain('BEGIN RSA PRIVATE KEY');
    if (state.step !== 'succeeded') throw new Error(state.step);
    expect(state.serverCertificate).toBe(auth.server.certificate.pem);
    expect(state.vch).toEqual(vch);
    const der = Uint8Array.from(atob(auth.server.certificate.pem.replace(/-----[^-]+-----|\s/g, '')), (c) =>
      c.charCodeAt(0),
    );
    const read = readCertificate(der);
    if (!read.ok) throw new Error('the certificate that was made cannot be read');
    expect(read.value.subjectAltNames?.dns).toEqual(['vch1.example.com']);
    expect(read.value.notAfter.getTime() - at.getTime()).toBeCloseTo(365 * 24 * 3600 * 1000, -5);
  });

  it('starts once, however often Finish is pressed', async () => {
    const fake = server(ok({ state: 'succeeded' as const, log: '', next: 0, vch, problem: null }));
    const creation = creationWith(fake);
    await Promise.all([
      creation.start(settings, noClientPlan, at),
      creation.start(settings, noClientPlan, at),
      creation.start(settings, noClientPlan, at),
    ]);
    await creation.start(settings, noClientPlan, at);
    expect(fake.sent).toHaveSize(1);
  });

  it('tells what the server refused, and tries again under a new key', async () => {
    const problem: ServerProblem = { kind: 'refused', status: 400, message: 'no' };
    const fake = server(
      no(problem),
      ok({ state: 'succeeded' as const, log: '', next: 0, vch: null, problem: null }),
    );
    const creation = creationWith(fake);
    await creation.start(settings, noClientPlan, at);
    expect(creation.state()).toEqual({ step: 'failed', problem });
    creation.dismiss();
    expect(creation.state()).toEqual({ step: 'idle' });
    await creation.start(settings, noClientPlan, at);
    expect(creation.state().step).toBe('succeeded');
    expect(new Set(fake.sent.map(({ key }) => key))).toHaveSize(2);
  });

  it('goes on asking when one question does not get through', async () => {
    const fake = server(
      ok(running('', 0)),
      no({ kind: 'unreachable', message: 'network' }),
      ok({
        state: 'failed' as const,
        log: '',
        next: 0,
        vch: null,
        problem: { kind: 'connection-lost', message: 'reset' },
      }),
    );
    const creation = creationWith(fake);
    await creation.start(settings, noClientPlan, at);
    expect(creation.state()).toEqual({
      step: 'failed',
      problem: { kind: 'connection-lost', message: 'reset' },
    });
    expect(fake.asked).toHaveSize(2);
  });

  it('does not send what the API cannot express', async () => {
    const fake = server();
    const creation = creationWith(fake);
    await creation.start({ ...settings, tls: defaultSettings.tls }, noClientPlan, at);
    expect(creation.state()).toEqual({
      step: 'inexpressible',
      problem: jasmine.objectContaining({ code: 'generated-client-authorities' }),
    });
    expect(fake.sent).toEqual([]);
  });

  it('says so when this browser cannot make the pair', async () => {
    const fake = server();
    const creation = creationWith(fake);
    const { tls } = settings;
    if (tls.transport === 'plain' || tls.server.source !== 'generated')
      throw new Error('not what this is about');
    await creation.start(
      { ...settings, tls: { ...tls, server: { ...tls.server, keySize: '7' } } },
      noClientPlan,
      at,
    );
    expect(creation.state()).toEqual({
      step: 'inexpressible',
      problem: jasmine.objectContaining({ code: 'generated-pair-missing' }),
    });
    expect(fake.sent).toEqual([]);
  });
});
