// SPDX-License-Identifier: Apache-2.0
import { isDigit, parseWhole, type Cursor } from './cursor';
import { readHostName, type HostName } from './host-name';
import { ipAddressText, readIpAddress, type IpAddress } from './ip-address';
import { readIpv4 } from './ipv4';
import { parsed, refused, type Parsed } from './problem';

/** What a client dials, or a certificate is for: an address, a name, or all names directly below a domain. */
export type Host =
  | { readonly kind: 'address'; readonly address: IpAddress }
  | { readonly kind: 'name'; readonly name: HostName }
  /** `*.` and the name of a domain; the star stands for exactly one label (RFC 6125 6.4.3). */
  | { readonly kind: 'wildcard'; readonly domain: HostName };

/** Reads a host; an IPv6 address only in brackets, so that a port can follow. */
export function readHost(cursor: Cursor): Parsed<Host> {
  if (cursor.skip('[')) {
    const address = readIpAddress(cursor);
    if (!address.ok) return address;
    if (!cursor.skip(']')) return cursor.unexpected();
    return parsed({ kind: 'address', address: address.value });
  }
  if (cursor.skip('*')) {
    if (!cursor.skip('.'))
      return cursor.atEnd ? cursor.unexpected() : refused('wildcard-misplaced', cursor.position - 1);
    const domain = readHostName(cursor);
    return domain.ok ? parsed({ kind: 'wildcard', domain: domain.value }) : domain;
  }
  const run = cursor.lookWhile((character) => isDigit(character) || character === '.');
  const follows = cursor.text.charAt(cursor.position + run.length);
  // Only digits and dots: meant as an address. Anything else that starts so is a name (`3com.example.com`).
  if (run !== '' && (follows === '' || follows === ':' || follows === '/')) {
    const address = readIpv4(cursor);
    return address.ok ? parsed({ kind: 'address', address: address.value }) : address;
  }
  const name = readHostName(cursor);
  return name.ok ? parsed({ kind: 'name', name: name.value }) : name;
}

/** An IPv4 address, an IPv6 address (with or without brackets), a host name or a wildcard `*.domain`. */
export function parseHost(text: string): Parsed<Host> {
  const colons = text.split(':').length - 1;
  if (colons > 1 && !text.startsWith('[')) {
    return parseWhole(text, (cursor) => {
      const address = readIpAddress(cursor);
      return address.ok ? parsed({ kind: 'address', address: address.value }) : address;
    });
  }
  return parseWhole(text, readHost);
}

/** Canonical text of a host; an IPv6 address without brackets, a name as written. */
export function hostText(host: Host): string {
  switch (host.kind) {
    case 'address':
      return ipAddressText(host.address);
    case 'name':
      return host.name.name;
    case 'wildcard':
      return `*.${host.domain.name}`;
  }
}

/** Text of a host in front of a port: an IPv6 address in brackets. */
export function hostTextBeforePort(host: Host): string {
  return host.kind === 'address' && host.address.version === 6 ? `[${hostText(host)}]` : hostText(host);
}
