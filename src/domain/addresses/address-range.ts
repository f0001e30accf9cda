// SPDX-License-Identifier: Apache-2.0
import { cidrText, lastAddress, readPrefix, type Cidr } from './cidr';
import { isDigit, parseWhole, type Cursor } from './cursor';
import { ipAddressText, readIpAddress, type IpAddress } from './ip-address';
import { readOctet } from './ipv4';
import { parsed, refused, type Parsed } from './problem';

/** Addresses from the first to the last one, both included. The first is not above the last; same version. */
export interface AddressRange {
  readonly first: IpAddress;
  readonly last: IpAddress;
}

/** A range with the form it was written in. */
export interface WrittenRange extends AddressRange {
  readonly form:
    /** `10.1.0.0/24`. With host bits it begins at the address written: `10.1.0.10/24` is .10 to .255, as in the engine. */
    | { readonly kind: 'cidr'; readonly cidr: Cidr }
    /** `10.1.0.10-10.1.0.20`. */
    | { readonly kind: 'addresses' }
    /** `10.1.0.10-20`: the last number of the last address. `vic-machine` alone knows it, its API does not. */
    | { readonly kind: 'short' };
}

/** A range of addresses: a CIDR, two addresses, or an address and the last number of the last one. */
export function parseAddressRange(text: string): Parsed<WrittenRange> {
  return parseWhole(text, readAddressRange);
}

function readAddressRange(cursor: Cursor): Parsed<WrittenRange> {
  const first = readIpAddress(cursor);
  if (!first.ok) return first;
  if (cursor.sees('/')) {
    const cidr = readPrefix(cursor, first.value);
    if (!cidr.ok) return cidr;
    return parsed({
      first: first.value,
      last: lastAddress(cidr.value),
      form: { kind: 'cidr', cidr: cidr.value },
    });
  }
  if (!cursor.skip('-')) {
    return cursor.atEnd ? refused('single-address', cursor.position) : cursor.unexpected();
  }
  const start = cursor.position;
  const last = readLast(cursor, first.value);
  if (!last.ok) return last;
  if (last.value.address.version !== first.value.version) return refused('mixed-versions', start);
  if (last.value.address.value < first.value.value) return refused('reversed-range', start);
  // `vic-machine` takes one address in the long form, and not in the short one.
  if (last.value.kind === 'short' && last.value.address.value === first.value.value) {
    return refused('single-address', start);
  }
  return parsed({ first: first.value, last: last.value.address, form: { kind: last.value.kind } });
}

function readLast(
  cursor: Cursor,
  first: IpAddress,
): Parsed<{ readonly address: IpAddress; readonly kind: 'addresses' | 'short' }> {
  const rest = cursor.text.slice(cursor.position);
  const isShort = first.version === 4 && rest !== '' && !rest.includes('.') && !rest.includes(':');
  if (!isShort) {
    const address = readIpAddress(cursor);
    return address.ok ? parsed({ address: address.value, kind: 'addresses' }) : address;
  }
  // Here `vic-machine` reads a number as Go's `strconv.Atoi` does: with a sign and leading zeros.
  cursor.skip('+');
  while (cursor.sees('0') && isDigit(cursor.text.charAt(cursor.position + 1))) cursor.position++;
  const octet = readOctet(cursor);
  if (!octet.ok) return octet;
  if (!cursor.atEnd) return cursor.unexpected();
  const value = (first.value & ~255n) | octet.value;
  return parsed({ address: { version: 4, value }, kind: 'short' });
}

/** Canonical text of a range: `first-last`, both in full, as the vic-machine API takes it. */
export function addressRangeText(range: AddressRange): string {
  return `${ipAddressText(range.first)}-${ipAddressText(range.last)}`;
}

/** Text of a range in the form it was written in. */
export function writtenRangeText(range: WrittenRange): string {
  switch (range.form.kind) {
    case 'cidr':
      return cidrText(range.form.cidr);
    case 'addresses':
      return addressRangeText(range);
    case 'short':
      return `${ipAddressText(range.first)}-${range.last.value & 255n}`;
  }
}
