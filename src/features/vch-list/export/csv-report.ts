// SPDX-License-Identifier: Apache-2.0
import { type CsvCell, postureOf, type ReportEntry, writeCsv } from '../../../domain/report';
import type { Messages, ReportTexts } from '../../../messages';
import type { DescribeFinding } from '../../../ui/findings/finding-words';
import { daysLeft } from '../row-view';

/** What a report says. */
export interface ReportWords {
  readonly list: Messages['vchList'];
  readonly report: ReportTexts;
  /** Puts what is wrong into words. */
  readonly describe: DescribeFinding;
}

/** The report as comma-separated values: a line for each VCH, every column, whatever the list shows of it. */
export function csvReport(entries: readonly ReportEntry[], words: ReportWords, now: Date): string {
  const { columns } = words.report;
  return writeCsv(
    Object.values(columns),
    entries.map((entry) => {
      const cells = cellsOf(entry, words, now);
      return (Object.keys(columns) as (keyof typeof columns)[]).map((column) => cells[column]);
    }),
  );
}

function cellsOf(
  entry: ReportEntry,
  { list, report, describe }: ReportWords,
  now: Date,
): Readonly<Record<keyof ReportTexts['columns'], CsvCell>> {
  const { item, vCenter, reading, attention } = entry;
  const { attentions, states, protections, notDescribed } = list;
  const posture = postureOf(reading);
  const mode = posture?.protection ?? null;
  const first = posture?.certificates[0];
  const worst = posture?.findings[0];
  const text = worst === undefined ? null : describe(worst);
  const failure = reading.state === 'failed' ? reading.problem : null;
  return {
    name: item.name,
    vCenter,
    id: item.id,
    state: states[item.powerState] ?? item.powerState,
    version: item.version,
    upgrade: item.upgradeStatus,
    endpoint: item.dockerHost,
    portal: item.adminPortal,
    protection: mode === null ? null : protections[mode],
    authorities:
      posture?.certificates
        .filter(({ use }) => use === 'client-authority')
        .map(({ name }) => name)
        .join('; ') ?? null,
    expiry: first?.notAfter.toISOString() ?? null,
    days: daysLeft(entry, now),
    expiring: first === undefined ? null : `${report.uses[first.use]} ${first.name}`,
    severity: attentions[attention],
    finding: text?.wrong ?? null,
    remedy: text?.remedy ?? null,
    findings: posture?.findings.length ?? null,
    readAt: reading.state === 'unread' ? null : reading.readAt.toISOString(),
    problem: failure === 'not-a-vch' ? notDescribed : (failure?.message ?? null),
  };
}
