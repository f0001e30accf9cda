// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from './certificate';

/**
 * A serial number as other tools print it, `4A:3B:…`: without the byte that only says that it is positive; a negative
 * one, which RFC 5280 4.1.2.2 forbids, with a sign.
 */
export function serialNumberText({ serialNumber }: Pick<Certificate, 'serialNumber'>): string {
  const bytes = [...serialNumber];
  const isNegative = (bytes[0] ?? 0) >= 0x80;
  const magnitude = isNegative ? negated(bytes) : bytes;
  const first = magnitude.findIndex((byte) => byte !== 0);
  const text = (first < 0 ? [0] : magnitude.slice(first)).map(hexOf).join(':');
  return isNegative ? `-${text}` : text;
}

/** Two's complement: every bit turned round, and one more. */
function negated(bytes: readonly number[]): readonly number[] {
  const turned = bytes.map((byte) => 255 - byte);
  for (let index = turned.length - 1; index >= 0; index--) {
    const sum = (turned[index] ?? 0) + 1;
    turned[index] = sum % 256;
    if (sum < 256) break;
  }
  return turned;
}

const hexOf = (byte: number): string => byte.toString(16).padStart(2, '0').toUpperCase();
