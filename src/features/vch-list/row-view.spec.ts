// SPDX-License-Identifier: Apache-2.0
import type { ReportEntry } from '../../domain/report';
import { en } from '../../messages/en';
import { aBrief, aFinding, anEntry, failedReading, reading } from '../../testing/report-entries';
import type { DescribeFinding } from '../../ui/findings/finding-words';
import { daysLeft, rowView } from './row-view';

const now = new Date('2026-11-22T12:00:00Z');
const expiring = (notAfter: string) =>
  anEntry('a', reading({ certificates: [aBrief('vch.example.com', notAfter, 'server')] }));

const view = (entry: ReportEntry, describeOne: DescribeFinding = () => ({ wrong: '', remedy: '' })) =>
  rowView(entry, en.vchList, describeOne, now);

describe('a row of the list', () => {
  it('says of a VCH that is not read yet, that it is not', () => {
    const { texts, days } = view(anEntry('new', undefined, { dockerHost: '' }));
    expect([texts.protection, texts.expiry, texts.finding]).toEqual(Array(3).fill('not read yet'));
    expect(texts.endpoint).toBe('No address yet');
    expect(days).toBeNull();
  });

  it('says why a VCH could not be read', () => {
    const { texts } = view(anEntry('broken', failedReading));
    expect(texts.finding).toBe('could not be read: nil pointer dereference');
    expect([texts.protection, texts.expiry]).toEqual(['not known', 'not known']);
  });

  it('shows what is known all the same', () => {
    const posture = {
      protection: null,
      certificates: [aBrief('vch.example.com', '2026-11-19T12:00:00Z', 'server')],
      findings: [aFinding('error')],
    };
    const { texts, urgency } = view(anEntry('broken', { ...failedReading, posture }));
    expect([texts.protection, texts.expiry, urgency]).toEqual(['not known', 'expired 3 days ago', 'expired']);
    expect(texts.finding).toBe('could not be read: nil pointer dereference');
  });

  it('says how it is protected, and what is worst', () => {
    const words: DescribeFinding = ({ id }) => ({ wrong: `${id} is broken`, remedy: '' });
    const known = reading({ protection: 'no-tls', findings: [aFinding('error'), aFinding('warning')] });
    const { texts } = view(anEntry('a', known), words);
    expect(texts.protection).toBe('Not encrypted');
    expect(texts.finding).toBe('test.error is broken');
    expect(texts.expiry).toBe('No certificate');
  });

  it('counts whole days', () => {
    expect(daysLeft(expiring('2026-11-22T12:00:00Z'), now)).toBe(0);
    expect(daysLeft(expiring('2026-11-23T11:59:59Z'), now)).toBe(0);
    expect(daysLeft(expiring('2026-11-22T11:59:59Z'), now)).toBe(0);
    expect(daysLeft(expiring('2026-11-19T11:00:00Z'), now)).toBe(-3);
    expect(view(expiring('2026-11-22T13:00:00Z')).texts.expiry).toBe('within a day');
    expect(view(expiring('2026-11-22T11:00:00Z')).texts.expiry).toBe('expired today');
    expect(view(expiring('2026-11-23T12:00:00Z')).texts.expiry).toBe('in 1 day');
    expect(view(expiring('2026-11-19T12:00:00Z')).texts.expiry).toBe('expired 3 days ago');
  });

  it('draws how much of a year is left', () => {
    const { urgency, yearLeft } = view(expiring('2027-11-22T12:00:00Z'));
    expect([urgency, yearLeft]).toEqual(['fine', 1]);
    expect(view(expiring('2026-12-21T12:00:00Z')).urgency).toBe('soon');
    expect(view(expiring('2026-11-01'))).toEqual(
      jasmine.objectContaining({ urgency: 'expired', yearLeft: 0 }),
    );
  });

  it('shortens versions and upgrade statuses', () => {
    const version = (text: string, upgradeStatus: string) =>
      view(anEntry('a', undefined, { version: text, upgradeStatus })).texts.version;
    expect(version('v1.5.8-23000-9489f63e', 'Up to date')).toBe('v1.5.8, up to date');
    expect(version('v1.5.4-21221-a9bcb3f9', 'Upgradeable to v1.5.8-23000-9489f63e')).toBe(
      'v1.5.4, can be upgraded to v1.5.8',
    );
    expect(version('v1.5.8', 'VCH has newer version')).toBe('v1.5.8, VCH has newer version');
    expect(version('', '')).toBe('not known, upgrade status not known');
  });
});
