// SPDX-License-Identifier: Apache-2.0

/** Bytes of a block: headers have one, data fills whole ones (POSIX.1 pax, “ustar Interchange Format”). */
export const tarBlock = 512;

/** A header block of a tar archive, as far as readers of logs need it. */
export interface TarHeader {
  readonly name: string;
  /** Bytes of data that follow, without padding. */
  readonly size: number;
  /** The type flag: `0` and NUL are files, `L` and `x` speak about the next header. */
  readonly type: string;
}

/** Whether a block has nothing but zeros: two of them end an archive. */
export function isZeroBlock(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/** Reads a header block; null when its checksum is not that of a tar header. */
export function readTarHeader(block: Uint8Array): TarHeader | null {
  const checksum = number(block.subarray(148, 156));
  if (block.length !== tarBlock || checksum === null || !checksums(block).includes(checksum)) return null;
  const size = number(block.subarray(124, 136));
  if (size === null) return null;
  const isUstar = text(block.subarray(257, 262)) === 'ustar';
  // GNU tar, magic `ustar␣␣`, has times where POSIX has the beginning of the path.
  const isPosix = isUstar && block[262] === 0;
  const prefix = isPosix ? text(block.subarray(345, 500)) : '';
  const name = text(block.subarray(0, 100));
  const type = String.fromCharCode(block[156] ?? 0);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: hasNoData(type) ? 0 : size,
    type,
  };
}

/** Links, devices, folders and pipes have no data, whatever their size says. */
function hasNoData(type: string): boolean {
  return '123456'.includes(type);
}

/** Sums of all bytes, the checksum itself counted as spaces: unsigned as POSIX has it, signed as old tars did. */
function checksums(block: Uint8Array): readonly [number, number] {
  let unsigned = 0;
  let signed = 0;
  for (let index = 0; index < block.length; index++) {
    const byte = index >= 148 && index < 156 ? 0x20 : (block[index] ?? 0);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return [unsigned, signed];
}

/** A number in octal digits, or in GNU tar’s base 256; null when it is neither or too large to be a size. */
function number(field: Uint8Array): number | null {
  const first = field[0] ?? 0;
  if (first === 0x80) {
    const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    return Number.isSafeInteger(value) ? value : null;
  }
  const digits = text(field).trim();
  if (!/^[0-7]*$/.test(digits)) return null;
  return digits === '' ? 0 : parseInt(digits, 8);
}

/** Text up to the first NUL. */
export function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}
