// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { VCenter, VchListItem } from '../../src/domain/inventory';
import type { VchDetail } from '../../src/domain/plugin-api';
import { failed, type Result, succeeded } from '../answers/result';
import type { UserDetails } from './user-details';
import { usualDetailLimits, VchDetails } from './vch-details';

const vCenter = (id: string): VCenter => ({ id, name: `${id}.example.com`, thumbprint: '', reachable: true });
const item = (name: string, parts: Partial<VchListItem> = {}): VchListItem => ({
  vCenterId: 'west',
  datacenterId: 'datacenter-1',
  id: `vm-${name}`,
  name,
  version: '',
  powerState: 'poweredOn',
  upgradeStatus: '',
  dockerHost: '',
  adminPortal: '',
  ...parts,
});
const items = (count: number): readonly VchListItem[] =>
  Array.from({ length: count }, (_, index) => item(String(index)));
const list = (...vchs: readonly VchListItem[]) => ({ vCenters: [vCenter('west'), vCenter('east')], vchs });

/** A reader whose requests end when they are told to, and its clock. */
class Reader {
  readonly open: {
    readonly item: VchListItem;
    readonly session: string;
    end(result?: Result<string>): void;
  }[] = [];
  read = 0;
  now = 1_000_000;
  most = 0;

  readonly details: VchDetails;

  constructor(limits: Partial<typeof usualDetailLimits> = {}) {
    this.details = new VchDetails(
      (session, _vCenter, vch) =>
        new Promise((resolve) => {
          this.read++;
          const request = {
            item: vch,
            session,
            end: (result: Result<string> = succeeded(JSON.stringify({ name: vch.name }))) => {
              this.open.splice(this.open.indexOf(request), 1);
              resolve({ description: result, certificate: null });
            },
          };
          this.open.push(request);
          this.most = Math.max(this.most, this.open.length);
        }),
      { ...usualDetailLimits, ...limits },
      () => this.now,
    );
  }

  /** Ends requests until there are none. */
  async drain(): Promise<void> {
    await wait(0);
    while (this.open.length > 0) {
      this.open[0]?.end();
      await wait(0);
    }
  }
}

const names = (details: readonly VchDetail[]): string => details.map(({ id }) => id.slice(3)).join(' ');
const ask = (details: UserDetails | null, since = '', session = 'token') => details!.answer(session, since);

describe('details of VCHs', () => {
  it('are read in the background, a few at a time, and told once', async () => {
    const reader = new Reader();
    const jane = reader.details.expect('jane', list(...items(10)));
    assert.equal(reader.read, 0);
    assert.deepEqual(ask(jane), { details: [], next: ask(jane).next, pending: 10 });
    await reader.drain();
    assert.equal(reader.most, 4);
    const first = ask(jane);
    assert.equal(first.pending, 0);
    assert.equal(names(first.details), '0 1 2 3 4 5 6 7 8 9');
    assert.deepEqual(first.details[0], {
      vCenterId: 'west',
      id: 'vm-0',
      age: 0,
      certificate: null,
      ok: true,
      body: { name: '0' },
    });
    assert.deepEqual(ask(jane, first.next).details, []);
  });

  it('come in pages', async () => {
    const reader = new Reader({ page: 2 });
    const jane = reader.details.expect('jane', list(...items(3)));
    ask(jane);
    await reader.drain();
    const first = ask(jane);
    assert.deepEqual([names(first.details), first.pending], ['0 1', 1]);
    const second = ask(jane, first.next);
    assert.deepEqual([names(second.details), second.pending], ['2', 0]);
  });

  it('are bounded for each vCenter, over all users', async () => {
    const reader = new Reader({ atOnce: 2 });
    const vchs = [...items(5), ...items(5).map((vch) => ({ ...vch, vCenterId: 'east' }))];
    ask(reader.details.expect('jane', list(...vchs)));
    ask(reader.details.expect('joe', list(...vchs)));
    await reader.drain();
    assert.deepEqual([reader.most, reader.read], [4, 20]);
  });

  it('are kept apart by user', async () => {
    const reader = new Reader();
    ask(reader.details.expect('jane', list(item('secret'))));
    await reader.drain();
    assert.equal(reader.details.of('joe'), null);
    const joe = reader.details.expect('joe', list(item('public')));
    ask(joe);
    await reader.drain();
    assert.equal(names(ask(joe).details), 'public');
  });

  it('remember failures with their reason', async () => {
    const reader = new Reader();
    const jane = reader.details.expect('jane', list(item('a'), item('b')));
    ask(jane);
    reader.open[0]?.end(failed({ kind: 'refused', status: 500, message: 'nil pointer' }));
    reader.open[0]?.end(succeeded('not json'));
    await wait(0);
    const { details } = ask(jane);
    assert.deepEqual(
      details.map((detail) => (detail.ok ? '' : detail.problem.message)),
      ['nil pointer', 'the vic-machine API gave an answer that makes no sense'],
    );
  });

  it('stop when nobody asks, and go on with the session that asks next', async () => {
    const reader = new Reader({ atOnce: 1 });
    const jane = reader.details.expect('jane', list(...items(3)));
    ask(jane, '', 'first');
    reader.now += usualDetailLimits.patience + 1;
    await reader.drain();
    assert.equal(reader.read, 1);
    ask(jane, '', 'second');
    assert.equal(reader.open[0]?.session, 'second');
    await reader.drain();
    assert.equal(ask(jane).pending, 0);
  });

  it('do not take a lost session for a failure', async () => {
    const reader = new Reader({ atOnce: 1 });
    const jane = reader.details.expect('jane', list(item('a')));
    ask(jane);
    reader.open[0]?.end(failed({ kind: 'unauthenticated', message: 'gone' }));
    await wait(0);
    assert.deepEqual([ask(jane).details, ask(jane).pending], [[], 1]);
    await reader.drain();
    assert.equal(names(ask(jane).details), 'a');
  });

  it('are read again when they are old, and when the list tells that something changed', async () => {
    const reader = new Reader();
    ask(reader.details.expect('jane', list(item('a'), item('b'))));
    await reader.drain();
    ask(reader.details.expect('jane', list(item('a'), item('b', { dockerHost: '192.0.2.1:2376' }))));
    await reader.drain();
    assert.equal(reader.read, 3);
    reader.now += usualDetailLimits.fresh + 1;
    const jane = reader.details.expect('jane', list(item('a')));
    // Old is better than nothing while it is read again; what is not in the list any more is gone.
    const before = ask(jane);
    assert.deepEqual([names(before.details), before.details[0]?.age], ['a', usualDetailLimits.fresh + 1]);
    await reader.drain();
    assert.deepEqual([reader.read, names(ask(jane, before.next).details)], [4, 'a']);
  });

  it('are forgotten by user, and a changed VCH for everybody', async () => {
    const reader = new Reader();
    const vchs = list(item('a'), item('b'));
    ask(reader.details.expect('jane', vchs));
    await reader.drain();
    reader.details.forgetVch('west', 'vm-a');
    const jane = reader.details.expect('jane', vchs);
    assert.equal(ask(jane).pending, 1);
    await reader.drain();
    const { next } = ask(jane);
    reader.details.forget('jane');
    assert.equal(reader.details.of('jane'), null);
    const again = reader.details.expect('jane', vchs);
    ask(again);
    await reader.drain();
    // The old cursor is not one of the new store's.
    assert.equal(names(ask(again, next).details), 'a b');
  });

  it('do not outlive their users', () => {
    const reader = new Reader({ users: 1, keep: 100 });
    reader.details.expect('jane', list());
    reader.now++;
    reader.details.expect('joe', list());
    assert.deepEqual([reader.details.of('jane'), reader.details.of('joe') !== null], [null, true]);
    reader.now += 101;
    reader.details.expect('jim', list());
    assert.equal(reader.details.of('joe'), null);
  });

  it('take no cursor that was made up', async () => {
    const reader = new Reader();
    const jane = reader.details.expect('jane', list(item('a')));
    ask(jane);
    await reader.drain();
    const { next } = ask(jane);
    const epoch = next.split(':')[0] ?? '';
    for (const cursor of ['', 'x', ':', `${epoch}:-1`, `${epoch}:1e3`, 'other:1']) {
      assert.equal(names(ask(jane, cursor).details), 'a', cursor);
    }
  });
});
