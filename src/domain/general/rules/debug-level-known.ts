// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../general-settings';

/** The engine takes any integer: below 0 is like 0, above 3 also logs the whole stored configuration. */
export const debugLevelKnown: Rule<'general.debug-level-known', GeneralSettings, { readonly debug: number }> =
  {
    id: 'general.debug-level-known',
    severity: 'warning',
    citation: 'vic-machine create --debug: 0 to 3',
    field: 'general.debug',
    appliesTo: () => true,
    check: ({ debug }) => (Number.isInteger(debug) && debug >= 0 && debug <= 3 ? null : { debug }),
  };
