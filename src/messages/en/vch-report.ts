// SPDX-License-Identifier: Apache-2.0
import type { CertificateRole } from '../../domain/review';

const uses: Readonly<Record<CertificateRole, string>> = {
  server: 'server certificate',
  intermediate: 'intermediate certificate',
  'client-authority': 'CA of clients',
  'registry-authority': 'CA of registries',
};

/** Files exported from the list of all VCHs. */
export const vchReport = {
  fileName: (day: string, extension: string) => `vch-report-${day}.${extension}`,
  calendarFile: 'vch-certificates.ics',
  columns: {
    name: 'Name',
    vCenter: 'vCenter Server',
    id: 'Managed object id',
    state: 'State',
    version: 'Version',
    upgrade: 'Upgrade status',
    endpoint: 'API endpoint',
    portal: 'VCH Admin',
    protection: 'Protection',
    authorities: 'Client CAs',
    expiry: 'Soonest expiry',
    days: 'Days left',
    expiring: 'Expires',
    severity: 'Worst finding',
    finding: 'What is wrong',
    remedy: 'What to do',
    findings: 'Findings',
    readAt: 'Read at',
    problem: 'Not read because',
  },
  uses,
  calendar: {
    name: 'VCH certificates',
    summary: (name: string) => `Certificate ${name} expires`,
    holder: (vch: string, vCenter: string, use: CertificateRole) => `${uses[use]} of ${vch} (${vCenter})`,
    until: (time: string) => `Valid until ${time}.`,
    consequence: 'Docker clients stop connecting. Replace it with vic-machine configure.',
  },
};
