// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import { type CalendarEvent, writeCalendar } from './write-calendar';

const at = new Date('2026-11-22T12:00:00Z');
const event = (parts: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'abc@vch-security',
  day: new Date('2027-03-14T23:59:59Z'),
  summary: 'Acme CA expires',
  description: 'prod-vch',
  alarms: [30],
  ...parts,
});
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('writeCalendar', () => {
  it('writes an all-day event with its reminder', () => {
    expect(writeCalendar('Certificates', [event()], at)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//VCH Security for vSphere//Expiry calendar//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Certificates',
        'BEGIN:VEVENT',
        'UID:abc@vch-security',
        'DTSTAMP:20261122T120000Z',
        'DTSTART;VALUE=DATE:20270314',
        'SUMMARY:Acme CA expires',
        'DESCRIPTION:prod-vch',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:-P30D',
        'DESCRIPTION:Acme CA expires',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('escapes what means something, and keeps a hostile name in its place', () => {
    const text = writeCalendar('C', [event({ summary: 'a;b,c\\d\r\nBEGIN:VEVENT\u0000' })], at);
    expect(unfolded(text)).toContain('SUMMARY:a\\;b\\,c\\\\d\\nBEGIN:VEVENT ');
    expect(unfolded(text).filter((line) => line === 'BEGIN:VEVENT').length).toBe(1);
  });

  it('folds lines of more than 75 octets, and no character apart', () => {
    const octets = (line: string) => new TextEncoder().encode(line).length;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
        const text = writeCalendar('C', [event({ summary: summary.replace(/\p{C}/gu, '') })], at);
        const lines = text.split('\r\n');
        expect(lines.every((line) => octets(line) <= 75)).toBeTrue();
        expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
        const expected = summary.replace(/\p{C}/gu, '').replace(/[\\;,]/g, '\\$&');
        expect(unfolded(text)).toContain(`SUMMARY:${expected}`);
      }),
    );
  });

  it('has no event where nothing expires', () => {
    expect(writeCalendar('C', [], at)).not.toContain('VEVENT');
  });
});
