// SPDX-License-Identifier: Apache-2.0
import { type Parsed, hostText, parseHost } from '../addresses';

/**
 * A host as a certificate names it: canonical, in lower case, a wildcard too. Names with `_` are no host names
 * (RFC 952), and yet they are dialled, and compared as they stand, by Docker and Go.
 */
export function certifiedHost(text: string): Parsed<string> {
  const host = parseHost(text);
  if (host.ok) return { ok: true, value: hostText(host.value).toLowerCase() };
  if (host.problem.code !== 'underscore') return host;
  const others = parseHost(text.replaceAll('_', 'x'));
  return others.ok ? { ok: true, value: text.toLowerCase() } : others;
}
