// SPDX-License-Identifier: Apache-2.0
import { contextTag, derTag } from './der-tag';

type Bytes = Uint8Array<ArrayBuffer>;

/** Joins byte strings. */
export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** One DER element with the shortest length (X.690 10.1). */
export function derElement(tag: number, ...content: readonly Uint8Array[]): Bytes {
  const body = joinBytes(...content);
  const length: number[] = [];
  for (let rest = body.length; rest > 0; rest = Math.floor(rest / 256)) length.unshift(rest % 256);
  const header = body.length < 0x80 ? [tag, body.length] : [tag, 0x80 | length.length, ...length];
  return joinBytes(Uint8Array.from(header), body);
}

/** SEQUENCE. */
export function derSequence(...content: readonly Uint8Array[]): Bytes {
  return derElement(derTag.sequence, ...content);
}

/** SET of one element; longer sets would have to be sorted (X.690 11.6). */
export function derSetOfOne(element: Uint8Array): Bytes {
  return derElement(derTag.set, element);
}

/** INTEGER from an unsigned big-endian number. */
export function derUnsignedInteger(magnitude: Uint8Array): Bytes {
  let start = 0;
  while (start < magnitude.length - 1 && magnitude[start] === 0) start++;
  const digits = magnitude.subarray(start);
  const needsZero = digits.length === 0 || (digits[0] ?? 0) >= 0x80;
  return derElement(derTag.integer, needsZero ? Uint8Array.of(0) : new Uint8Array(), digits);
}

/** INTEGER from 0 to 127. */
export function derSmallInteger(value: number): Bytes {
  return derElement(derTag.integer, Uint8Array.of(value));
}

/** BOOLEAN. */
export function derBoolean(value: boolean): Bytes {
  return derElement(derTag.boolean, Uint8Array.of(value ? 0xff : 0));
}

/** NULL. */
export function derNull(): Bytes {
  return derElement(derTag.null);
}

/** OCTET STRING. */
export function derOctetString(...content: readonly Uint8Array[]): Bytes {
  return derElement(derTag.octetString, ...content);
}

/** BIT STRING; the last byte's unused bits must be zero. */
export function derBitString(content: Uint8Array, unusedBits = 0): Bytes {
  return derElement(derTag.bitString, Uint8Array.of(unusedBits), content);
}

/** UTF8String. */
export function derUtf8String(text: string): Bytes {
  return derElement(derTag.utf8String, new TextEncoder().encode(text));
}

/** Explicitly tagged `[number]`. */
export function derExplicit(number: number, content: Uint8Array): Bytes {
  return derElement(contextTag(number, 'constructed'), content);
}

/** Implicitly tagged primitive `[number]`. */
export function derImplicit(number: number, content: Uint8Array): Bytes {
  return derElement(contextTag(number, 'primitive'), content);
}

/** OBJECT IDENTIFIER from its dotted form. */
export function derObjectIdentifier(dotted: string): Bytes {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [40 * first + second, ...rest].flatMap((arc) => {
    const digits = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) {
      digits.unshift(0x80 | (left % 128));
    }
    return digits;
  });
  return derElement(derTag.objectIdentifier, Uint8Array.from(bytes));
}

/** UTCTime until 2049 and GeneralizedTime from 2050 on, as RFC 5280 4.1.2.5 asks for. Whole seconds. */
export function derTime(time: Date): Bytes {
  const digits = time.toISOString().replace(/[-:T]|\.\d+/g, '');
  const isUtcTime = time.getUTCFullYear() >= 1950 && time.getUTCFullYear() < 2050;
  const text = isUtcTime ? digits.slice(2) : digits;
  return derElement(isUtcTime ? derTag.utcTime : derTag.generalizedTime, new TextEncoder().encode(text));
}
