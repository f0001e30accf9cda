// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** The default route goes through the public network: a static address there is of no use without a gateway. */
export const publicIpHasGateway: Rule<
  'networks.public-ip-has-gateway',
  NetworkSettings,
  Record<string, never>
> = {
  id: 'networks.public-ip-has-gateway',
  severity: 'error',
  citation: 'vic-machine create: "public network must have both static IP and gateway specified"',
  field: 'networks.public.gateway',
  appliesTo: (networks) => networks.public.ip !== '',
  check: (networks) => (networks.public.gateway === '' ? {} : null),
};
