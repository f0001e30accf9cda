// SPDX-License-Identifier: Apache-2.0
import type { ReviewRule } from './review-rule';

/** Consoles of containers travel there in SSH whose host keys nobody checks: whoever is in between can read and write. */
export const managementNetworkTrusted: ReviewRule<
  'review.management-network-trusted',
  Record<string, never>
> = {
  id: 'review.management-network-trusted',
  severity: 'note',
  citation:
    'vSphere Integrated Containers Security Reference, "Network Security"; vmware/vic lib/portlayer/attach/communication/connector.go',
  field: 'networks.management.portGroup',
  appliesTo: () => true,
  check: () => ({}),
};
