// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** The API has no default for it; the command line takes a port group with the VCH's name. */
export const bridgeChosen: Rule<'networks.bridge-chosen', NetworkSettings, Record<string, never>> = {
  id: 'networks.bridge-chosen',
  severity: 'error',
  citation: 'vic-machine API network.bridge.port_group',
  field: 'networks.bridge.portGroup',
  appliesTo: () => true,
  check: ({ bridge }) => (bridge.portGroup === '' ? {} : null),
};
