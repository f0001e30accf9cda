// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { parseRegistryEntry } from '../registry-entry';
import type { RegistrySettings } from '../registry-settings';
import { entriesIn, type EntryPlace } from './entry-place';

/** The engine refuses a whole network here, though its documentation has such an example. */
export const insecureEntriesAreHosts: Rule<
  'registries.insecure-entries-are-hosts',
  RegistrySettings,
  { readonly places: readonly EntryPlace[] }
> = {
  id: 'registries.insecure-entries-are-hosts',
  severity: 'error',
  citation: 'vic-machine create --insecure-registry: "invalid insecure registry entry"',
  field: 'registries.insecure',
  appliesTo: ({ insecure }) => insecure.length > 0,
  check: ({ insecure }) =>
    entriesIn(insecure, (text) => {
      const entry = parseRegistryEntry(text);
      return entry.ok && entry.value.kind === 'network' ? {} : null;
    }),
};
