// SPDX-License-Identifier: Apache-2.0
import type { PortSpan, SeedDocument, SeedStatement } from './port-fact';

/** The two older texts, for short. */
export const v11: SeedDocument = 'security-reference-1.1';
export const v12: SeedDocument = 'security-reference-1.2';

/** What an older text says, and the product does. */
export function says(document: SeedDocument, sentence: string): SeedStatement {
  return { document, sentence, agrees: true };
}

/** What an older text says, and the product does not, or not any more. */
export function saysWrongly(document: SeedDocument, sentence: string): SeedStatement {
  return { document, sentence, agrees: false };
}

/** One port, or the ports from one to another. */
export function span(first: number, last = first): PortSpan {
  return { first, last };
}
