// SPDX-License-Identifier: Apache-2.0
import { parseWhole, type Cursor } from './cursor';
import { hostTextBeforePort, readHost, type Host } from './host';
import { readPort } from './port';
import { parsed, type Parsed } from './problem';

/** A host, and the port if one is named. */
export interface Endpoint {
  readonly host: Host;
  /** null = not named. */
  readonly port: number | null;
}

/** Reads a host and, after a colon, a port. */
export function readEndpoint(cursor: Cursor): Parsed<Endpoint> {
  const host = readHost(cursor);
  if (!host.ok) return host;
  if (!cursor.skip(':')) return parsed({ host: host.value, port: null });
  const port = readPort(cursor);
  return port.ok ? parsed({ host: host.value, port: port.value }) : port;
}

/** `host` or `host:port`; an IPv6 address in brackets. */
export function parseEndpoint(text: string): Parsed<Endpoint> {
  return parseWhole(text, readEndpoint);
}

/** Canonical text of a host and its port. */
export function endpointText(endpoint: Endpoint): string {
  const host = hostTextBeforePort(endpoint.host);
  return endpoint.port === null ? host : `${host}:${endpoint.port}`;
}
