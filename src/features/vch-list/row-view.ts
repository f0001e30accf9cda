// SPDX-License-Identifier: Apache-2.0
import { postureOf, type ReportColumn, type ReportEntry } from '../../domain/report';
import type { Messages } from '../../messages';
import type { DescribeFinding } from '../../ui/findings/finding-words';

/** What a row shows; made only for rows that are in sight. */
export interface RowView {
  readonly texts: Readonly<Record<ReportColumn, string>>;
  readonly portal: string | null;
  /** Whole days until the soonest expiry, or since then: negative; null when nothing is known to expire. */
  readonly days: number | null;
  /** How much of a year is left until then, from 0 to 1. */
  readonly yearLeft: number;
  readonly urgency: 'expired' | 'soon' | 'fine';
}

const day = 24 * 60 * 60 * 1000;
/** Days in which a new certificate should be at hand. */
const soon = 30;

/**
 * The texts of a row.
 *
 * @param describe puts what is wrong into words
 */
export function rowView(
  entry: ReportEntry,
  texts: Messages['vchList'],
  describe: DescribeFinding,
  now: Date,
): RowView {
  const { item, vCenter } = entry;
  const days = daysLeft(entry, now);
  const isOver = hasExpired(entry, now);
  return {
    texts: {
      name: item.name,
      vCenter,
      state: texts.states[item.powerState] ?? item.powerState,
      version: texts.version(item.version, item.upgradeStatus),
      endpoint: item.dockerHost === '' ? texts.waiting : item.dockerHost,
      protection: protectionText(entry, texts),
      expiry: expiryText(entry, days, isOver, texts),
      finding: findingText(entry, texts, describe),
    },
    portal: item.adminPortal === '' ? null : item.adminPortal,
    days,
    yearLeft: days === null ? 0 : Math.min(1, Math.max(0, days / 365)),
    urgency: isOver ? 'expired' : days === null || days >= soon ? 'fine' : 'soon',
  };
}

/** Whole days until the soonest expiry of a VCH, or since then: negative; null when nothing is known to expire. */
export function daysLeft(entry: ReportEntry, now: Date): number | null {
  const first = soonest(entry);
  return first === null ? null : wholeDays(first, now);
}

/** Whole days from now until then; negative for the past. */
export function wholeDays(then: Date, now: Date): number {
  // Never the negative zero of JavaScript.
  return Math.trunc((then.getTime() - now.getTime()) / day) + 0;
}

function soonest({ reading }: ReportEntry): Date | null {
  return postureOf(reading)?.certificates[0]?.notAfter ?? null;
}

function hasExpired(entry: ReportEntry, now: Date): boolean {
  const first = soonest(entry);
  return first !== null && first < now;
}

/** The worst finding of a VCH in one sentence, or why there is none to show. */
function findingText(
  { reading }: ReportEntry,
  texts: Messages['vchList'],
  describe: DescribeFinding,
): string {
  switch (reading.state) {
    case 'unread':
      return texts.unread;
    case 'failed':
      return reading.problem === 'not-a-vch' ? texts.notDescribed : texts.notRead(reading.problem.message);
    case 'read': {
      const [worst] = reading.posture.findings;
      return worst === undefined ? texts.nothingFound : describe(worst).wrong;
    }
  }
}

function protectionText({ reading }: ReportEntry, texts: Messages['vchList']): string {
  if (reading.state === 'unread') return texts.unread;
  const mode = postureOf(reading)?.protection ?? null;
  return mode === null ? texts.unknown : texts.protections[mode];
}

function expiryText(
  { reading }: ReportEntry,
  days: number | null,
  isOver: boolean,
  texts: Messages['vchList'],
): string {
  if (days !== null) return texts.expiry(Math.abs(days), isOver);
  switch (reading.state) {
    case 'unread':
      return texts.unread;
    case 'failed':
      return texts.unknown;
    case 'read':
      return texts.noCertificate;
  }
}
