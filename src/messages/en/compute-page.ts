// SPDX-License-Identifier: Apache-2.0
import type { ComputeKind } from '../../domain/inventory';

const amount = (value: number): string => value.toLocaleString('en');

/** The wizard's Compute Capacity page. */
export const computePage = {
  resource: 'Compute resource',
  resourceHint: 'A cluster, a stand-alone host or a resource pool. Arrow keys move and open, Enter chooses.',
  resourceHelp:
    'Where the endpoint VM and all container VMs run. The VCH gets a resource pool of its own there.',
  chosen: (name: string, datacenter: string, vCenter: string) => `${name}, in ${datacenter} on ${vCenter}`,
  chosenLabel: 'Chosen',
  vCenters: 'list of vCenter Servers',
  inventoryOf: (vCenter: string) => `inventory of ${vCenter}`,
  noVCenters: 'You are signed in to no vCenter Server.',
  nothingBelow: 'Nothing here',
  loading: 'Loading …',
  notReachable: 'does not answer',
  kinds: {
    folder: 'Folder',
    datacenter: 'Datacenter',
    cluster: 'Cluster',
    host: 'Host',
    'resource-pool': 'Resource pool',
  } satisfies Record<ComputeKind, string>,
  vCenter: 'vCenter Server',
  notSelectable: {
    host: 'choose its cluster',
    'resource-pool': 'belongs to a VCH',
    cluster: 'not available for a VCH',
  },
  searching: (resource: string) => `Looking for “${resource}”, which the pasted command names …`,
  notFound: (resource: string) =>
    `The pasted command names “${resource}”, which is not in the inventory, or is there more than once. Choose one here.`,
  cpu: 'CPU',
  cpuUnit: 'MHz',
  memory: 'Memory',
  memoryUnit: 'MB',
  limitHint: (unit: string, total: number | null) =>
    total === null ? `${unit}; empty = unlimited` : `${unit}; max: ${amount(total)}; empty = unlimited`,
  cpuHelp: 'The most that the VCH and all its containers may use together.',
  memoryHelp: 'The most that the VCH and all its containers may use together.',
  advanced: 'Advanced',
  cpuReservation: 'CPU reservation',
  memoryReservation: 'Memory reservation',
  reservationHint: (unit: string, unreserved: number | null) =>
    unreserved === null ? unit : `${unit}; max: ${amount(unreserved)}`,
  reservationHelp: 'What vSphere keeps free for the VCH even when others are short of it.',
  cpuShares: 'CPU shares',
  memoryShares: 'Memory shares',
  sharesHelp: 'Who gets more when several ask for more than there is.',
  shares: { '': 'Default (normal)', low: 'Low', normal: 'Normal', high: 'High' },
  endpointCpus: 'Endpoint VM CPUs',
  endpointMemory: 'Endpoint VM memory',
  endpointMemoryHint: (total: number | null) =>
    total === null ? 'MB; at least 2,048 advised' : `MB; max: ${amount(total)}; at least 2,048 advised`,
  endpointHelp: 'The endpoint VM runs the Docker API of the VCH.',
  vmGroup: 'VM-host affinity',
  vmGroupHint: (name: string) =>
    `Makes a DRS VM group called “${name}”, which rules of the cluster can tie to hosts.`,
  vmGroupDrsOff: (cluster: string) => `DRS is off in ${cluster}: a VM group is not possible there.`,
  vmGroupTaken: (name: string) => `The cluster has a VM group called “${name}” already.`,
  vmGroupClusterOnly: 'VM-host affinity is possible when the compute resource is a cluster.',
};
