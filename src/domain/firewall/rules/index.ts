// SPDX-License-Identifier: Apache-2.0
import { levelChosen } from './level-chosen';
import { levelFinalKnown } from './level-final-known';
import { openAvoided } from './open-avoided';
import { peersHaveRange } from './peers-have-range';
import { peersNarrowerThanSubnet } from './peers-narrower-than-subnet';
import { peersOutboundKnown } from './peers-outbound-known';
import { peersRangesAreBlocks } from './peers-ranges-are-blocks';
import { publishedPortsKnown } from './published-ports-known';
import { publishingRefusedKnown } from './publishing-refused-known';

/** Rules about the trust levels of container networks; `VchSettings.networks` is a subject. */
export const firewallRules = [
  peersHaveRange,
  peersRangesAreBlocks,
  peersNarrowerThanSubnet,
  openAvoided,
  peersOutboundKnown,
  publishingRefusedKnown,
  publishedPortsKnown,
  levelChosen,
  levelFinalKnown,
] as const;
