// SPDX-License-Identifier: Apache-2.0

/** What reading one bundle took. */
export interface LogMeasurement {
  /** Milliseconds. */
  readonly duration: number;
  /** Bytes of memory at most, beyond what there was before; null where it is not measured. */
  readonly memory: number | null;
  /** Milliseconds of the longest stretch without a turn of the event loop, or of the longest task; null: not measured. */
  readonly longestTask: number | null;
  /** Security messages found. */
  readonly found: number;
}
