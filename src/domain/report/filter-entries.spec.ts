// SPDX-License-Identifier: Apache-2.0
import { aBrief, aFinding, anEntry, failedReading, reading } from '../../testing/report-entries';
import { filterEntries, noFilter, type ReportFilter } from './filter-entries';

const entries = [
  anEntry('prod-1', reading({ certificates: [aBrief('Acme Client CA', '2027-01-01')] })),
  anEntry('prod-2', reading({ protection: 'no-tls', findings: [aFinding('error')] }), {
    dockerHost: '198.51.100.7:2375',
  }),
  anEntry('lab', failedReading),
  anEntry('new'),
];
const found = (filter: Partial<ReportFilter>): string =>
  filterEntries(entries, { ...noFilter, ...filter })
    .map(({ item }) => item.name)
    .join(' ');

describe('filterEntries', () => {
  it('lets everything through without a filter', () => {
    expect(filterEntries(entries, noFilter)).toBe(entries);
  });

  it('looks for all words, in names, addresses and certificates, without case', () => {
    expect(found({ text: 'PROD' })).toBe('prod-1 prod-2');
    expect(found({ text: ' acme  prod ' })).toBe('prod-1');
    expect(found({ text: '198.51.100' })).toBe('prod-2');
    expect(found({ text: 'vcenter-west lab' })).toBe('lab');
    expect(found({ text: 'nothing' })).toBe('');
  });

  it('knows protection only of what was read', () => {
    expect(found({ protection: 'tlsverify' })).toBe('prod-1');
    expect(found({ protection: 'no-tls' })).toBe('prod-2');
  });

  it('filters by what needs attention', () => {
    expect(found({ attention: 'error' })).toBe('prod-2');
    expect(found({ attention: 'none' })).toBe('prod-1');
    expect(found({ attention: 'failed' })).toBe('lab');
    expect(found({ attention: 'unread', text: 'lab' })).toBe('');
  });
});
