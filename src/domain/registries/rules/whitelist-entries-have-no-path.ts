// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { hasPath } from '../registry-entry';
import type { RegistrySettings } from '../registry-settings';
import { entriesIn, type EntryPlace } from './entry-place';

/** An entry with a path admits no image: those come from a host, and the engine compares paths as well. */
export const whitelistEntriesHaveNoPath: Rule<
  'registries.whitelist-entries-have-no-path',
  RegistrySettings,
  { readonly places: readonly EntryPlace[] }
> = {
  id: 'registries.whitelist-entries-have-no-path',
  severity: 'warning',
  citation:
    'vmware/vic pkg/registry/entry.go, Contains: the path of an entry has to be the start of the pulled one',
  field: 'registries.whitelist',
  appliesTo: ({ whitelist }) => whitelist.length > 0,
  check: ({ whitelist }) => entriesIn(whitelist, (text) => (hasPath(text) ? {} : null)),
};
