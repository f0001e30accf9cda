// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { RegistrySettings } from '../registry-settings';

/** `vic-machine configure` has neither list; it replaces the certificate authorities, all at once. */
export const listsFinalKnown: Rule<
  'registries.lists-final-known',
  RegistrySettings,
  { readonly whitelist: number; readonly insecure: number }
> = {
  id: 'registries.lists-final-known',
  severity: 'note',
  citation: 'vic-machine configure: no --whitelist-registry, no --insecure-registry',
  field: 'registries.whitelist',
  appliesTo: ({ whitelist, insecure }) => whitelist.length + insecure.length > 0,
  check: ({ whitelist, insecure }) => ({ whitelist: whitelist.length, insecure: insecure.length }),
};
