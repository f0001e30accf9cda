// SPDX-License-Identifier: Apache-2.0
import { cidrText, networkOf, parseIpv4Cidr, rangeOfNetwork, rangesOverlap } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { defaultBridgeRange, type NetworkRole } from '../roles';

/** A subnet, or a destination behind a gateway, that lies in the bridge range. */
export interface TakenRange {
  readonly role: NetworkRole;
  readonly what: 'ip' | 'route';
  readonly subnet: string;
}

/** What lies in the bridge range cannot be reached from containers: the VCH routes those addresses to the bridge. */
export const bridgeRangeFree: Rule<
  'networks.bridge-range-free',
  NetworkSettings,
  { readonly range: string; readonly taken: readonly TakenRange[] }
> = {
  id: 'networks.bridge-range-free',
  severity: 'warning',
  citation: 'VIC documentation, "Configure Bridge Networks": a range that is not used otherwise',
  field: 'networks.bridge.ipRange',
  appliesTo: ({ bridge }) => parseIpv4Cidr(bridge.ipRange || defaultBridgeRange).ok,
  check: (networks) => {
    const text = networks.bridge.ipRange || defaultBridgeRange;
    const bridge = parseIpv4Cidr(text);
    if (!bridge.ok) return null;
    const taken = subnetsOf(networks).filter(({ subnet }) => {
      const cidr = parseIpv4Cidr(subnet);
      return cidr.ok && rangesOverlap(rangeOfNetwork(cidr.value), rangeOfNetwork(bridge.value));
    });
    return taken.length > 0 ? { range: text, taken } : null;
  },
};

function subnetsOf(networks: NetworkSettings): readonly TakenRange[] {
  return (['public', 'client', 'management'] as const).flatMap((role) =>
    [
      { what: 'ip' as const, text: networks[role].ip },
      ...networks[role].routes.map((text) => ({ what: 'route' as const, text })),
    ].flatMap(({ what, text }) => {
      const cidr = parseIpv4Cidr(text);
      // A route to everywhere is not a network in the range.
      if (!cidr.ok || cidr.value.prefixLength === 0) return [];
      return [{ role, what, subnet: cidrText(networkOf(cidr.value)) }];
    }),
  );
}
