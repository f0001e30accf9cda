// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

const narrowest = 30;

/** The prefix length of each bridge network as a number; null when it is none from 1 to 30. */
export function bridgeWidth(text: string): number | null {
  const width = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return width >= 1 && width <= narrowest ? width : null;
}

/** A prefix length: 1 to 30. */
export const bridgeWidthValid: Rule<
  'networks.bridge-width-valid',
  NetworkSettings,
  { readonly text: string }
> = {
  id: 'networks.bridge-width-valid',
  severity: 'error',
  citation: 'vic-machine create --bridge-network-width; API network_width 1 to 30',
  field: 'networks.bridge.width',
  appliesTo: ({ bridge }) => bridge.width !== '',
  check: ({ bridge }) => (bridgeWidth(bridge.width) === null ? { text: bridge.width } : null),
};
