// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { parseRegistryEntry } from '../registry-entry';
import type { RegistrySettings } from '../registry-settings';
import { entriesIn, type EntryPlace } from './entry-place';

/** A registry with a certificate of a private CA, such as the appliance's own, needs that CA; public CAs are known. */
export const privateAuthoritiesGiven: Rule<
  'registries.private-authorities-given',
  RegistrySettings,
  { readonly places: readonly EntryPlace[] }
> = {
  id: 'registries.private-authorities-given',
  severity: 'note',
  citation: 'vic-machine create --registry-ca; VIC documentation, "Configure Registry Access"',
  field: 'registries.authorities',
  appliesTo: ({ whitelist }) => whitelist.length > 0,
  check: ({ whitelist, insecure, authorities }) => {
    if (authorities.length > 0) return null;
    return entriesIn(whitelist, (text) => {
      const entry = parseRegistryEntry(text);
      const isPublic = entry.ok && entry.value.kind === 'host' && isDockerHub(text);
      return isPublic || insecure.includes(text) ? null : {};
    });
  },
};

/** Docker Hub's certificate is of a public CA. */
function isDockerHub(text: string): boolean {
  const entry = parseRegistryEntry(text);
  if (!entry.ok || entry.value.kind !== 'host' || entry.value.endpoint.host.kind !== 'name') return false;
  const name = entry.value.endpoint.host.name.name.toLowerCase();
  return name === 'docker.io' || name.endsWith('.docker.io');
}
