// SPDX-License-Identifier: Apache-2.0
import { type AddressRange, addressRangeText, cidrText, exactBlock } from '../../domain/addresses';
import type { Passage, TrafficMatrix } from '../../domain/firewall';
import type { Messages } from '../../messages';
import { inboundGate, isOutboundOpen } from './gate';

type TrafficTexts = Messages['traffic'];

/** What comes in and what goes out, one line each. */
export function summaryOf(
  matrix: TrafficMatrix,
  texts: TrafficTexts,
): { readonly in: string; readonly out: string } {
  const gate = inboundGate(matrix);
  return {
    in: gate.kind === 'sources' ? texts.in.sources(sourcesText(gate.sources, texts)) : texts.in[gate.kind],
    out: isOutboundOpen(matrix) ? texts.out.open : texts.out.shut,
  };
}

/** What becomes of one kind of traffic. */
export function passageText(passage: Passage, texts: TrafficTexts): string {
  return passage.verdict === 'from-sources'
    ? texts.passage['from-sources'](sourcesText(passage.sources, texts))
    : texts.passage[passage.verdict];
}

/** Blocks as CIDRs, other ranges from first to last. */
function sourcesText(sources: readonly AddressRange[], texts: TrafficTexts): string {
  return sources
    .map((range) => {
      const block = exactBlock(range);
      return block === null ? addressRangeText(range) : cidrText(block);
    })
    .join(texts.and);
}
