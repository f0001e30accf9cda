// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ComputeSettings } from '../compute-settings';
import { parseWholeNumber } from '../whole-number';

const levels = ['low', 'normal', 'high'];

/** A rule that a share, if given, is one of the levels or a whole number. */
export function sharesRule<Id extends string>(
  id: Id,
  field: string,
  citation: string,
  read: (settings: ComputeSettings) => string,
): Rule<Id, ComputeSettings, { readonly text: string }> {
  return {
    id,
    severity: 'error',
    citation,
    field,
    appliesTo: (settings) => read(settings) !== '',
    check: (settings) => {
      const text = read(settings);
      return levels.includes(text.toLowerCase()) || parseWholeNumber(text, 1).ok ? null : { text };
    },
  };
}
