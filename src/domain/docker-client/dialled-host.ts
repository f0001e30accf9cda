// SPDX-License-Identifier: Apache-2.0
import { type AddressProblem, type AddressProblemCode, type Parsed, parseHost } from '../addresses';
import { dialledName } from './dialled-name';

/** What breaks the rules for host names, and yet is dialled and compared as it stands by Docker and Go. */
const tolerated: readonly AddressProblemCode[] = [
  'underscore',
  'label-hyphen',
  'label-too-long',
  'name-too-long',
];

/**
 * Whether a client can dial a text, and if not, why: null for the problem of a wildcard, which stands for names and is
 * none.
 */
export function dialledHost(
  text: string,
): { readonly ok: true } | { readonly ok: false; readonly problem: AddressProblem | null } {
  const name = dialledName(text);
  const host: Parsed<{ readonly kind: string }> = parseHost(name.endsWith('.') ? name.slice(0, -1) : name);
  if (host.ok) return host.value.kind === 'wildcard' ? { ok: false, problem: null } : { ok: true };
  return tolerated.includes(host.problem.code) ? { ok: true } : { ok: false, problem: host.problem };
}
