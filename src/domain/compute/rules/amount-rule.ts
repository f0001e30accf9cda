// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ComputeSettings } from '../compute-settings';
import { parseWholeNumber, type NumberProblem } from '../whole-number';

/** What is wrong with a number, and the lowest one possible. */
export interface AmountDetail {
  readonly problem: NumberProblem;
  readonly lowest: number;
}

/** A rule that one of the page's numbers, if given, is a whole one and not below the lowest. */
export function amountRule<Id extends string>(
  id: Id,
  field: string,
  citation: string,
  lowest: number,
  read: (settings: ComputeSettings) => string,
): Rule<Id, ComputeSettings, AmountDetail> {
  return {
    id,
    severity: 'error',
    citation,
    field,
    appliesTo: (settings) => read(settings) !== '',
    check: (settings) => {
      const answer = parseWholeNumber(read(settings), lowest);
      return answer.ok ? null : { problem: answer.problem, lowest };
    },
  };
}
