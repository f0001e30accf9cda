// SPDX-License-Identifier: Apache-2.0
import { type MessageGroup, type Timeline, messageGroups } from '../../../domain/logs';

/** Height of the picture in units of its own. */
export const pictureHeight = 100;

/** A part of a bar, in units of the picture: a stretch of time is one unit wide. */
export interface BarPart {
  readonly group: MessageGroup;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A timeline as bars. */
export interface TimelinePicture {
  /** Stretches of time from the first message to the last: the width of the picture. */
  readonly width: number;
  readonly parts: readonly BarPart[];
  /** Messages of the highest bar. */
  readonly most: number;
  /** Milliseconds since 1970 at both ends. */
  readonly from: number;
  readonly to: number;
}

/** Stacked bars over time; a bar with messages is never so low that it cannot be seen. */
export function barsOf({ buckets, width }: Timeline): TimelinePicture {
  const from = buckets[0]?.start ?? 0;
  const to = (buckets.at(-1)?.start ?? 0) + width;
  const most = Math.max(
    1,
    ...buckets.map(({ counts }) => messageGroups.reduce((sum, group) => sum + counts[group], 0)),
  );
  const parts = buckets.flatMap(({ start, counts }) => {
    let y = pictureHeight;
    return messageGroups.flatMap((group): BarPart[] => {
      if (counts[group] === 0) return [];
      const height = Math.max(2, (counts[group] / most) * (pictureHeight - 2 * messageGroups.length));
      y -= height;
      return [{ group, x: (start - from) / width, y, height }];
    });
  });
  return { width: Math.max(1, Math.round((to - from) / width)), parts, most, from, to };
}
