// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Cidr } from '../../addresses';
import type { Rule } from '../../findings';
import type { BridgeNetwork, NetworkSettings } from '../network-settings';
import { defaultBridgeRange, defaultBridgeWidth } from '../roles';
import { bridgeWidth } from './bridge-width-valid';

/** A bridge network is a part of the range; with a range of its own, the default width may be too wide for it. */
export const bridgeWidthFitsRange: Rule<
  'networks.bridge-width-fits-range',
  NetworkSettings,
  { readonly width: number; readonly prefixLength: number }
> = {
  id: 'networks.bridge-width-fits-range',
  severity: 'error',
  citation:
    'vic-machine create --bridge-network-width: "Width must be larger than prefix of bridge network ip range"',
  field: 'networks.bridge.width',
  appliesTo: ({ bridge }) => bridgeNumbers(bridge) !== null,
  check: ({ bridge }) => {
    const numbers = bridgeNumbers(bridge);
    return numbers !== null && numbers.width < numbers.prefixLength ? numbers : null;
  },
};

/** Width and prefix length that are in force, defaults included; null when one of them cannot be read. */
export function bridgeNumbers(
  bridge: BridgeNetwork,
): { readonly width: number; readonly prefixLength: number } | null {
  const width = bridge.width === '' ? defaultBridgeWidth : bridgeWidth(bridge.width);
  const range = parseIpv4Cidr(bridge.ipRange || defaultBridgeRange);
  return width === null || !range.ok ? null : { width, prefixLength: range.value.prefixLength };
}
