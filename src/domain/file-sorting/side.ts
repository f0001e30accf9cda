// SPDX-License-Identifier: Apache-2.0
import { parseHost } from '../addresses';
import { type Certificate, commonNameOf } from '../certificates';
import { namesHosts } from './contents';
import { type NamedSide, namedSide } from './file-name';
import type { SortingReason } from './sorting-proposal';

/** Whose certificate it is, and why. */
export interface Side {
  readonly side: NamedSide;
  readonly reasons: readonly SortingReason[];
}

/**
 * Whether a certificate is a server's or a client's: by what it may be used for, when that is one of the two; by the
 * file's name when it may be used for both; by the names in it when the file's name does not say either.
 *
 * @param all names of all files that came together
 */
export function sideOf(leaf: Certificate, name: string, all: readonly string[]): Side {
  const named = namedSide(name, all);
  const used = sideByUsage(leaf);
  if (used !== null) {
    const contradicts = named !== null && named.side !== used.side;
    return contradicts ? { ...used, reasons: [...used.reasons, content('despite-its-name')] } : used;
  }
  if (named !== null) {
    const { side, convention } = named;
    return { side, reasons: [{ by: 'name', code: 'convention', convention }] };
  }
  if (namesHosts(leaf)) return { side: 'server', reasons: [content('names-hosts')] };
  return isHost(commonNameOf(leaf.subject))
    ? { side: 'server', reasons: [content('host-as-common-name')] }
    : { side: 'client', reasons: [content('names-no-host')] };
}

function sideByUsage({ extendedKeyUsage }: Certificate): Side | null {
  if (extendedKeyUsage === null || extendedKeyUsage.includes('any')) return null;
  const [server, client] = ['serverAuth', 'clientAuth'].map((usage) => extendedKeyUsage.includes(usage));
  if (server === client) return null;
  return server === true
    ? { side: 'server', reasons: [content('server-usage')] }
    : { side: 'client', reasons: [content('client-usage')] };
}

type ContentReason = Exclude<Extract<SortingReason, { by: 'content' }>, { code: 'key-matches' }>;

/** A reason found in the files themselves. */
export function content(code: ContentReason['code']): SortingReason {
  return { by: 'content', code };
}

/** Whether a common name is an address, a wildcard or a name with a domain: `alice` is somebody, not a host. */
function isHost(name: string | null): boolean {
  const host = name === null ? null : parseHost(name);
  return host?.ok === true && (host.value.kind !== 'name' || name?.includes('.') === true);
}
