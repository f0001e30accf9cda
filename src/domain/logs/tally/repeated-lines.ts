// SPDX-License-Identifier: Apache-2.0

/** Lines that are remembered, about ten megabytes. */
const mostLines = 200_000;

/**
 * Recognises lines that stand in more than one log. From debug level 1 on the endpoint VM’s own log repeats what the
 * services say (VCH documentation: log_bundles.md), and bundles may hold a log twice; counted once, a line is one message.
 */
export class RepeatedLines {
  readonly #fileOf = new Map<number, number>();

  /**
   * Whether the very line, its time included, stood in another log.
   *
   * @param file number of the log it stands in
   */
  isRepeated(line: string, file: number): boolean {
    const key = fingerprint(line);
    const other = this.#fileOf.get(key);
    if (other === undefined && this.#fileOf.size < mostLines) this.#fileOf.set(key, file);
    return other !== undefined && other !== file;
  }

  /** Whether there were more lines than are remembered: some may have been counted twice. */
  get isFull(): boolean {
    return this.#fileOf.size >= mostLines;
  }
}

/** 53 bits of a text: two FNV-1a sums side by side. */
function fingerprint(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x0100019d);
  }
  return (low >>> 0) + (high & 0x1fffff) * 2 ** 32;
}
