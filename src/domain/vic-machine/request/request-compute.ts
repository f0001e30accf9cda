// SPDX-License-Identifier: Apache-2.0
import type { ComputeSettings, ResourceAllocation } from '../../compute';
import type { OperationsUserSettings } from '../../operations-user';
import { wholeNumber } from './request-numbers';
import type { ReportProblem } from './request-problem';
import type { RequestAllocation, RequestShares, VchRequest } from './vch-request';

/** `compute` of the body; undefined when nothing of it is given. */
export function requestCompute(compute: ComputeSettings, report: ReportProblem): VchRequest['compute'] {
  const cpu = allocation(compute.cpu, 'MHz', 'compute.cpu', report);
  const memory = allocation(compute.memory, 'MiB', 'compute.memory', report);
  const body = {
    ...(compute.resourceId !== null
      ? { resource: { id: compute.resourceId } }
      : compute.resource === ''
        ? {}
        : { resource: { name: compute.resource } }),
    ...(cpu && { cpu }),
    ...(memory && { memory }),
    ...(compute.useVmGroup && { affinity: { use_vm_group: true as const } }),
  };
  if (compute.containerLimit !== '') report({ code: 'command-line-only', field: 'compute.containerLimit' });
  return Object.keys(body).length === 0 ? undefined : body;
}

/**
 * `endpoint` of the body; undefined when nothing of it is given. Without a user there are no credentials at all: the
 * API takes an empty user literally.
 */
export function requestEndpoint(
  compute: ComputeSettings,
  operationsUser: OperationsUserSettings,
  report: ReportProblem,
): VchRequest['endpoint'] {
  const sockets = wholeNumber(compute.endpointCpus, 'compute.endpointCpus', report);
  const memory = wholeNumber(compute.endpointMemory, 'compute.endpointMemory', report);
  const { user, password, grantPermissions } = operationsUser;
  if (user === '' && (password !== '' || grantPermissions)) {
    report({ code: 'invalid-value', field: 'operationsUser.user', value: '' });
  }
  const body = {
    ...(sockets !== undefined && { cpu: { sockets } }),
    ...(memory !== undefined && { memory: { value: memory, units: 'MiB' as const } }),
    ...(user !== '' && {
      operations_credentials: {
        user,
        password,
        ...(grantPermissions && { grant_permissions: true as const }),
      },
    }),
  };
  return Object.keys(body).length === 0 ? undefined : body;
}

function allocation<Units extends string>(
  typed: ResourceAllocation,
  units: Units,
  field: string,
  report: ReportProblem,
): RequestAllocation<Units> | undefined {
  const limit = wholeNumber(typed.limit, `${field}.limit`, report);
  const reservation = wholeNumber(typed.reservation, `${field}.reservation`, report);
  const shares = requestShares(typed.shares, `${field}.shares`, report);
  const body = {
    ...(limit !== undefined && { limit: { value: limit, units } }),
    ...(reservation !== undefined && { reservation: { value: reservation, units } }),
    ...(shares && { shares }),
  };
  return Object.keys(body).length === 0 ? undefined : body;
}

function requestShares(typed: string, field: string, report: ReportProblem): RequestShares | undefined {
  const level = typed.trim().toLowerCase();
  if (level === 'low' || level === 'normal' || level === 'high') return { level };
  const number = wholeNumber(typed, field, report);
  return number === undefined ? undefined : { number };
}
