// SPDX-License-Identifier: Apache-2.0

/** Longest common name and organization, in characters (RFC 5280 appendix A.1, ub-common-name, ub-organization-name). */
export const longestName = 64;

/** Why a text cannot be a name in a certificate. */
export type NameProblem = 'too-long' | 'control-character';

/** What is wrong with a text that is to become a common name or an organization; null when nothing is. */
export function nameProblem(text: string): NameProblem | null {
  if (/\p{Cc}|\p{Cs}/u.test(text)) return 'control-character';
  return Array.from(text).length > longestName ? 'too-long' : null;
}

/** As much of a text as fits into a name. */
export function fittingName(text: string): string {
  return Array.from(text).slice(0, longestName).join('');
}
