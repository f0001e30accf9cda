// SPDX-License-Identifier: Apache-2.0
import type { AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import { parseRegistryEntry } from '../registry-entry';
import type { RegistrySettings } from '../registry-settings';
import { entriesIn, type EntryPlace } from './entry-place';

/** Hosts with or without a port, and wildcards. */
export const insecureEntriesValid: Rule<
  'registries.insecure-entries-valid',
  RegistrySettings,
  { readonly places: readonly (EntryPlace & { readonly problem: AddressProblem })[] }
> = {
  id: 'registries.insecure-entries-valid',
  severity: 'error',
  citation: 'vic-machine create --insecure-registry: "could not parse entry"',
  field: 'registries.insecure',
  appliesTo: ({ insecure }) => insecure.length > 0,
  check: ({ insecure }) =>
    entriesIn(insecure, (text) => {
      const entry = parseRegistryEntry(text);
      return entry.ok ? null : { problem: entry.problem };
    }),
};
