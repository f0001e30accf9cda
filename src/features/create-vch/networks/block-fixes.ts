// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../../../domain/findings';
import type { BlockChoice, ContainerPlace } from '../../../domain/firewall';
import { findingsBeside } from '../../../ui/findings/findings';

/** A range that is no block, with what can take its place. */
export type BlockFix = ContainerPlace & BlockChoice;

/** The ranges of a container network that a rule wants to be blocks. */
export function blockFixes(findings: readonly Finding[], index: number): readonly BlockFix[] {
  const ranges = findings.filter(({ id }) => id === 'firewall.peers-ranges-are-blocks');
  return findingsBeside(ranges, 'networks.containers', { index, part: 'ipRanges' }).flatMap(
    // A finding carries the detail of its own rule.
    ({ detail }) => (detail as { readonly places: readonly BlockFix[] }).places,
  );
}
