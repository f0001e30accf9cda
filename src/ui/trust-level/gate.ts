// SPDX-License-Identifier: Apache-2.0
import type { AddressRange } from '../../domain/addresses';
import type { TrafficMatrix } from '../../domain/firewall';

/** What comes in to containers on a network, in one word. */
export type Gate =
  | { readonly kind: 'shut' | 'published-ports' | 'everything' }
  | { readonly kind: 'sources'; readonly sources: readonly AddressRange[] };

/** Who may come in, as the traffic matrix tells it. */
export function inboundGate({ passages }: TrafficMatrix): Gate {
  const other = passages['inbound-other'];
  if (other.verdict === 'allowed') return { kind: 'everything' };
  if (other.verdict === 'from-sources') return { kind: 'sources', sources: other.sources };
  return { kind: passages['inbound-published'].verdict === 'allowed' ? 'published-ports' : 'shut' };
}

/** Whether containers may open connections. */
export function isOutboundOpen({ passages }: TrafficMatrix): boolean {
  return passages.outbound.verdict === 'allowed';
}
