// SPDX-License-Identifier: Apache-2.0
import type { AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import { parseRegistryEntry } from '../registry-entry';
import type { RegistrySettings } from '../registry-settings';
import { entriesIn, type EntryPlace } from './entry-place';

/** The engine takes some texts that no registry can have (`10.0.0.0/33`, `http://`): nothing could be pulled then. */
export const whitelistEntriesValid: Rule<
  'registries.whitelist-entries-valid',
  RegistrySettings,
  { readonly places: readonly (EntryPlace & { readonly problem: AddressProblem })[] }
> = {
  id: 'registries.whitelist-entries-valid',
  severity: 'error',
  citation: 'vic-machine create --whitelist-registry: "could not parse entry"',
  field: 'registries.whitelist',
  appliesTo: ({ whitelist }) => whitelist.length > 0,
  check: ({ whitelist }) =>
    entriesIn(whitelist, (text) => {
      const entry = parseRegistryEntry(text);
      return entry.ok ? null : { problem: entry.problem };
    }),
};
