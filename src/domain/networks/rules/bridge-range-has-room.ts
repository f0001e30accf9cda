// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { bridgeNumbers } from './bridge-width-fits-range';

/** Each network of `docker network create` is a part of the range; the default one is the first of them. */
export const bridgeRangeHasRoom: Rule<
  'networks.bridge-range-has-room',
  NetworkSettings,
  { readonly prefixLength: number }
> = {
  id: 'networks.bridge-range-has-room',
  severity: 'warning',
  citation: 'vmware/vic lib/portlayer/network/context.go, newBridgeScope: the next free part of the range',
  field: 'networks.bridge.width',
  appliesTo: ({ bridge }) => bridgeNumbers(bridge) !== null,
  check: ({ bridge }) => {
    const numbers = bridgeNumbers(bridge);
    if (numbers === null || numbers.width !== numbers.prefixLength) return null;
    return { prefixLength: numbers.prefixLength };
  },
};
