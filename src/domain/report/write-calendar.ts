// SPDX-License-Identifier: Apache-2.0

/** A day something happens on, for a calendar. */
export interface CalendarEvent {
  /** Unique and the same in every export, so that importing again changes events instead of doubling them. */
  readonly uid: string;
  /** The event is on the day of this time, in UTC. */
  readonly day: Date;
  readonly summary: string;
  readonly description: string;
  /** Reminders, in days before. */
  readonly alarms: readonly number[];
}

/** Who wrote the file (RFC 5545 3.7.3). */
const product = '-//VCH Security for vSphere//Expiry calendar//EN';
/** Octets in a line without its end (RFC 5545 3.1). */
const longestLine = 75;

/**
 * An iCalendar file (RFC 5545): one all-day event each, with its reminders.
 *
 * @param name what calendar programs call it
 * @param at when the file is made
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[], at: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${product}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, at: Date): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${timestamp(at)}`,
    `DTSTART;VALUE=DATE:${timestamp(event.day).slice(0, 8)}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    // Nobody is busy because a certificate expires.
    'TRANSP:TRANSPARENT',
    ...event.alarms.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-P${days}D`,
      `DESCRIPTION:${escapeText(event.summary)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** `20270314T093000Z` (RFC 5545 3.3.5, form 2). */
function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A TEXT value (RFC 5545 3.3.11). Other control characters may not stand in one at all. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');
}

/** Breaks a line into pieces of at most 75 octets; each further one begins with a blank. Never inside a character. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
