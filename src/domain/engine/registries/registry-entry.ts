// SPDX-License-Identifier: Apache-2.0
import { parseGoCidr } from '../go/ip-net';
import { netText } from '../go/ip-net';
import { parseGoUrl } from '../../vic-machine';

/** An entry of a registry list as the engine reads it (`registry.ParseEntry`). */
export type RegistryEntry =
  | { readonly kind: 'network'; readonly text: string }
  | {
      readonly kind: 'host';
      readonly text: string;
      readonly scheme: string;
      readonly host: string;
      readonly path: string;
    };

/** The entry, or null where the engine says `could not parse entry …`. */
export function parseRegistryEntry(text: string): RegistryEntry | null {
  const cidr = parseGoCidr(text);
  if (cidr !== null) return { kind: 'network', text: netText(cidr.network) };
  for (const prefix of ['', 'https://']) {
    const url = parseGoUrl(prefix + text);
    if (url.ok && url.value.host !== '') {
      const { host, path } = url.value;
      // Without a scheme of its own the entry is for any, and shown without the leading slashes.
      const scheme = prefix === '' ? url.value.scheme : '';
      const shown = scheme === '' ? text.replace(/^\/\//, '') : text.replace(/^[^:]*/, scheme);
      return { kind: 'host', text: shown, scheme, host, path };
    }
  }
  return null;
}
