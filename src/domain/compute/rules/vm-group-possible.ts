// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ComputeInVCenter } from './compute-in-vcenter';

/** DRS VM groups exist in clusters with DRS only, and each name once. */
export const vmGroupPossible: Rule<
  'compute.vm-group-possible',
  ComputeInVCenter,
  { readonly reason: 'no-cluster' | 'drs-off' | 'name-taken'; readonly name: string }
> = {
  id: 'compute.vm-group-possible',
  severity: 'error',
  citation:
    'vic-machine create --affinity-vm-group: a DRS VM group with the name of the VCH is made in the cluster',
  field: 'compute.useVmGroup',
  appliesTo: ({ compute, resource }) => compute.useVmGroup && resource !== null,
  check: ({ resource, vchName }) => {
    if (resource === null) return null;
    if (resource.kind !== 'cluster') return { reason: 'no-cluster', name: resource.name };
    if (resource.drs === false) return { reason: 'drs-off', name: resource.name };
    return resource.vmGroups.includes(vchName) ? { reason: 'name-taken', name: vchName } : null;
  },
};
