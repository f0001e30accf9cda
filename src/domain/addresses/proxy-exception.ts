// SPDX-License-Identifier: Apache-2.0
import { cidrText, parseCidr, type Cidr } from './cidr';
import { endpointText, parseEndpoint, type Endpoint } from './endpoint';
import { parseHostName, type HostName } from './host-name';
import { parsed, type Parsed } from './problem';

/** What is reached without the proxy (one entry of `vic-machine create --no-proxy`). */
export type ProxyException =
  /** `*`: everything. */
  | { readonly kind: 'everything' }
  /** `.example.com`: the domain and all names below it. */
  | { readonly kind: 'domain'; readonly domain: HostName }
  /** `10.0.0.0/8`. */
  | { readonly kind: 'network'; readonly network: Cidr }
  /** A host or an address (names below a host are meant too), a wildcard `*.example.com`, with or without a port. */
  | { readonly kind: 'host'; readonly endpoint: Endpoint };

/** `*`, `.domain`, a CIDR, or a host with or without a port. */
export function parseProxyException(text: string): Parsed<ProxyException> {
  if (text === '*') return parsed({ kind: 'everything' });
  if (text.startsWith('.')) {
    const domain = parseHostName(text.slice(1));
    if (domain.ok) return parsed({ kind: 'domain', domain: domain.value });
    const { code, position } = domain.problem;
    // A dot alone stops too early; it is not empty.
    return { ok: false, problem: { code: code === 'empty' ? 'ends-early' : code, position: position + 1 } };
  }
  if (text.includes('/')) {
    const network = parseCidr(text);
    return network.ok ? parsed({ kind: 'network', network: network.value }) : network;
  }
  const endpoint = parseEndpoint(text);
  return endpoint.ok ? parsed({ kind: 'host', endpoint: endpoint.value }) : endpoint;
}

/** Canonical text of an exception. */
export function proxyExceptionText(exception: ProxyException): string {
  switch (exception.kind) {
    case 'everything':
      return '*';
    case 'domain':
      return `.${exception.domain.name}`;
    case 'network':
      return cidrText(exception.network);
    case 'host':
      return endpointText(exception.endpoint);
  }
}
