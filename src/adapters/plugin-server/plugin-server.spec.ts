// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PluginServer, SESSION_TOKEN } from './plugin-server';

describe('PluginServer', () => {
  let answer: () => Promise<Response>;
  let calls: { path: string; init: RequestInit }[];

  function server(token: string | null = 'token-1'): PluginServer {
    calls = [];
    spyOn(window, 'fetch').and.callFake((path, init) => {
      calls.push({ path: path instanceof Request ? path.url : path.toString(), init: init ?? {} });
      return answer();
    });
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        { provide: SESSION_TOKEN, useValue: () => Promise.resolve(token) },
      ],
    });
    return TestBed.inject(PluginServer);
  }

  const json =
    (body: unknown, status = 200) =>
    () =>
      Promise.resolve(
        new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
      );

  it('sends the session in a header, to a path beside the page', async () => {
    answer = json({ vCenters: [] });
    expect(await server().vCenters()).toEqual({ ok: true, value: [] });
    expect(calls[0]?.path).toBe('api/vcenters');
    expect(new Headers(calls[0]?.init.headers).get('vmware-api-session-id')).toBe('token-1');
  });

  it('encodes what it puts into a path', async () => {
    answer = json({ taken: true });
    expect(await server().isNameTaken('a/b', 'my vch&x')).toEqual({ ok: true, value: true });
    expect(calls[0]?.path).toBe('api/vcenters/a%2Fb/names?name=my%20vch%26x');
  });

  it('asks nothing without a session', async () => {
    answer = json({});
    expect(await server(null).vchs()).toEqual({
      ok: false,
      problem: { kind: 'unauthenticated', message: '' },
    });
    expect(calls).toEqual([]);
  });

  it('passes the server’s problem on', async () => {
    const problem = { kind: 'refused', status: 400, message: 'no' };
    answer = json(problem, 502);
    expect(await server().vchs()).toEqual({ ok: false, problem: problem as never });
  });

  it('makes a problem of an answer that is not the server’s own', async () => {
    answer = () => Promise.resolve(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
    expect(await server().vchs()).toEqual({
      ok: false,
      problem: { kind: 'unreachable', message: '502 Bad Gateway' },
    });
  });

  it('knows an ended session', async () => {
    answer = () => Promise.resolve(new Response('', { status: 401, statusText: 'Unauthorized' }));
    const result = await server().vchs();
    expect(result.ok ? null : result.problem.kind).toBe('unauthenticated');
  });

  it('makes a problem of a network that is down, and of an answer that is no JSON', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const pluginServer = server();
    expect(await pluginServer.vchs()).toEqual({
      ok: false,
      problem: { kind: 'unreachable', message: 'Failed to fetch' },
    });
    answer = () => Promise.resolve(new Response('not json'));
    expect((await pluginServer.vchs()).ok).toBeFalse();
  });

  it('creates with PUT, and reads certificates as text', async () => {
    answer = json({ state: 'running', log: '', next: 0, vch: null, problem: null });
    const pluginServer = server();
    await pluginServer.create('key-1', { vCenterId: 'w', datacenterId: 'd', body: { name: 'x' } });
    expect(calls[0]).toEqual(jasmine.objectContaining({ path: 'api/creations/key-1' }));
    expect(calls[0]?.init.method).toBe('PUT');
    expect(calls[0]?.init.body).toBe('{"vCenterId":"w","datacenterId":"d","body":{"name":"x"}}');
    answer = () => Promise.resolve(new Response('-----BEGIN CERTIFICATE-----'));
    expect(await pluginServer.certificate('w', 'vm-1')).toEqual({
      ok: true,
      value: '-----BEGIN CERTIFICATE-----',
    });
  });
});
