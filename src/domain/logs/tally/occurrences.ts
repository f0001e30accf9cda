// SPDX-License-Identifier: Apache-2.0

/** How often something was seen, and when first and last. */
export interface Occurrences {
  readonly count: number;
  /** Milliseconds since 1970; null when no line told a time. */
  readonly first: number | null;
  readonly last: number | null;
}

/** Never seen. */
export const never: Occurrences = { count: 0, first: null, last: null };

/** Seen once more. */
export function seenAgain({ count, first, last }: Occurrences, at: number | null): Occurrences {
  return {
    count: count + 1,
    first: at === null ? first : Math.min(first ?? at, at),
    last: at === null ? last : Math.max(last ?? at, at),
  };
}
