// SPDX-License-Identifier: Apache-2.0
import { type CsvCell, type ReportEntry, writeCsv } from '../../../domain/report';
import { type Messages, describeFinding } from '../../../messages';
import { daysLeft } from '../row-view';

/** The report as comma-separated values: a line for each VCH, every column, whatever the list shows of it. */
export function csvReport(entries: readonly ReportEntry[], messages: Messages, now: Date): string {
  const { columns } = messages.vchReport;
  return writeCsv(
    Object.values(columns),
    entries.map((entry) => {
      const cells = cellsOf(entry, messages, now);
      return (Object.keys(columns) as (keyof typeof columns)[]).map((column) => cells[column]);
    }),
  );
}

function cellsOf(
  entry: ReportEntry,
  messages: Messages,
  now: Date,
): Readonly<Record<keyof Messages['vchReport']['columns'], CsvCell>> {
  const { item, vCenter, reading, attention } = entry;
  const { attentions, states, protections, notDescribed } = messages.vchList;
  const posture = reading.state === 'read' ? reading.posture : null;
  const first = posture?.certificates[0];
  const worst = posture?.findings[0];
  const text = worst === undefined ? null : describeFinding(messages, worst);
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
    protection: posture === null ? null : protections[posture.protection],
    authorities:
      posture?.certificates
        .filter(({ use }) => use === 'client-authority')
        .map(({ name }) => name)
        .join('; ') ?? null,
    expiry: first?.notAfter.toISOString() ?? null,
    days: daysLeft(entry, now),
    expiring: first === undefined ? null : `${messages.vchReport.uses[first.use]} ${first.name}`,
    severity: attentions[attention],
    finding: text?.wrong ?? null,
    remedy: text?.remedy ?? null,
    findings: posture?.findings.length ?? null,
    readAt: reading.state === 'unread' ? null : reading.readAt.toISOString(),
    problem: failure === 'not-a-vch' ? notDescribed : (failure?.message ?? null),
  };
}
