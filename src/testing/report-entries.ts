// SPDX-License-Identifier: Apache-2.0
import type { Finding, Severity } from '../domain/findings';
import type { VchListItem } from '../domain/inventory';
import { type ReportEntry, type VchReading, reportEntry } from '../domain/report';
import type { CertificateBrief, VchPosture } from '../domain/review';

const readAt = new Date('2026-11-22T12:00:00Z');

/** An entry of the vic-machine API's list: a VCH that runs, with TLS. */
export function aVchItem(name: string, facts: Partial<VchListItem> = {}): VchListItem {
  return {
    vCenterId: 'west',
    datacenterId: 'datacenter-2',
    id: `vm-${name}`,
    name,
    version: 'v1.5.8-23000-9489f63e',
    powerState: 'poweredOn',
    upgradeStatus: 'Up to date',
    dockerHost: '192.0.2.1:2376',
    adminPortal: 'https://192.0.2.1:2378',
    ...facts,
  };
}

/** A certificate in brief; certificates of the same name are the same. */
export function aBrief(
  name: string,
  notAfter: string,
  use: CertificateBrief['use'] = 'client-authority',
): CertificateBrief {
  return { use, name, notAfter: new Date(notAfter), fingerprint: `print ${name}`, identity: `owner ${name}` };
}

/** A finding of a severity, of a rule that no rule list has. */
export function aFinding(severity: Severity, id = `test.${severity}`): Finding {
  return { id, severity, citation: 'test', field: 'name', needsAcknowledgement: false, detail: {} };
}

/** A VCH that was read. */
export function reading(posture: Partial<VchPosture> = {}): VchReading {
  return {
    state: 'read',
    readAt,
    posture: { protection: 'tlsverify', certificates: [], findings: [], ...posture },
  };
}

/** A VCH that could not be read. */
export const failedReading: Extract<VchReading, { readonly state: 'failed' }> = {
  state: 'failed',
  readAt,
  problem: { kind: 'refused', status: 500, message: 'nil pointer dereference' },
  posture: null,
};

/** An entry of the report; without a reading it is not read yet. */
export function anEntry(
  name: string,
  known: VchReading = { state: 'unread' },
  facts: Partial<VchListItem> = {},
): ReportEntry {
  return reportEntry(aVchItem(name, facts), 'vcenter-west.example.com', known);
}
