// SPDX-License-Identifier: Apache-2.0
import type { ReportProblem } from './request-problem';

/** A whole number as typed; undefined for ''. Anything else the JSON reader of the API would refuse or round. */
export function wholeNumber(text: string, field: string, report: ReportProblem): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const value = Number(trimmed);
  if (/^\d+$/.test(trimmed) && Number.isSafeInteger(value)) return value;
  report({ code: 'invalid-value', field, value: text });
  return undefined;
}
