// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../general-settings';

/** What the engine takes off for a token, whichever it is. */
const tokenBytes = 4;
const limit = 67;

/** vSphere names have 80 characters; the engine keeps room for a short id. */
export const containerNameFits: Rule<
  'general.container-name-fits',
  GeneralSettings,
  { readonly bytes: number; readonly limit: number }
> = {
  id: 'general.container-name-fits',
  severity: 'error',
  citation: 'vic-machine create --container-name-convention: below 68 bytes, four of them for the token',
  field: 'general.containerNameConvention',
  appliesTo: ({ containerNameConvention }) => containerNameConvention !== '',
  check: ({ containerNameConvention }) => {
    const bytes = new TextEncoder().encode(containerNameConvention).length - tokenBytes;
    return bytes > limit ? { bytes, limit } : null;
  },
};
