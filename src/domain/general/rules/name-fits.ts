// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../general-settings';

/** Longest name, in bytes of UTF-8. */
export const longestVchName = 31;

/** The engine counts bytes, not characters: a letter with an accent counts twice. */
export const nameFits: Rule<
  'general.name-fits',
  GeneralSettings,
  { readonly bytes: number; readonly limit: number }
> = {
  id: 'general.name-fits',
  severity: 'error',
  citation: 'vic-machine create --name: at most 31 bytes',
  field: 'general.name',
  appliesTo: ({ name }) => name !== '',
  check: ({ name }) => {
    const bytes = new TextEncoder().encode(name).length;
    return bytes > longestVchName ? { bytes, limit: longestVchName } : null;
  },
};
