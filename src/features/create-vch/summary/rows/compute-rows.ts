// SPDX-License-Identifier: Apache-2.0
import type { ResourceAllocation } from '../../../../domain/compute';
import type { VchSettings } from '../../../../domain/vch';
import type { Messages } from '../../../../messages';
import { type SummaryRow, row, withUnit } from './summary-row';

/** The choices of the Compute Capacity page, and where the VCH is to be. */
export function computeRows({ target, compute }: VchSettings, all: Messages): readonly SummaryRow[] {
  const { computePage: texts, summaryPage, vicMachineCommand } = all;
  return [
    row(texts.vCenter, ['target.vCenter', 'target.vCenterId'], target.vCenter),
    row(summaryPage.thumbprint, 'target.thumbprint', target.thumbprint),
    row(texts.kinds.datacenter, ['target.datacenter', 'target.datacenterId'], target.datacenter),
    row(vicMachineCommand.user, 'target.user', target.user),
    row(texts.resource, ['compute.resource', 'compute.resourceId'], compute.resource),
    ...allocationRows('cpu', compute.cpu, texts.cpuUnit, all),
    ...allocationRows('memory', compute.memory, texts.memoryUnit, all),
    row(texts.endpointCpus, 'compute.endpointCpus', compute.endpointCpus),
    row(texts.endpointMemory, 'compute.endpointMemory', withUnit(compute.endpointMemory, texts.memoryUnit)),
    row(texts.vmGroup, 'compute.useVmGroup', compute.useVmGroup ? summaryPage.on : ''),
    row(summaryPage.containerLimit, 'compute.containerLimit', compute.containerLimit),
  ];
}

function allocationRows(
  of: 'cpu' | 'memory',
  { limit, reservation, shares }: ResourceAllocation,
  unit: string,
  { computePage: texts, summaryPage }: Messages,
): readonly SummaryRow[] {
  const labels =
    of === 'cpu'
      ? [texts.cpu, texts.cpuReservation, texts.cpuShares]
      : [texts.memory, texts.memoryReservation, texts.memoryShares];
  const [ofLimit = '', ofReservation = '', ofShares = ''] = labels;
  const names: Readonly<Record<string, string>> = texts.shares;
  return [
    row(ofLimit, `compute.${of}.limit`, limit === '' ? summaryPage.unlimited : `${limit} ${unit}`),
    row(ofReservation, `compute.${of}.reservation`, withUnit(reservation, unit)),
    row(ofShares, `compute.${of}.shares`, shares === '' ? '' : (names[shares] ?? shares)),
  ];
}
