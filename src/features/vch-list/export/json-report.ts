// SPDX-License-Identifier: Apache-2.0
import { postureOf, type ReportEntry } from '../../../domain/report';
import type { DescribeFinding } from '../../../ui/findings/finding-words';

/** The report as JSON, for programs: every finding of every VCH with its rule and source. Times are ISO 8601, UTC. */
export function jsonReport(entries: readonly ReportEntry[], describe: DescribeFinding, now: Date): string {
  const report = {
    report: 'vch-security',
    version: 1,
    at: now.toISOString(),
    vchs: entries.map((entry) => vchOf(entry, describe)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function vchOf({ item, vCenter, reading }: ReportEntry, describe: DescribeFinding): object {
  const posture = postureOf(reading);
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
    ...(posture === null
      ? {}
      : {
          protection: posture.protection,
          certificates: posture.certificates.map(({ use, name, notAfter, fingerprint }) => ({
            use,
            name,
            notAfter: notAfter.toISOString(),
            sha256: fingerprint,
          })),
          findings: posture.findings.map((finding) => ({
            rule: finding.id,
            severity: finding.severity,
            source: finding.citation,
            ...describe(finding),
          })),
        }),
  };
}
