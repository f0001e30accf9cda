// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../../../domain/findings';
import type { ReportEntry } from '../../../domain/report';
import { en } from '../../../messages/en';
import { vchReport } from '../../../messages/en/vch-report';
import { describeReviewFinding, reviewMessages } from '../../../messages/review-messages';
import { aBrief, anEntry, failedReading, reading } from '../../../testing/report-entries';
import type { DescribeFinding } from '../../../ui/findings/finding-words';
import { csvReport } from './csv-report';
import { expiryCalendar } from './expiry-calendar';
import { jsonReport } from './json-report';
import { type ReportFormat, reportFile } from './report-file';

const describeOne: DescribeFinding = (one) => describeReviewFinding(reviewMessages('en'), one);
const now = new Date('2026-11-22T12:00:00Z');
const finding: Finding = {
  id: 'tls.clients-are-verified',
  severity: 'warning',
  citation: 'a source',
  field: 'tls.clients',
  needsAcknowledgement: false,
  detail: { port: 2376 },
};
const entries = [
  anEntry(
    '=cmd|calc',
    reading({
      protection: 'no-tlsverify',
      findings: [finding],
      certificates: [
        aBrief('vch.example.com', '2026-12-02T12:00:00Z', 'server'),
        aBrief('Acme CA', '2030-01-01'),
        aBrief('Partner CA', '2031-01-01'),
      ],
    }),
  ),
  anEntry('broken', failedReading),
  anEntry('new'),
];

describe('the CSV report', () => {
  const lines = csvReport(entries, { list: en.vchList, report: vchReport, describe: describeOne }, now).split(
    '\r\n',
  );
  const columns = (line: string | undefined) => (line ?? '').replace(/"[^"]*"/g, 'x').split(',');

  it('has every column in every line, and one line for each VCH', () => {
    expect(lines.length).toBe(5);
    expect(lines[4]).toBe('');
    for (const line of lines.slice(1, 4)) expect(columns(line).length).toBe(columns(lines[0]).length);
  });

  it('tells protection, CAs, days, finding and what to do', () => {
    for (const cell of [
      '"\'=cmd|calc"',
      '"Encrypted, anyone"',
      '"Acme CA; Partner CA"',
      '"2026-12-02T12:00:00.000Z"',
      '"server certificate vch.example.com"',
      '"Warning"',
    ]) {
      expect(lines[1]).toContain(cell);
    }
    expect(lines[1]).toMatch(/,10,/);
  });

  it('says why a VCH was not read, and that one is not read yet', () => {
    expect(lines[2]).toContain('"Could not be read"');
    expect(lines[2]).toMatch(/"nil pointer dereference"$/);
    expect(lines[3]).toContain('"Not read yet"');
  });
});

describe('the JSON report', () => {
  const report = JSON.parse(jsonReport(entries, describeOne, now)) as {
    at: string;
    vchs: Record<string, unknown>[];
  };

  it('has every VCH with all its findings and their sources', () => {
    expect(report.at).toBe('2026-11-22T12:00:00.000Z');
    expect(report.vchs.map(({ name, reading: state }) => [name, state])).toEqual([
      ['=cmd|calc', 'read'],
      ['broken', 'failed'],
      ['new', 'unread'],
    ]);
    expect(report.vchs[0]?.['findings']).toEqual([
      jasmine.objectContaining({
        rule: 'tls.clients-are-verified',
        severity: 'warning',
        source: 'a source',
        wrong: jasmine.stringContaining('not verified'),
      }),
    ]);
    expect(report.vchs[1]?.['problem']).toEqual(jasmine.objectContaining({ status: 500 }));
  });
});

describe('the expiry calendar', () => {
  const text = expiryCalendar(entries, vchReport, now);

  it('has an event with reminders for each certificate, and says whose it is', () => {
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(3);
    expect(text.match(/TRIGGER:-P30D/g)?.length).toBe(3);
    expect(text).toContain('DTSTART;VALUE=DATE:20261202');
    expect(text.replaceAll('\r\n ', '')).toContain(
      'server certificate of =cmd|calc (vcenter-west.example.com)',
    );
  });
});

describe('a file of the report', () => {
  const file = (format: ReportFormat, of: readonly ReportEntry[] = []) =>
    reportFile(format, of, { all: en, locale: 'en' }, now);

  it('is named for its day, and a spreadsheet takes it for Unicode', async () => {
    expect(await file('csv')).toEqual({
      name: 'vch-report-2026-11-22.csv',
      text: jasmine.stringMatching(/^\ufeff"Name",/) as never,
      type: 'text/csv',
    });
    expect((await file('json')).name).toBe('vch-report-2026-11-22.json');
    expect((await file('calendar')).type).toBe('text/calendar');
  });

  it('says the same as the page of a VCH', async () => {
    expect((await file('csv', entries)).text).toContain('Clients are not verified');
  });
});
