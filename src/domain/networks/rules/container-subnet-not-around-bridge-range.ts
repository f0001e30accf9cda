// SPDX-License-Identifier: Apache-2.0
import { containsAddress, containsRange } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import {
  hasSubnetAndBridgeRange,
  subnetsWhere,
  type SubnetInBridgeRange,
} from './container-subnet-outside-bridge-range';

/**
 * A subnet that has the whole bridge range in its middle: the VCH starts, and containers on both networks send what is
 * for these addresses to the bridge.
 */
export const containerSubnetNotAroundBridgeRange: Rule<
  'networks.container-subnet-not-around-bridge-range',
  NetworkSettings,
  { readonly places: readonly SubnetInBridgeRange[] }
> = {
  id: 'networks.container-subnet-not-around-bridge-range',
  severity: 'warning',
  citation:
    'vmware/vic lib/portlayer/network/context.go: only the first and the last address are looked for; RFC 1812 5.2.4.3: the longest prefix wins',
  field: 'networks.containers',
  appliesTo: hasSubnetAndBridgeRange,
  check: (networks) =>
    subnetsWhere(
      networks,
      (subnet, bridge) =>
        containsRange(subnet, bridge) &&
        !containsAddress(bridge, subnet.first) &&
        !containsAddress(bridge, subnet.last),
    ),
};
