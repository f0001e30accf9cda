// SPDX-License-Identifier: Apache-2.0
import type { MessageGroup } from '../security-messages/security-pattern';

/** Messages of each group in a stretch of time. */
export type GroupCounts = Readonly<Record<MessageGroup, number>>;

/** A stretch of time with its messages. */
export interface TimeBucket {
  /** When it begins, in milliseconds since 1970. */
  readonly start: number;
  readonly counts: GroupCounts;
}

/** How many messages there were, and when. Stretches without any are left out. */
export interface Timeline {
  /** Milliseconds of each stretch. */
  readonly width: number;
  readonly buckets: readonly TimeBucket[];
  /** Messages whose lines tell no time. */
  readonly undated: number;
}

/** Stretches that are kept; when there are more, wider ones replace them. */
const mostBuckets = 120;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Each is a multiple of the one before, so wider buckets never need what was counted into narrower ones. */
const widths = [
  minute,
  5 * minute,
  15 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
  day,
  7 * day,
  28 * day,
  364 * day,
  3640 * day,
] as const;

const none: GroupCounts = { failed: 0, exposure: 0, protection: 0, access: 0, visit: 0 };

/** Counts messages over time in memory that does not grow: as narrow as {@link mostBuckets} stretches allow. */
export class TimeBuckets {
  #width = 0;
  #buckets = new Map<number, GroupCounts>();
  #earliest = Number.POSITIVE_INFINITY;
  #latest = Number.NEGATIVE_INFINITY;
  #undated = 0;

  /** @param at milliseconds since 1970; null when the line tells none */
  add(at: number | null, group: MessageGroup): void {
    if (at === null) {
      this.#undated += 1;
      return;
    }
    this.#earliest = Math.min(this.#earliest, at);
    this.#latest = Math.max(this.#latest, at);
    while (this.#isTooNarrow()) this.#widen();
    this.#count(this.#buckets, at, { ...none, [group]: 1 });
  }

  get timeline(): Timeline {
    const buckets = [...this.#buckets].map(([number, counts]) => ({ start: number * this.#span, counts }));
    return {
      width: this.#span,
      buckets: buckets.sort((a, b) => a.start - b.start),
      undated: this.#undated,
    };
  }

  get #span(): number {
    return widths[this.#width] ?? 3640 * day;
  }

  #isTooNarrow(): boolean {
    const span = Math.floor(this.#latest / this.#span) - Math.floor(this.#earliest / this.#span);
    return span >= mostBuckets && this.#width < widths.length - 1;
  }

  #widen(): void {
    const narrow = this.#span;
    this.#width += 1;
    const wide = new Map<number, GroupCounts>();
    for (const [number, counts] of this.#buckets) this.#count(wide, number * narrow, counts);
    this.#buckets = wide;
  }

  #count(buckets: Map<number, GroupCounts>, at: number, more: GroupCounts): void {
    const number = Math.floor(at / this.#span);
    const before = buckets.get(number) ?? none;
    buckets.set(number, {
      failed: before.failed + more.failed,
      access: before.access + more.access,
      protection: before.protection + more.protection,
      exposure: before.exposure + more.exposure,
      visit: before.visit + more.visit,
    });
  }
}
