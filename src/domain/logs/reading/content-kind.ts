// SPDX-License-Identifier: Apache-2.0
import { readTarHeader, tarBlock } from '../archives/tar-header';

/** What bytes are, by their beginning. */
export type ContentKind = 'gzip' | 'zip' | 'tar' | 'text' | 'binary';

/** Bytes that are enough to tell. */
export const enoughToTell = tarBlock;

/** Tells what a file is from its first {@link enoughToTell} bytes, or from all when it has fewer: names may lie. */
export function contentKind(beginning: Uint8Array): ContentKind {
  const [a, b, c, d] = beginning;
  if (a === 0x1f && b === 0x8b && c === 8) return 'gzip';
  const isZip = a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
  if (isZip) return 'zip';
  if (beginning.length >= tarBlock && readTarHeader(beginning.subarray(0, tarBlock)) !== null) return 'tar';
  return beginning.includes(0) ? 'binary' : 'text';
}
