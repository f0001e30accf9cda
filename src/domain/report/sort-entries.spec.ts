// SPDX-License-Identifier: Apache-2.0
import { aBrief, aFinding, anEntry, failedReading, reading } from '../../testing/report-entries';
import type { ReportEntry } from './report-entry';
import { type ReportOrder, sortEntries } from './sort-entries';

const names = (entries: readonly ReportEntry[], order: ReportOrder): string =>
  sortEntries(entries, order)
    .map(({ item }) => item.name)
    .join(' ');
const expiring = (name: string, day: string): ReportEntry =>
  anEntry(name, reading({ certificates: [aBrief('CA', day)] }));

describe('sortEntries', () => {
  it('puts first what needs attention, then what expires first, then by name', () => {
    const warned = (name: string, day: string) =>
      anEntry(name, reading({ certificates: [aBrief('CA', day)], findings: [aFinding('warning')] }));
    const entries = [
      anEntry('unread'),
      anEntry('failed', failedReading),
      anEntry('fine-10', reading()),
      anEntry('fine-9', reading()),
      warned('late', '2030-01-01'),
      warned('soon', '2027-01-01'),
      anEntry('broken', reading({ findings: [aFinding('error'), aFinding('warning')] })),
    ];
    expect(names(entries, null)).toBe('broken failed soon late fine-9 fine-10 unread');
  });

  it('keeps what is not known last, whichever way round', () => {
    const entries = [anEntry('unread'), expiring('b', '2027-01-01'), expiring('a', '2028-01-01')];
    expect(names(entries, { by: 'expiry', descending: false })).toBe('b a unread');
    expect(names(entries, { by: 'expiry', descending: true })).toBe('a b unread');
  });

  it('sorts protection from the weakest to the strongest', () => {
    const entries = (['tlsverify', 'no-tls', 'no-tlsverify'] as const).map((protection) =>
      anEntry(protection, reading({ protection })),
    );
    expect(names(entries, { by: 'protection', descending: false })).toBe('no-tls no-tlsverify tlsverify');
  });

  it('leaves what it is given alone', () => {
    const entries = [anEntry('b'), anEntry('a')];
    sortEntries(entries, null);
    expect(entries.map(({ item }) => item.name)).toEqual(['b', 'a']);
  });
});
