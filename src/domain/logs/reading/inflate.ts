// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../archives/archive-event';

/** How packed data ended. */
export type InflateEnd = 'complete' | 'truncated' | 'damaged';

/** Unpacks data as it arrives. */
export interface Inflater {
  /**
   * Settles when these bytes may be followed by others, so that data never piles up. Never throws.
   *
   * @returns whether nothing was wrong so far
   */
  write(bytes: Bytes): Promise<boolean>;
  /** Settles when the last bytes were taken. */
  end(): Promise<InflateEnd>;
}

/** Packed bytes that are unpacked at a time: what they become waits in memory, at most a thousand times as much. */
const mostAtOnce = 65_536;

/**
 * Starts unpacking, with the platform’s own code. In browsers bytes behind the end of the packed data count as damage
 * (Compression Standard), a second member of a gzip file too.
 *
 * @param take is given the unpacked bytes; the next wait until it has settled
 */
export function startInflating(
  format: 'gzip' | 'deflate-raw',
  take: (bytes: Bytes) => Promise<void>,
): Inflater {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let hasFailed = false;
  const attempt = async (step: () => Promise<void>): Promise<void> => {
    try {
      if (!hasFailed) await step();
    } catch {
      hasFailed = true;
    }
  };
  const taking = attempt(async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      await take(next.value);
    }
  });
  return {
    write: async (bytes) => {
      await attempt(async () => {
        for (let from = 0; from < bytes.length; from += mostAtOnce) {
          await writer.write(bytes.subarray(from, from + mostAtOnce));
        }
      });
      return !hasFailed;
    },
    end: async () => {
      const wasDamaged = hasFailed;
      await attempt(() => writer.close());
      await taking;
      if (wasDamaged) return 'damaged';
      return hasFailed ? 'truncated' : 'complete';
    },
  };
}
