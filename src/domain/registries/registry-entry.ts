// SPDX-License-Identifier: Apache-2.0
import {
  parseCidr,
  parseEndpoint,
  type AddressProblem,
  type Cidr,
  type Endpoint,
  type Parsed,
} from '../addresses';

/** An entry of one of the registry lists. */
export type RegistryEntry =
  /** All registries of a network; the whitelist alone takes these. */
  | { readonly kind: 'network'; readonly network: Cidr }
  /** One registry, or with a wildcard all of a domain. */
  | {
      readonly kind: 'host';
      /** null = whichever of HTTPS and HTTP works. */
      readonly scheme: 'http' | 'https' | null;
      readonly endpoint: Endpoint;
      /** From the `/` on, as written; '' = nothing. */
      readonly path: string;
    };

/** `[http(s)://]host[:port][/…]` with a wildcard host allowed, or a CIDR. */
export function parseRegistryEntry(text: string): Parsed<RegistryEntry> {
  const scheme = /^(https?):\/\//i.exec(text);
  const start = scheme?.[0].length ?? 0;
  const slash = text.indexOf('/', start);
  const address = text.slice(start, slash < 0 ? undefined : slash);
  if (scheme === null && slash >= 0 && isAddress(address)) {
    const network = parseCidr(text);
    return network.ok ? { ok: true, value: { kind: 'network', network: network.value } } : network;
  }
  if (start > 0 && address === '') return { ok: false, problem: { code: 'host-missing', position: start } };
  const endpoint = parseEndpoint(address);
  if (!endpoint.ok) return { ok: false, problem: shifted(endpoint.problem, start) };
  const path = slash < 0 ? '' : text.slice(slash);
  const blank = path.search(/\s/);
  if (blank >= 0) return { ok: false, problem: { code: 'blank', position: slash + blank } };
  const written = scheme?.[1]?.toLowerCase();
  return {
    ok: true,
    value: {
      kind: 'host',
      scheme: written === 'http' || written === 'https' ? written : null,
      endpoint: endpoint.value,
      path,
    },
  };
}

function isAddress(text: string): boolean {
  const endpoint = parseEndpoint(text);
  const isIpv6 = text.split(':').length > 2;
  return isIpv6 || (endpoint.ok && endpoint.value.host.kind === 'address' && endpoint.value.port === null);
}

function shifted({ code, position }: AddressProblem, by: number): AddressProblem {
  return { code, position: position + by };
}

/**
 * Whether an entry names a path below a host. The engine compares paths too (vmware/vic pkg/registry/entry.go), and images
 * are pulled from a host without one: such an entry is met by none.
 */
export function hasPath(text: string): boolean {
  const entry = parseRegistryEntry(text);
  return entry.ok && entry.value.kind === 'host' && entry.value.path !== '';
}
