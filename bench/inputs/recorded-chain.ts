// SPDX-License-Identifier: Apache-2.0

/** A chain to judge, as PEM. */
export interface RecordedChain {
  readonly leaf: string;
  readonly intermediates: readonly string[];
  readonly anchors: readonly string[];
  /** The dialled name; null when none is asked for. */
  readonly host: string | null;
  readonly usage: 'server' | 'client';
  /** ISO 8601. */
  readonly at: string;
}
