// SPDX-License-Identifier: Apache-2.0
import type { ReportColumn, ReportEntry } from '../../domain/report';
import { type Messages, describeFinding } from '../../messages';

/** What a row shows; made only for rows that are in sight. */
export interface RowView {
  readonly texts: Readonly<Record<ReportColumn, string>>;
  readonly portal: string | null;
  /** Days until the soonest expiry, rounded down; null when it is not known, or nothing expires. */
  readonly days: number | null;
  /** How much of a year is left until then, from 0 to 1. */
  readonly yearLeft: number;
  readonly urgency: 'expired' | 'soon' | 'fine';
}

const day = 24 * 60 * 60 * 1000;
/** Days in which a new certificate should be at hand. */
const soon = 30;

/** The texts of a row. */
export function rowView(entry: ReportEntry, messages: Messages, now: Date): RowView {
  const { item, vCenter } = entry;
  const texts = messages.vchList;
  const days = daysLeft(entry, now);
  return {
    texts: {
      name: item.name,
      vCenter,
      state: texts.states[item.powerState] ?? item.powerState,
      version: texts.version(item.version, item.upgradeStatus),
      endpoint: item.dockerHost === '' ? texts.waiting : item.dockerHost,
      protection: protectionText(entry, texts),
      expiry: expiryText(entry, days, texts),
      finding: findingText(entry, messages),
    },
    portal: item.adminPortal === '' ? null : item.adminPortal,
    days,
    yearLeft: days === null ? 0 : Math.min(1, Math.max(0, days / 365)),
    urgency: days === null || days >= soon ? 'fine' : days < 0 ? 'expired' : 'soon',
  };
}

/** Whole days until the soonest expiry of a VCH; negative when it is over; null when nothing is known to expire. */
export function daysLeft(entry: ReportEntry, now: Date): number | null {
  const first = entry.reading.state === 'read' ? entry.reading.posture.certificates[0] : undefined;
  return first === undefined ? null : Math.floor((first.notAfter.getTime() - now.getTime()) / day);
}

/** The worst finding of a VCH in one sentence, or why there is none to show. */
export function findingText(entry: ReportEntry, messages: Messages): string {
  const texts = messages.vchList;
  const { reading } = entry;
  switch (reading.state) {
    case 'unread':
      return texts.unread;
    case 'failed':
      return reading.problem === 'not-a-vch' ? texts.notDescribed : texts.notRead(reading.problem.message);
    case 'read': {
      const [worst] = reading.posture.findings;
      return worst === undefined ? texts.nothingFound : describeFinding(messages, worst).wrong;
    }
  }
}

function protectionText({ reading }: ReportEntry, texts: Messages['vchList']): string {
  switch (reading.state) {
    case 'unread':
      return texts.unread;
    case 'failed':
      return texts.unknown;
    case 'read':
      return texts.protections[reading.posture.protection];
  }
}

function expiryText({ reading }: ReportEntry, days: number | null, texts: Messages['vchList']): string {
  switch (reading.state) {
    case 'unread':
      return texts.unread;
    case 'failed':
      return texts.unknown;
    case 'read':
      return days === null ? texts.noCertificate : texts.expiry(days);
  }
}
