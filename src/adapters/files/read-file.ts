// SPDX-License-Identifier: Apache-2.0

/** A file the operator gave us, as bytes: a BOM survives, and nothing guesses an encoding. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads a file, at most `limit` bytes and one more of it: enough for the reader to say that it is too large, never
 * enough to fill the memory.
 *
 * @param limit bytes
 * @returns null when the browser could not read it (moved, no permission)
 */
export async function readFile(file: File, limit: number): Promise<GivenFile | null> {
  try {
    const buffer = await file.slice(0, limit + 1).arrayBuffer();
    return { name: file.name, bytes: new Uint8Array(buffer) };
  } catch {
    return null;
  }
}

/** A text the operator pasted, as if it had been a file. */
export function pastedFile(name: string, text: string): GivenFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
