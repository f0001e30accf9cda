// SPDX-License-Identifier: Apache-2.0
import type { ReportEntry } from '../../../domain/report';
import { type Messages, describeFinding } from '../../../messages';

/** The report as JSON, for programs: every finding of every VCH with its rule and source. Times are ISO 8601, UTC. */
export function jsonReport(entries: readonly ReportEntry[], messages: Messages, now: Date): string {
  const report = {
    report: 'vch-security',
    version: 1,
    at: now.toISOString(),
    vchs: entries.map((entry) => vchOf(entry, messages)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function vchOf({ item, vCenter, reading }: ReportEntry, messages: Messages): object {
  return {
    name: item.name,
    vCenter,
    vCenterId: item.vCenterId,
    datacenterId: item.datacenterId,
    id: item.id,
    powerState: item.powerState,
    version: item.version,
    upgradeStatus: item.upgradeStatus,
    dockerHost: item.dockerHost,
    adminPortal: item.adminPortal,
    reading: reading.state,
    ...(reading.state === 'unread' ? {} : { readAt: reading.readAt.toISOString() }),
    ...(reading.state === 'failed' ? { problem: reading.problem } : {}),
    ...(reading.state === 'read'
      ? {
          protection: reading.posture.protection,
          certificates: reading.posture.certificates.map(({ use, name, notAfter, fingerprint }) => ({
            use,
            name,
            notAfter: notAfter.toISOString(),
            sha256: fingerprint,
          })),
          findings: reading.posture.findings.map((finding) => ({
            rule: finding.id,
            severity: finding.severity,
            source: finding.citation,
            ...describeFinding(messages, finding),
          })),
        }
      : {}),
  };
}
