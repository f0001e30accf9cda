// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import type { Rule } from '../../findings';
import type { ComputeKind, ComputeNode } from '../../inventory';
import type { ComputeSettings, ResourceAllocation } from '../compute-settings';
import type { AmountDetail } from './amount-rule';
import type { CapacityDetail } from './capacity-rule';
import type { ComputeInVCenter } from './compute-in-vcenter';
import { containerLimitIsAmount } from './container-limit-is-amount';
import { cpuLimitIsAmount } from './cpu-limit-is-amount';
import { cpuLimitWithinResource } from './cpu-limit-within-resource';
import { cpuReservationAvailable } from './cpu-reservation-available';
import { cpuReservationIsAmount } from './cpu-reservation-is-amount';
import { cpuReservationWithinLimit } from './cpu-reservation-within-limit';
import { cpuSharesKnown } from './cpu-shares-known';
import { endpointCpusIsAmount } from './endpoint-cpus-is-amount';
import { endpointMemoryAvailable } from './endpoint-memory-available';
import { endpointMemoryIsAmount } from './endpoint-memory-is-amount';
import { memoryLimitIsAmount } from './memory-limit-is-amount';
import { memoryLimitWithinResource } from './memory-limit-within-resource';
import { memoryReservationAvailable } from './memory-reservation-available';
import { memoryReservationIsAmount } from './memory-reservation-is-amount';
import { memoryReservationWithinLimit } from './memory-reservation-within-limit';
import { memorySharesKnown } from './memory-shares-known';
import { resourceChosen } from './resource-chosen';
import { resourceFound } from './resource-found';
import { vmGroupPossible } from './vm-group-possible';

const nothing: ResourceAllocation = { limit: '', reservation: '', shares: '' };
function compute(changes: Partial<ComputeSettings> = {}): ComputeSettings {
  return {
    resource: 'cluster1',
    resourceId: 'domain-c7',
    cpu: nothing,
    memory: nothing,
    endpointCpus: '',
    endpointMemory: '',
    useVmGroup: false,
    containerLimit: '',
    ...changes,
  };
}
const cpu = (part: Partial<ResourceAllocation>) => compute({ cpu: { ...nothing, ...part } });
const memory = (part: Partial<ResourceAllocation>) => compute({ memory: { ...nothing, ...part } });

const amounts: readonly {
  readonly rule: Rule<string, ComputeSettings, AmountDetail>;
  readonly write: (text: string) => ComputeSettings;
  readonly lowest: number;
}[] = [
  { rule: cpuLimitIsAmount, write: (limit) => cpu({ limit }), lowest: 0 },
  { rule: cpuReservationIsAmount, write: (reservation) => cpu({ reservation }), lowest: 0 },
  { rule: memoryLimitIsAmount, write: (limit) => memory({ limit }), lowest: 0 },
  { rule: memoryReservationIsAmount, write: (reservation) => memory({ reservation }), lowest: 0 },
  { rule: endpointCpusIsAmount, write: (endpointCpus) => compute({ endpointCpus }), lowest: 1 },
  { rule: endpointMemoryIsAmount, write: (endpointMemory) => compute({ endpointMemory }), lowest: 1 },
  { rule: containerLimitIsAmount, write: (containerLimit) => compute({ containerLimit }), lowest: 0 },
];
for (const { rule, write, lowest } of amounts) {
  ruleCases(rule, {
    holds: [write('1'), write('2048'), write(String(lowest))],
    fails: [
      [write('abc'), { problem: 'not-whole', lowest }],
      [write('1.5'), { problem: 'not-whole', lowest }],
      [write('-1'), { problem: 'not-whole', lowest }],
      [write(' 1'), { problem: 'not-whole', lowest }],
      [write('9'.repeat(17)), { problem: 'too-large', lowest }],
      ...(lowest > 0 ? ([[write('0'), { problem: 'too-small', lowest }]] as const) : []),
    ],
    doesNotApply: [compute()],
  });
}

ruleCases(cpuSharesKnown, {
  holds: [cpu({ shares: 'low' }), cpu({ shares: 'High' }), cpu({ shares: '4000' })],
  fails: [[cpu({ shares: 'most' }), { text: 'most' }]],
  doesNotApply: [compute()],
});
ruleCases(memorySharesKnown, {
  holds: [memory({ shares: 'normal' })],
  fails: [[memory({ shares: '0' }), { text: '0' }]],
  doesNotApply: [compute()],
});
ruleCases(cpuReservationWithinLimit, {
  holds: [cpu({ reservation: '100', limit: '100' })],
  fails: [[cpu({ reservation: '200', limit: '100' }), { reservation: 200, limit: 100 }]],
  doesNotApply: [compute(), cpu({ reservation: '200' }), cpu({ reservation: '200', limit: '0' })],
});
ruleCases(memoryReservationWithinLimit, {
  holds: [memory({ reservation: '100', limit: '4096' })],
  fails: [[memory({ reservation: '200', limit: '100' }), { reservation: 200, limit: 100 }]],
  doesNotApply: [memory({ reservation: 'x', limit: '100' })],
});
ruleCases(resourceChosen, {
  holds: [compute(), compute({ resource: '', resourceId: 'host-3' })],
  fails: [[compute({ resource: '', resourceId: null }), {}]],
  doesNotApply: [],
});
ruleCases(resourceFound, {
  holds: [compute({ resource: 'Production', resourceId: 'domain-c7' })],
  fails: [[compute({ resource: 'Production', resourceId: null }), { resource: 'Production' }]],
  doesNotApply: [
    compute({ resource: '', resourceId: null }),
    compute({ resource: '', resourceId: 'host-3' }),
  ],
});

function node(kind: ComputeKind, changes: Partial<ComputeNode> = {}): ComputeNode {
  return {
    id: 'domain-c7',
    kind,
    name: 'cluster1',
    path: 'cluster1',
    selectable: true,
    drs: kind === 'cluster' ? true : null,
    vmGroups: [],
    cpu: { total: 10_000, unreserved: 4_000 },
    memory: { total: 8_192, unreserved: 1_024 },
    children: [],
    ...changes,
  };
}
function chosen(settings: ComputeSettings, resource: ComputeNode | null = node('cluster')): ComputeInVCenter {
  return { compute: settings, resource, vchName: 'vch1' };
}

const capacities: readonly {
  readonly rule: Rule<string, ComputeInVCenter, CapacityDetail>;
  readonly write: (text: string) => ComputeSettings;
  readonly available: number;
}[] = [
  { rule: cpuLimitWithinResource, write: (limit) => cpu({ limit }), available: 10_000 },
  { rule: memoryLimitWithinResource, write: (limit) => memory({ limit }), available: 8_192 },
  { rule: cpuReservationAvailable, write: (reservation) => cpu({ reservation }), available: 4_000 },
  { rule: memoryReservationAvailable, write: (reservation) => memory({ reservation }), available: 1_024 },
  { rule: endpointMemoryAvailable, write: (endpointMemory) => compute({ endpointMemory }), available: 8_192 },
];
for (const { rule, write, available } of capacities) {
  ruleCases(rule, {
    holds: [chosen(write(String(available)))],
    fails: [[chosen(write(String(available + 1))), { asked: available + 1, available }]],
    doesNotApply: [
      chosen(write('')),
      chosen(write('1'), null),
      chosen(write('1'), node('cluster', { cpu: null, memory: null })),
    ],
  });
}

ruleCases(vmGroupPossible, {
  holds: [chosen(compute({ useVmGroup: true }))],
  fails: [
    [
      chosen(compute({ useVmGroup: true }), node('host', { name: 'esx1' })),
      { reason: 'no-cluster', name: 'esx1' },
    ],
    [
      chosen(compute({ useVmGroup: true }), node('cluster', { drs: false })),
      { reason: 'drs-off', name: 'cluster1' },
    ],
    [
      chosen(compute({ useVmGroup: true }), node('cluster', { vmGroups: ['vch1'] })),
      { reason: 'name-taken', name: 'vch1' },
    ],
  ],
  doesNotApply: [chosen(compute()), chosen(compute({ useVmGroup: true }), null)],
});
