// SPDX-License-Identifier: Apache-2.0

/**
 * PEM is ASCII. Windows tools write it as UTF-16 now and then; such a file becomes one byte per character, where a
 * character that is no ASCII becomes a byte that no base64 has.
 */
export function asSingleBytes(file: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly encoding: 'single' | 'utf-16';
} {
  const order = byteOrder(file);
  if (order === null) return { bytes: file, encoding: 'single' };
  const bytes = new Uint8Array(file.length >> 1);
  for (let index = 0; index < bytes.length; index++) {
    const first = file[2 * index] ?? 0;
    const second = file[2 * index + 1] ?? 0;
    const [high, low] = order === 'big' ? [first, second] : [second, first];
    bytes[index] = high === 0 ? low : 0xff;
  }
  return { bytes: bytes[0] === 0xff ? bytes.subarray(1) : bytes, encoding: 'utf-16' };
}

function byteOrder(file: Uint8Array): 'big' | 'little' | null {
  if (file[0] === 0xfe && file[1] === 0xff) return 'big';
  if (file[0] === 0xff && file[1] === 0xfe) return 'little';
  if (file.length >= 4 && file[0] === 0x2d && file[1] === 0 && file[2] === 0x2d && file[3] === 0)
    return 'little';
  if (file.length >= 4 && file[0] === 0 && file[1] === 0x2d && file[2] === 0 && file[3] === 0x2d)
    return 'big';
  return null;
}
