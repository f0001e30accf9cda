// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import { ClientCounter, mostAddresses } from './client-table';
import { KeptEntries, type LogEntry, mostEntries } from './kept-entries';
import { RepeatedLines } from './repeated-lines';
import { TimeBuckets } from './time-buckets';

const noon = Date.parse('2026-11-22T12:00:00Z');
const minute = 60_000;

function timelineOf(times: readonly (number | null)[]) {
  const buckets = new TimeBuckets();
  for (const time of times) buckets.add(time, 'failed');
  return buckets.timeline;
}

describe('TimeBuckets', () => {
  it('counts by minute, and apart what tells no time', () => {
    expect(timelineOf([noon, noon + 59_000, noon + minute, null])).toEqual({
      width: minute,
      buckets: [
        { start: noon, counts: { failed: 2, access: 0, protection: 0, exposure: 0, visit: 0 } },
        { start: noon + minute, counts: { failed: 1, access: 0, protection: 0, exposure: 0, visit: 0 } },
      ],
      undated: 1,
    });
  });

  it('takes wider stretches when there would be too many', () => {
    const year = timelineOf([noon, noon - 365 * 1440 * minute]);
    expect(year.width).toBe(7 * 1440 * minute);
    expect(year.buckets.length).toBe(2);
  });

  it('loses no message and never has too many stretches, whatever the order', () => {
    const time = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 300 }), (times) => {
        const timeline = timelineOf(times);
        expect(timelineOf([...times].reverse())).toEqual(timeline);
        const sum = timeline.buckets.reduce((total, { counts }) => total + counts.failed, 0);
        expect(sum).toBe(times.length);
        expect(timeline.buckets.length).toBeLessThanOrEqual(121);
      }),
    );
  });
});

describe('ClientCounter', () => {
  it('counts by address, those with the most messages first', () => {
    const counter = new ClientCounter();
    counter.add('10.0.0.1', 'admin-signed-in', 'access', null);
    counter.add('10.0.0.2', 'handshake-other', 'failed', noon);
    counter.add('10.0.0.2', 'admin-sign-in-failed', 'failed', noon - minute);
    counter.add('10.0.0.2', 'handshake-other', 'failed', noon + minute);
    expect(counter.table).toEqual({
      rows: [
        {
          address: '10.0.0.2',
          count: 3,
          first: noon - minute,
          last: noon + minute,
          failed: 3,
          messages: [
            { id: 'handshake-other', count: 2 },
            { id: 'admin-sign-in-failed', count: 1 },
          ],
        },
        {
          address: '10.0.0.1',
          count: 1,
          first: null,
          last: null,
          failed: 0,
          messages: [{ id: 'admin-signed-in', count: 1 }],
        },
      ],
      addressesLeftOut: 0,
      messagesLeftOut: 0,
    });
  });

  it('says what a full table leaves out', () => {
    const counter = new ClientCounter();
    for (let number = 0; number < mostAddresses + 7; number++) {
      counter.add(`address ${number}`, 'handshake-other', 'failed', noon);
    }
    const { rows, addressesLeftOut, messagesLeftOut } = counter.table;
    expect(rows.length + addressesLeftOut).toBe(mostAddresses);
    expect(rows.length + messagesLeftOut).toBe(mostAddresses + 7);
  });
});

describe('KeptEntries', () => {
  const entry = (at: number | null, id: LogEntry['id'] = 'handshake-other'): LogEntry => ({
    id,
    client: null,
    detail: '',
    at,
    file: 'a.log',
    line: 1,
    text: '',
    before: [],
    after: [],
  });

  it('keeps the latest of each message', () => {
    const kept = new KeptEntries();
    for (let number = 0; number < 5 * mostEntries; number++) {
      // Neither in order nor against it.
      const at = noon + ((number * 7919) % (5 * mostEntries));
      if (kept.wants('handshake-other', at)) kept.add(entry(at));
    }
    kept.add(entry(noon - minute, 'docker-tls-enabled'));
    kept.add(entry(null, 'docker-tls-enabled'));
    const times = kept.entries.map(({ at }) => at);
    const latest = Array.from({ length: mostEntries }, (_, index) => noon + 5 * mostEntries - 1 - index);
    expect(times).toEqual([...latest, noon - minute, null]);
  });
});

describe('RepeatedLines', () => {
  it('knows a line again in another log only', () => {
    const lines = new RepeatedLines();
    expect(lines.isRepeated('a line', 1)).toBeFalse();
    expect(lines.isRepeated('a line', 1)).toBeFalse();
    expect(lines.isRepeated('a line', 2)).toBeTrue();
    expect(lines.isRepeated('another', 2)).toBeFalse();
    expect(lines.isFull).toBeFalse();
  });
});
