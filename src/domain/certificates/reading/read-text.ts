// SPDX-License-Identifier: Apache-2.0
import type { DerElement } from '../der';
import { derTag } from '../der';
import { refuse } from './refusal';

const latin = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf16 = new TextDecoder('utf-16be');

/** Whether every byte is ASCII: IA5String (X.680 41). */
export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** Text of ASCII bytes; other bytes become their Latin-1 characters. */
export function asciiText(bytes: Uint8Array): string {
  return latin.decode(bytes);
}

/** The text of a name attribute's value (RFC 5280 4.1.2.4), as strictly as Go reads it. */
export function readText({ tag, content }: DerElement): string {
  switch (tag) {
    case derTag.teletexString:
      return asciiText(content);
    case derTag.printableString:
      // "*" and "&" are no PrintableString characters, but common enough to be accepted.
      if (!/^[A-Za-z0-9 '()+,\-./:=?*&]*$/.test(asciiText(content))) refuse('invalid PrintableString');
      return asciiText(content);
    case derTag.utf8String:
      return readUtf8(content);
    case derTag.bmpString:
      return readBmp(content);
    case derTag.ia5String:
      if (!isAscii(content)) refuse('invalid IA5String');
      return asciiText(content);
    case derTag.numericString:
      if (!/^[0-9 ]*$/.test(asciiText(content))) refuse('invalid NumericString');
      return asciiText(content);
    default:
      return refuse(`unsupported string type: ${tag & 0x1f}`);
  }
}

function readUtf8(content: Uint8Array): string {
  try {
    return utf8.decode(content);
  } catch {
    return refuse('invalid UTF-8 string');
  }
}

function readBmp(content: Uint8Array): string {
  if (content.length % 2 !== 0) refuse('invalid BMPString');
  const terminated = content.length >= 2 && content.at(-1) === 0 && content.at(-2) === 0;
  return utf16.decode(terminated ? content.subarray(0, -2) : content);
}
