// SPDX-License-Identifier: Apache-2.0
import { parseWhole, type Cursor } from './cursor';
import { endpointText, readEndpoint, type Endpoint } from './endpoint';
import { parsed, refused, type Parsed } from './problem';
import { readScheme } from './scheme';

/** The port the engine stores when none is named. */
export const defaultSyslogPort = 514;

/** Where log messages are sent (`vic-machine create --syslog-address`). */
export interface SyslogAddress {
  readonly transport: 'tcp' | 'udp';
  /** Port null = {@link defaultSyslogPort}. */
  readonly endpoint: Endpoint;
  /** What stands behind host and port, from the `/` on; the engine accepts and ignores it. '' = nothing. */
  readonly path: string;
}

/** `tcp|udp://host[:port][/…]`. */
export function parseSyslogAddress(text: string): Parsed<SyslogAddress> {
  return parseWhole(text, readSyslogAddress);
}

function readSyslogAddress(cursor: Cursor): Parsed<SyslogAddress> {
  const transport = readScheme(cursor, ['tcp', 'udp']);
  if (!transport.ok) return transport;
  if (cursor.atEnd || cursor.sees(':') || cursor.sees('/')) return refused('host-missing', cursor.position);
  const endpoint = readEndpoint(cursor);
  if (!endpoint.ok) return endpoint;
  const path = cursor.sees('/') ? cursor.takeWhile((character) => character > ' ') : '';
  return parsed({ transport: transport.value, endpoint: endpoint.value, path });
}

/** Canonical text of a log server's address. */
export function syslogAddressText(address: SyslogAddress): string {
  return `${address.transport}://${endpointText(address.endpoint)}${address.path}`;
}
