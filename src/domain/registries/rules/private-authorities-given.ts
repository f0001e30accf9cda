// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { isPublicRegistry } from '../public-registry';
import type { RegistrySettings } from '../registry-settings';

/** A registry with a certificate of a private CA, such as the appliance's own, needs that CA; public CAs are known. */
export const privateAuthoritiesGiven: Rule<
  'registries.private-authorities-given',
  RegistrySettings,
  { readonly entries: readonly string[] }
> = {
  id: 'registries.private-authorities-given',
  severity: 'warning',
  citation: 'VIC documentation, "Configure Registry Access", Whitelisting Secure Registries',
  field: 'registries.authorities',
  appliesTo: ({ whitelist }) => whitelist.length > 0,
  check: ({ whitelist, insecure, authorities }) => {
    if (authorities.length > 0) return null;
    const entries = whitelist.filter((text) => !isPublicRegistry(text) && !insecure.includes(text));
    return entries.length === 0 ? null : { entries };
  },
};
