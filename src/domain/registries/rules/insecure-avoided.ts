// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { RegistrySettings } from '../registry-settings';
import { entriesIn, type EntryPlace } from './entry-place';

/** An insecure registry is reached by HTTPS without verification, and by HTTP when that fails. */
export const insecureAvoided: Rule<
  'registries.insecure-avoided',
  Pick<RegistrySettings, 'insecure'>,
  { readonly places: readonly EntryPlace[] }
> = {
  id: 'registries.insecure-avoided',
  severity: 'warning',
  citation: 'VIC documentation, "Configure Registry Access": not for production',
  field: 'registries.insecure',
  appliesTo: () => true,
  check: ({ insecure }) => entriesIn(insecure, () => ({})),
};
