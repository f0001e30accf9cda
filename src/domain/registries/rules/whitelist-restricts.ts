// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { RegistrySettings } from '../registry-settings';

/**
 * The engine restricts nothing until the whitelist itself has an entry: insecure registries are added to a whitelist,
 * they do not make one.
 */
export const whitelistRestricts: Rule<
  'registries.whitelist-restricts',
  RegistrySettings,
  { readonly insecure: number }
> = {
  id: 'registries.whitelist-restricts',
  severity: 'error',
  citation: 'vic-machine create --whitelist-registry: no entry = every registry is allowed',
  field: 'registries.whitelist',
  appliesTo: ({ whitelistMode }) => whitelistMode === true,
  check: ({ whitelist, insecure }) => (whitelist.length === 0 ? { insecure: insecure.length } : null),
};
