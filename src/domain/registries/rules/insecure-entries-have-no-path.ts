// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { hasPath } from '../registry-entry';
import type { RegistrySettings } from '../registry-settings';
import { entriesIn, type EntryPlace } from './entry-place';

/** An entry with a path makes no registry insecure: images come from a host, and the engine compares paths as well. */
export const insecureEntriesHaveNoPath: Rule<
  'registries.insecure-entries-have-no-path',
  RegistrySettings,
  { readonly places: readonly EntryPlace[] }
> = {
  id: 'registries.insecure-entries-have-no-path',
  severity: 'warning',
  citation:
    'vmware/vic pkg/registry/entry.go, Contains: the path of an entry has to be the start of the pulled one',
  field: 'registries.insecure',
  appliesTo: ({ insecure }) => insecure.length > 0,
  check: ({ insecure }) => entriesIn(insecure, (text) => (hasPath(text) ? {} : null)),
};
