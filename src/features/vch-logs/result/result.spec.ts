// SPDX-License-Identifier: Apache-2.0
import type { ClientRow, LogReport, Timeline } from '../../../domain/logs';
import { logTexts } from '../../../messages/en/logs';
import { sortedClients } from './client-order';
import { pageOf } from './pager';
import { barsOf } from './timeline-bars';
import { verdictOf } from './verdict';

const counts = { failed: 0, exposure: 0, protection: 0, access: 0, visit: 0 };

describe('barsOf', () => {
  it('stacks what happened in a stretch, and leaves room for stretches without', () => {
    const timeline: Timeline = {
      width: 60_000,
      buckets: [
        { start: 0, counts: { ...counts, failed: 1000, visit: 1 } },
        { start: 180_000, counts: { ...counts, access: 500 } },
      ],
      undated: 0,
    };
    const { width, parts, most, from, to } = barsOf(timeline);
    expect([width, most, from, to]).toEqual([4, 1001, 0, 240_000]);
    expect(parts.map(({ group, x }) => [group, x])).toEqual([
      ['failed', 0],
      ['visit', 0],
      ['access', 3],
    ]);
    const [failed, visit, access] = parts;
    // One among a thousand can still be seen.
    expect(visit!.height).toBeGreaterThanOrEqual(2);
    expect(visit!.y + visit!.height).toBe(failed!.y);
    expect(visit!.y).toBeGreaterThanOrEqual(0);
    expect(access!.height).toBeLessThan(failed!.height);
  });

  it('draws nothing out of nothing', () => {
    expect(barsOf({ width: 60_000, buckets: [], undated: 3 }).parts).toEqual([]);
  });
});

describe('sortedClients', () => {
  const row = (address: string, last: number | null): ClientRow => ({
    address,
    count: 1,
    failed: 0,
    first: null,
    last,
    messages: [],
  });
  const rows = [row('10.0.0.20', null), row('10.0.0.3', 5), row('2001:db8::1', 9)];
  const order = (column: 'address' | 'last', isDescending: boolean) =>
    sortedClients(rows, { column, isDescending }).map(({ address }) => address);

  it('sorts addresses by their numbers', () => {
    expect(order('address', false)).toEqual(['10.0.0.3', '10.0.0.20', '2001:db8::1']);
  });

  it('puts times that are not told last in both directions', () => {
    expect(order('last', false)).toEqual(['10.0.0.3', '2001:db8::1', '10.0.0.20']);
    expect(order('last', true)).toEqual(['2001:db8::1', '10.0.0.3', '10.0.0.20']);
  });
});

describe('pageOf', () => {
  it('gives the items of a page', () => {
    expect([pageOf([1, 2, 3], 0, 2), pageOf([1, 2, 3], 1, 2)]).toEqual([[1, 2], [3]]);
  });
});

describe('verdictOf', () => {
  const seen = { count: 2, first: null, last: null };
  const empty: LogReport = {
    logs: { items: [], leftOut: 0 },
    passedOver: { items: [], leftOut: 0 },
    problems: { items: [], leftOut: 0 },
    isAppliance: false,
    messages: [],
    timeline: { width: 60_000, buckets: [], undated: 0 },
    clients: { rows: [], addressesLeftOut: 0, messagesLeftOut: 0 },
    entries: [],
    repeated: 0,
    mayRepeat: false,
  };
  const log = { kind: 'vch-admin', lines: 1, messages: 0, first: null, last: null } as const;

  it('says what was looked for when nothing was found', () => {
    const items = Array.from({ length: 7 }, (_, index) => ({ ...log, name: `vicadmin.log.${index}` }));
    const { severity, sentences } = verdictOf({ ...empty, logs: { items, leftOut: 1 } }, logTexts);
    expect(severity).toBe('note');
    expect(sentences[1]).toContain('vicadmin.log.4 and 3 more.');
  });

  it('says so when there is no log of a VCH, or the bundle is the appliance’s', () => {
    expect(verdictOf(empty, logTexts).sentences[1]).toContain('No log of a VCH is in it');
    expect(verdictOf({ ...empty, isAppliance: true }, logTexts).sentences).toEqual([
      logTexts.result.appliance,
    ]);
  });

  it('is as bad as the worst message, and tells every one that is no note', () => {
    const messages = [
      { id: 'admin-plain-http', ...seen },
      { id: 'docker-plain-http', ...seen },
      { id: 'docker-tls-enabled', ...seen },
    ] as const;
    const { severity, sentences } = verdictOf({ ...empty, messages }, logTexts);
    expect(severity).toBe('error');
    expect(sentences).toEqual([
      'No connection and no sign-in failed in these logs.',
      'VCH Admin is not encrypted.',
      'The Docker API is not encrypted.',
    ]);
  });

  it('says that there were more addresses than it counted', () => {
    const messages = [{ id: 'handshake-other', ...seen }] as const;
    const clients = { rows: [], addressesLeftOut: 3, messagesLeftOut: 3 };
    const row: ClientRow = { address: '10.0.0.1', ...seen, failed: 1, messages: [] };
    const sentence = (report: LogReport) => verdictOf(report, logTexts).sentences[0];
    expect(sentence({ ...empty, messages, clients: { ...clients, rows: [row] } })).toBe(
      '2 times a connection or sign-in failed, from more than 1 address.',
    );
    expect(sentence({ ...empty, messages })).toBe('2 times a connection or sign-in failed.');
  });
});
