// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../../domain/findings';
import { en } from '../../messages/en';
import { aBrief, anEntry, failedReading, reading } from '../../testing/report-entries';
import { daysLeft, rowView } from './row-view';

const now = new Date('2026-11-22T12:00:00Z');
const expiring = (notAfter: string) =>
  anEntry('a', reading({ certificates: [aBrief('vch.example.com', notAfter, 'server')] }));

describe('a row of the list', () => {
  it('says of a VCH that is not read yet, that it is not', () => {
    const { texts, days } = rowView(anEntry('new', undefined, { dockerHost: '' }), en, now);
    expect([texts.protection, texts.expiry, texts.finding]).toEqual(Array(3).fill('not read yet'));
    expect(texts.endpoint).toBe('No address yet');
    expect(days).toBeNull();
  });

  it('says why a VCH could not be read', () => {
    const { texts } = rowView(anEntry('broken', failedReading), en, now);
    expect(texts.finding).toBe('could not be read: nil pointer dereference');
    expect([texts.protection, texts.expiry]).toEqual(['not known', 'not known']);
  });

  it('says how it is protected, and what is worst', () => {
    const finding: Finding = {
      id: 'posture.api-is-encrypted',
      severity: 'error',
      citation: '',
      field: 'tls',
      needsAcknowledgement: false,
      detail: { port: 2375 },
    };
    const { texts } = rowView(anEntry('a', reading({ protection: 'no-tls', findings: [finding] })), en, now);
    expect(texts.protection).toBe('Not encrypted');
    expect(texts.finding).toContain('The Docker API is not encrypted');
    expect(texts.expiry).toBe('No certificate');
  });

  it('counts whole days', () => {
    expect(daysLeft(expiring('2026-11-22T12:00:00Z'), now)).toBe(0);
    expect(daysLeft(expiring('2026-11-23T11:59:59Z'), now)).toBe(0);
    expect(daysLeft(expiring('2026-11-22T11:59:59Z'), now)).toBe(0);
    expect(daysLeft(expiring('2026-11-19T11:00:00Z'), now)).toBe(-3);
    expect(rowView(expiring('2026-11-22T13:00:00Z'), en, now).texts.expiry).toBe('within a day');
    expect(rowView(expiring('2026-11-22T11:00:00Z'), en, now).texts.expiry).toBe('expired today');
    expect(rowView(expiring('2026-11-23T12:00:00Z'), en, now).texts.expiry).toBe('in 1 day');
    expect(rowView(expiring('2026-11-19T12:00:00Z'), en, now).texts.expiry).toBe('expired 3 days ago');
  });

  it('draws how much of a year is left', () => {
    const { urgency, yearLeft } = rowView(expiring('2027-11-22T12:00:00Z'), en, now);
    expect([urgency, yearLeft]).toEqual(['fine', 1]);
    expect(rowView(expiring('2026-12-21T12:00:00Z'), en, now).urgency).toBe('soon');
    expect(rowView(expiring('2026-11-01'), en, now)).toEqual(
      jasmine.objectContaining({ urgency: 'expired', yearLeft: 0 }),
    );
  });

  it('shortens versions and upgrade statuses', () => {
    const version = (text: string, upgradeStatus: string) =>
      rowView(anEntry('a', undefined, { version: text, upgradeStatus }), en, now).texts.version;
    expect(version('v1.5.8-23000-9489f63e', 'Up to date')).toBe('v1.5.8, up to date');
    expect(version('v1.5.4-21221-a9bcb3f9', 'Upgradeable to v1.5.8-23000-9489f63e')).toBe(
      'v1.5.4, can be upgraded to v1.5.8',
    );
    expect(version('v1.5.8', 'VCH has newer version')).toBe('v1.5.8, VCH has newer version');
    expect(version('', '')).toBe('not known, upgrade status not known');
  });
});
