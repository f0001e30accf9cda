// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { VchListItem } from '../../src/domain/inventory';
import { failed, succeeded } from '../answers/result';
import type { CreationCalls } from './creation';
import { Creations, usualLimits } from './creations';

const pace = { poll: 1, patience: 20 };
const request = { vCenterId: 'west', datacenterId: 'datacenter-1', body: { name: 'new-vch' } };
const item = (parts: Partial<VchListItem>): VchListItem => ({
  vCenterId: 'west',
  datacenterId: 'datacenter-1',
  id: 'vm-1',
  name: 'new-vch',
  version: '',
  powerState: 'poweredOn',
  upgradeStatus: '',
  dockerHost: '192.0.2.1:2376',
  adminPortal: '',
  ...parts,
});
const calls = (parts: Partial<CreationCalls> = {}): CreationCalls => ({
  create: () => Promise.resolve(succeeded('')),
  list: () => Promise.resolve(succeeded([])),
  log: () => Promise.resolve(succeeded('')),
  ...parts,
});

async function end(creations: Creations, key: string): Promise<ReturnType<Creations['read']>> {
  for (;;) {
    const answer = creations.read(key, 'jane', 0);
    if (!answer.ok || answer.value.state !== 'running') {
      return answer;
    }
    await wait(1);
  }
}

describe('creations', () => {
  it('belong to the user who started them', () => {
    const creations = new Creations(pace);
    assert.equal(creations.start('key', 'jane', request, () => calls()).ok, true);
    assert.equal(creations.read('key', 'joe', 0).ok, false);
    assert.equal(creations.start('key', 'joe', request, () => calls()).ok, false);
  });

  it('succeed even when the new VCH does not show up', async () => {
    const creations = new Creations(pace);
    creations.start('key', 'jane', request, () => calls());
    const answer = await end(creations, 'key');
    assert.deepEqual(answer.ok && [answer.value.state, answer.value.vch], ['succeeded', null]);
  });

  it('wait for the address of the new VCH, not of an older one with its name', async () => {
    const old = item({ id: 'vm-0', dockerHost: '192.0.2.9:2375' });
    const lists = [[old], [old, item({ dockerHost: '' })], [old, item({ dockerHost: '' })], [old, item({})]];
    const list = (): ReturnType<CreationCalls['list']> =>
      Promise.resolve(succeeded((lists.length > 1 ? lists.shift() : lists[0]) ?? []));
    const creations = new Creations({ poll: 1, patience: 2000 });
    creations.start('key', 'jane', request, () =>
      calls({ list, log: (id) => Promise.resolve(succeeded(id)) }),
    );
    const answer = await end(creations, 'key');
    assert.deepEqual(answer.ok && [answer.value.vch?.dockerHost, answer.value.log], [
      '192.0.2.1:2376',
      'vm-1',
    ]);
  });

  it('give the log from an offset on, in UTF-16 code units', async () => {
    const creations = new Creations(pace);
    const lists = [[], [item({})]];
    const list = (): ReturnType<CreationCalls['list']> =>
      Promise.resolve(succeeded(lists.shift() ?? [item({})]));
    creations.start('key', 'jane', request, () =>
      calls({ list, log: () => Promise.resolve(succeeded('Größe 🙂\n')) }),
    );
    await end(creations, 'key');
    const answer = creations.read('key', 'jane', 6);
    assert.deepEqual(answer.ok && [answer.value.log, answer.value.next], ['🙂\n', 9]);
  });

  it('follow no log when nobody knows which VCHs were there before', async () => {
    const problem = failed({ kind: 'unreachable', message: 'gone' });
    const creations = new Creations(pace);
    let asked = 0;
    creations.start('key', 'jane', request, () =>
      calls({
        list: () => Promise.resolve(problem),
        log: () => {
          asked++;
          return Promise.resolve(succeeded('of another'));
        },
      }),
    );
    const answer = await end(creations, 'key');
    assert.deepEqual([answer.ok && answer.value.state, asked], ['succeeded', 0]);
  });

  it('are limited in number', () => {
    const creations = new Creations(pace, { ...usualLimits, running: 1 });
    const never = calls({ create: () => new Promise(() => undefined) });
    assert.equal(creations.start('one', 'jane', request, () => never).ok, true);
    const second = creations.start('two', 'jane', request, () => never);
    assert.deepEqual(!second.ok && second.problem.kind, 'bad-request');
  });

  it('are forgotten after a while, and when there are too many', async () => {
    const creations = new Creations({ poll: 1, patience: 0 }, { running: 9, finished: 1, keep: 40 });
    for (const key of ['one', 'two']) {
      creations.start(key, 'jane', request, () => calls());
      await end(creations, key);
    }
    assert.equal(creations.read('one', 'jane', 0).ok, false);
    assert.equal(creations.read('two', 'jane', 0).ok, true);
    await wait(60);
    assert.equal(creations.read('two', 'jane', 0).ok, false);
  });
});
