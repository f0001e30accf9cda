// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../general-settings';

/** Without a token every container VM would get the same name. The tokens are spelt in lower case. */
export const containerNameHasToken: Rule<
  'general.container-name-has-token',
  GeneralSettings,
  Record<string, never>
> = {
  id: 'general.container-name-has-token',
  severity: 'error',
  citation: 'vic-machine create --container-name-convention: must include {id} or {name}',
  field: 'general.containerNameConvention',
  appliesTo: ({ containerNameConvention }) => containerNameConvention !== '',
  check: ({ containerNameConvention: text }) =>
    text.includes('{id}') || text.includes('{name}') ? null : {},
};
