// SPDX-License-Identifier: Apache-2.0
import { parseWhole, type Cursor } from './cursor';
import { endpointText, readEndpoint, type Endpoint } from './endpoint';
import { parsed, refused, type Parsed } from './problem';
import { readScheme } from './scheme';

/** How to reach a proxy (`vic-machine create --http-proxy`, `--https-proxy`). */
export interface ProxyUrl {
  readonly scheme: 'http' | 'https';
  /** What stands before the `@`, as written: a user, with or without a password. '' = none. A secret. */
  readonly userInfo: string;
  readonly endpoint: Endpoint;
  /** What stands behind host and port, from the `/` on; proxies do not use it. '' = nothing. */
  readonly path: string;
}

/** `http(s)://[user[:password]@]host[:port][/…]`. */
export function parseProxyUrl(text: string): Parsed<ProxyUrl> {
  return parseWhole(text, readProxyUrl);
}

function readProxyUrl(cursor: Cursor): Parsed<ProxyUrl> {
  const scheme = readScheme(cursor, ['http', 'https']);
  if (!scheme.ok) return scheme;
  const authority = cursor.lookWhile((character) => !'/?#'.includes(character));
  const at = authority.lastIndexOf('@');
  const userInfo = at < 0 ? '' : authority.slice(0, at);
  cursor.position += at + 1;
  if (authority.length === at + 1) return refused('host-missing', cursor.position);
  const endpoint = readEndpoint(cursor);
  if (!endpoint.ok) return endpoint;
  const path = cursor.sees('/') ? cursor.takeWhile((character) => character > ' ') : '';
  return parsed({ scheme: scheme.value, userInfo, endpoint: endpoint.value, path });
}

/** Canonical text of a proxy's address, user and password included. */
export function proxyUrlText(proxy: ProxyUrl): string {
  const user = proxy.userInfo === '' ? '' : `${proxy.userInfo}@`;
  return `${proxy.scheme}://${user}${endpointText(proxy.endpoint)}${proxy.path}`;
}
