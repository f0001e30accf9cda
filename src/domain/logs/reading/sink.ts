// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../archives/archive-event';

/** Takes bytes in order; each call waits for the one before. Never throws. */
export interface Sink {
  write(bytes: Bytes): Promise<void>;
  end(): Promise<void>;
}

/** Takes bytes nobody wants. */
export const nowhere: Sink = {
  write: () => Promise.resolve(),
  end: () => Promise.resolve(),
};
