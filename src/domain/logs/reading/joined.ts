// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../archives/archive-event';

/** Bytes one after the other; no copy when there is nothing before the second. */
export function joined(a: Bytes, b: Bytes): Bytes {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
