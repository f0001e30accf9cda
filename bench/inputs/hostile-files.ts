// SPDX-License-Identifier: Apache-2.0
import { writePem } from '../../src/domain/pem';

const mebibyte = 1024 * 1024;

/** Files that were made to keep a reader busy. */
export const hostileFiles = {
  /** 20,000 SEQUENCEs, each in the one before. */
  nested: () => new TextEncoder().encode(writePem('CERTIFICATE', nestedSequences(20_000))),
  /** 1 MiB of BEGIN lines without an END. */
  beginLines: () => {
    const line = '-----BEGIN CERTIFICATE-----\n';
    return new TextEncoder().encode(line.repeat(Math.floor(mebibyte / line.length)));
  },
  /** A block of almost 1 MiB base64 in one line, which decodes to noise. */
  oneLine: () => {
    const base64 = btoa(String.fromCharCode(...noise(3072))).repeat(255);
    return new TextEncoder().encode(`-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`);
  },
  /** 5 MB of noise. */
  binary: () => noise(5_000_000),
} as const;

function nestedSequences(depth: number): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  // From the inside out, back to front.
  for (let level = 0; level < depth; level++) {
    const { length } = bytes;
    if (length < 0x80) bytes.push(length, 0x30);
    else if (length < 0x100) bytes.push(length, 0x81, 0x30);
    else if (length < 0x10000) bytes.push(length & 0xff, length >> 8, 0x82, 0x30);
    else bytes.push(length & 0xff, (length >> 8) & 0xff, length >> 16, 0x83, 0x30);
  }
  return Uint8Array.from(bytes.reverse());
}

/** The same bytes in every run: a linear congruential generator. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}
