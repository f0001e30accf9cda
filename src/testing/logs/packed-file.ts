// SPDX-License-Identifier: Apache-2.0

/** A file to pack. */
export interface PackedFile {
  readonly name: string;
  readonly content: Uint8Array;
}
