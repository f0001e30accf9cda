// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../../src/domain/findings';
import type { ContainerPlace } from '../../src/domain/firewall';

/**
 * The setting a finding is about, down to the input of a container network when all of its places are in inputs of one
 * kind: `networks.containers.1.ipRanges`, or `networks.containers.ipRanges` for several networks. Otherwise the
 * finding's own field.
 */
export function settingOf(finding: Finding): string {
  const [first, ...others] = placesOf(finding);
  if (first === undefined || others.some(({ part }) => part !== first.part)) return finding.field;
  const isOneNetwork = others.every(({ index }) => index === first.index);
  return `networks.containers.${isOneNetwork ? `${first.index}.` : ''}${first.part}`;
}

function placesOf({ field, detail }: Finding): readonly Pick<ContainerPlace, 'index' | 'part'>[] {
  if (field !== 'networks.containers' || !('places' in detail) || !Array.isArray(detail.places)) return [];
  return detail.places as readonly ContainerPlace[];
}
