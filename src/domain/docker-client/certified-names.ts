// SPDX-License-Identifier: Apache-2.0
import { parseHost } from '../addresses';
import type { Certificate } from '../certificates';
import { dialledHost } from './dialled-host';

/**
 * The host names that a server certificate lets clients dial, wildcards among them. Who chose it for a VCH means some of
 * these, and no others are known until somebody says what clients dial. Addresses are not among them: where the VCH is,
 * its network tells.
 */
export function certifiedNames({ subjectAltNames }: Certificate): readonly string[] {
  return (subjectAltNames?.dns ?? []).filter((name) => name.toLowerCase() !== 'localhost' && isMeant(name));
}

/** A name that stands in a certificate and no client can dial is meant for nobody. */
function isMeant(name: string): boolean {
  const host = parseHost(name);
  return dialledHost(name).ok || (host.ok && host.value.kind === 'wildcard');
}
