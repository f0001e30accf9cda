// SPDX-License-Identifier: Apache-2.0
import { aBrief, aFinding, anEntry, failedReading, reading } from '../../testing/report-entries';

describe('an entry of the report', () => {
  it('knows its attention from its worst finding, or from what is not known', () => {
    expect(anEntry('a').attention).toBe('unread');
    expect(anEntry('a', failedReading).attention).toBe('failed');
    expect(anEntry('a', reading()).attention).toBe('none');
    expect(anEntry('a', reading({ findings: [aFinding('warning')] })).attention).toBe('warning');
  });

  it('has no key where nothing is known', () => {
    const { keys } = anEntry('a', failedReading, { version: '', dockerHost: '', powerState: '' });
    expect(Object.entries(keys).filter(([, key]) => key === null)).toEqual([
      ['state', null],
      ['version', null],
      ['endpoint', null],
      ['protection', null],
      ['expiry', null],
    ]);
  });

  it('has its soonest expiry, and the names of its certificates to search in', () => {
    const certificates = [aBrief('Acme CA', '2027-01-01'), aBrief('Other CA', '2028-01-01')];
    const entry = anEntry('Prod', reading({ certificates }));
    expect(entry.keys.expiry).toBe(Date.parse('2027-01-01'));
    expect(entry.haystack).toContain('prod');
    expect(entry.haystack).toContain('other ca');
  });
});
