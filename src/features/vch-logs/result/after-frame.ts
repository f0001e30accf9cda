// SPDX-License-Identifier: Apache-2.0

/** Milliseconds after which no frame is expected any more: tabs out of sight draw none. */
const longest = 200;

/**
 * Works when what stands on the page now has been drawn, so that drawing it and the work are two tasks.
 *
 * @returns calls it off
 */
export function afterFrame(work: () => void): () => void {
  let timer = setTimeout(work, longest);
  // A frame calls back before it lays out and paints.
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
