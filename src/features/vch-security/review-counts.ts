// SPDX-License-Identifier: Apache-2.0
import type { Review } from '../../domain/review';

/** How many checks came to what matters. */
export interface ReviewCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly unknown: number;
}

/** Counts what a review found; notes are no findings to be counted. */
export function countsOf({ sections, findings }: Review): ReviewCounts {
  return {
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    unknown: sections
      .flatMap(({ checks }) => checks)
      .filter(({ evaluation }) => evaluation.outcome === 'unknown').length,
  };
}
