// SPDX-License-Identifier: Apache-2.0
import { cidrText, exactBlock, parseAddressRange } from '../../src/domain/addresses';

/**
 * An address range `first-last` as the API gives it back: only one that is a whole network survives, as a CIDR; every
 * other comes back as ''.
 */
export function rangeAnswer(range: string): string {
  const answer = parseAddressRange(range);
  const block = answer.ok ? exactBlock(answer.value) : null;
  return block === null ? '' : cidrText(block);
}
