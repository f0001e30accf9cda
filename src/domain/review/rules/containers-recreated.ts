// SPDX-License-Identifier: Apache-2.0
import type { ReviewRule } from './review-rule';

/** Firewall levels came with version 1.2; a container VM keeps the bootstrap image it was created with. */
export const containersRecreated: ReviewRule<'review.containers-recreated', { readonly networks: number }> = {
  id: 'review.containers-recreated',
  severity: 'note',
  citation: 'VIC documentation, "Upgrade Virtual Container Hosts": existing containers stay as they are',
  field: 'networks.containers',
  appliesTo: ({ described }) => (described?.description.networks.containers.length ?? 0) > 0,
  check: ({ described }) => {
    const networks = described?.description.networks.containers.length ?? 0;
    return networks === 0 ? null : { networks };
  },
  missing: ({ described }) => (described === null ? ['description'] : []),
};
