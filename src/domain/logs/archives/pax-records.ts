// SPDX-License-Identifier: Apache-2.0

/** What a pax header says about the next file. */
export interface PaxRecords {
  readonly path?: string;
  /** Bytes. */
  readonly size?: number;
}

/** Reads `27 path=some/long/name\n…`: length in bytes, keyword, value (POSIX.1 pax, “pax Header Block”). */
export function readPaxRecords(bytes: Uint8Array): PaxRecords {
  const decoder = new TextDecoder();
  let records: PaxRecords = {};
  let start = 0;
  while (start < bytes.length) {
    const space = bytes.indexOf(0x20, start);
    if (space < 0) break;
    const digits = decoder.decode(bytes.subarray(start, space));
    const end = start + Number(digits);
    if (!/^\d+$/.test(digits) || end <= space || end > bytes.length) break;
    const [keyword = '', value = ''] = split(decoder.decode(bytes.subarray(space + 1, end - 1)));
    if (keyword === 'path') records = { ...records, path: value };
    if (keyword === 'size' && /^\d{1,15}$/.test(value)) records = { ...records, size: Number(value) };
    start = end;
  }
  return records;
}

function split(record: string): readonly string[] {
  const sign = record.indexOf('=');
  return [record.slice(0, Math.max(0, sign)), record.slice(sign + 1)];
}
