// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** The API has no default for it; the command line takes `VM Network`. */
export const publicChosen: Rule<'networks.public-chosen', NetworkSettings, Record<string, never>> = {
  id: 'networks.public-chosen',
  severity: 'error',
  citation:
    'vic-machine API network.public: "Error checking network for --public-network: network \'\' not found"',
  field: 'networks.public.portGroup',
  appliesTo: () => true,
  check: (networks) => (networks.public.portGroup === '' ? {} : null),
};
