// SPDX-License-Identifier: Apache-2.0
import type { ServerProblem } from './plugin-api';

/**
 * What the plug-in server has read about single VCHs since the last answer: the vic-machine API describes one VCH for
 * each request, so the server reads them in the background while somebody asks.
 */
export interface VchDetailsAnswer {
  /** Those read since the cursor, oldest first; not all of them when there are many: ask again at once. */
  readonly details: readonly VchDetail[];
  /** Cursor to ask from next time. A server that started anew, or forgot, begins again from the first. */
  readonly next: string;
  /** VCHs that are still to be read, and those read that did not fit into this answer. */
  readonly pending: number;
}

/** What became of reading one VCH. */
export type VchDetail = {
  readonly vCenterId: string;
  /** Managed object id of the endpoint VM. */
  readonly id: string;
  /** Milliseconds between reading it and this answer: the clocks of server and browser may differ. */
  readonly age: number;
  /** PEM text of the stored server certificate with what is behind it; null when the vic-machine API gave none. */
  readonly certificate: string | null;
} & (
  | {
      readonly ok: true;
      /** The vic-machine API's own answer, not yet read. */
      readonly body: unknown;
    }
  | { readonly ok: false; readonly problem: ServerProblem }
);
