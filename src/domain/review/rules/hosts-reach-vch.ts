// SPDX-License-Identifier: Apache-2.0
import type { ReviewRule } from './review-rule';

/** The serial ports of container VMs end on port 2377 of the VCH; vic-machine checks it when a VCH is made, and no more. */
export const hostsReachVch: ReviewRule<'review.hosts-reach-vch', Record<string, never>> = {
  id: 'review.hosts-reach-vch',
  severity: 'warning',
  citation:
    'vic-machine create: "Firewall must permit dst 2377/tcp outbound to the VCH management interface"',
  field: 'networks.management.portGroup',
  appliesTo: () => true,
  check: () => null,
  missing: () => ['host-firewall'],
};
