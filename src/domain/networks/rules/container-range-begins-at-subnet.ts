// SPDX-License-Identifier: Apache-2.0
import { addressRangeText, cidrText, hasHostBits, networkOf, parseIpv4Range } from '../../addresses';
import type { Rule } from '../../findings';
import { itemsWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';
import { someNetworkHas } from './has-container-networks';

/** `10.0.0.10/24` means .10 to .255 to the engine; most people mean the whole network. */
export const containerRangeBeginsAtSubnet: Rule<
  'networks.container-range-begins-at-subnet',
  NetworkSettings,
  {
    readonly places: readonly (ContainerPlace & {
      readonly text: string;
      /** What it means, in full. */
      readonly means: string;
      /** The whole network. */
      readonly whole: string;
    })[];
  }
> = {
  id: 'networks.container-range-begins-at-subnet',
  severity: 'warning',
  citation: 'vmware/vic pkg/ip/range.go: a CIDR begins at the address as written',
  field: 'networks.containers',
  appliesTo: someNetworkHas('ipRanges'),
  check: (networks) =>
    itemsWhere(networks, 'ipRanges', (text) => {
      const range = parseIpv4Range(text);
      if (!range.ok || range.value.form.kind !== 'cidr' || !hasHostBits(range.value.form.cidr)) return null;
      return { means: addressRangeText(range.value), whole: cidrText(networkOf(range.value.form.cidr)) };
    }),
};
