// SPDX-License-Identifier: Apache-2.0

/** Bytes of a local file header before name and extra field (PKWARE APPNOTE 4.3.7). */
export const localHeaderLength = 30;

/** Signatures of the records of a zip archive, as 32-bit little-endian numbers (PKWARE APPNOTE 4.3). */
export const zipSignature = {
  localFile: 0x04034b50,
  descriptor: 0x08074b50,
  centralDirectory: 0x02014b50,
  endOfDirectory: 0x06054b50,
  zip64EndOfDirectory: 0x06064b50,
  archiveExtraData: 0x08064b50,
} as const;

/** A local file header, as far as a reader of streams needs it. */
export interface LocalHeader {
  readonly isEncrypted: boolean;
  /** Whether sizes follow the data, in a data descriptor. */
  readonly hasDescriptor: boolean;
  /** 0 stored, 8 deflated; others are not unpacked. */
  readonly method: number;
  /** Bytes in the archive. */
  readonly compressedSize: number;
  readonly nameLength: number;
  readonly extraLength: number;
}

/** Reads the first {@link localHeaderLength} bytes of a local file header, its signature included. */
export function readLocalHeader(bytes: Uint8Array): LocalHeader {
  const view = viewOf(bytes);
  const flags = view.getUint16(6, true);
  return {
    isEncrypted: (flags & 1) !== 0,
    hasDescriptor: (flags & 8) !== 0,
    method: view.getUint16(8, true),
    compressedSize: view.getUint32(18, true),
    nameLength: view.getUint16(26, true),
    extraLength: view.getUint16(28, true),
  };
}

/** The compressed size in a zip64 extra field (PKWARE APPNOTE 4.5.3); null when there is none or it is no size. */
export function zip64CompressedSize(extra: Uint8Array): number | null {
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // In local headers both sizes are there: of the file, then of the data.
    if (id === 1 && length >= 16 && at + 20 <= extra.length) return safe(view.getBigUint64(at + 12, true));
    at += 4 + length;
  }
  return null;
}

function safe(value: bigint): number | null {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null;
}

/** A view of exactly these bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
