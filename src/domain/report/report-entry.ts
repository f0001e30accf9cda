// SPDX-License-Identifier: Apache-2.0
import type { Severity } from '../findings';
import type { VchListItem } from '../inventory';
import type { ServerProblem } from '../plugin-api';
import type { VchPosture } from '../review';
import { naturalKey } from './natural-key';

/** What is known of a VCH beyond its entry in the vic-machine API's list: that takes a request for each VCH. */
export type VchReading =
  | { readonly state: 'unread' }
  /** It could not be read, or the answer describes no VCH. */
  | {
      readonly state: 'failed';
      readonly readAt: Date;
      readonly problem: ServerProblem | 'not-a-vch';
      /** What is known all the same: the vic-machine server may list a VCH that it fails to describe. */
      readonly posture: VchPosture | null;
    }
  | { readonly state: 'read'; readonly readAt: Date; readonly posture: VchPosture };

/**
 * How much attention a VCH needs: {@link Severity} of the worst finding, that there is none, or that it could not be read. A
 * VCH that could not be read may be in any state: it comes before those that only have warnings.
 */
export type Attention = Exclude<Severity, 'note'> | 'none' | 'failed' | 'unread';

/** A VCH in the report about all of them. */
export interface ReportEntry {
  /** Unique over all vCenters. */
  readonly id: string;
  readonly item: VchListItem;
  /** Host name of its vCenter Server. */
  readonly vCenter: string;
  readonly reading: VchReading;
  readonly attention: Attention;
  /** Keys to sort by; null = not known, always last. */
  readonly keys: Readonly<Record<ReportColumn, string | number | null>>;
  /** Lower-case text that a search looks through. */
  readonly haystack: string;
}

/** What the report can be sorted by. */
export type ReportColumn =
  'name' | 'vCenter' | 'state' | 'version' | 'endpoint' | 'protection' | 'expiry' | 'finding';

const attentionOrder: readonly Attention[] = ['error', 'failed', 'warning', 'none', 'unread'];
const protectionOrder = ['no-tls', 'no-tlsverify', 'tlsverify'] as const;

/** An entry with all that sorting and searching thousands of them asks again and again. */
export function reportEntry(item: VchListItem, vCenter: string, reading: VchReading): ReportEntry {
  const attention = attentionOf(reading);
  const posture = postureOf(reading);
  const protection = posture?.protection ?? null;
  const certificates = posture?.certificates ?? [];
  const words = [item.name, vCenter, item.dockerHost, item.version, ...certificates.map(({ name }) => name)];
  return {
    id: entryId(item.vCenterId, item.id),
    item,
    vCenter,
    reading,
    attention,
    keys: {
      name: naturalKey(item.name),
      vCenter: naturalKey(vCenter),
      state: item.powerState === '' ? null : item.powerState,
      version: item.version === '' ? null : naturalKey(item.version),
      endpoint: item.dockerHost === '' ? null : naturalKey(item.dockerHost),
      protection: protection === null ? null : protectionOrder.indexOf(protection),
      expiry: certificates[0]?.notAfter.getTime() ?? null,
      finding: attention === 'unread' ? null : attentionRank(attention),
    },
    haystack: words.join('\n').toLowerCase(),
  };
}

/** The id of a VCH's entry. */
export function entryId(vCenterId: string, vchId: string): string {
  return `${vCenterId}/${vchId}`;
}

/** Smaller = needs attention sooner. */
export function attentionRank(attention: Attention): number {
  return attentionOrder.indexOf(attention);
}

/** Where a VCH stands, as far as it is known. */
export function postureOf(reading: VchReading): VchPosture | null {
  return reading.state === 'unread' ? null : reading.posture;
}

function attentionOf(reading: VchReading): Attention {
  if (reading.state !== 'read') return reading.state;
  const severities = reading.posture.findings.map(({ severity }) => severity);
  return severities.includes('error') ? 'error' : severities.includes('warning') ? 'warning' : 'none';
}
