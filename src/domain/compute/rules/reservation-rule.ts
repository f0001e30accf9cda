// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ComputeSettings, ResourceAllocation } from '../compute-settings';
import { parseWholeNumber } from '../whole-number';

/** A rule that no more is reserved than the limit. Applies when both are numbers and there is a limit. */
export function reservationRule<Id extends string>(
  id: Id,
  field: string,
  read: (settings: ComputeSettings) => ResourceAllocation,
): Rule<Id, ComputeSettings, { readonly reservation: number; readonly limit: number }> {
  return {
    id,
    severity: 'error',
    citation: 'vSphere API, ResourceAllocationInfo: the reservation is not above the limit',
    field,
    appliesTo: (settings) => {
      const { reservation, limit } = read(settings);
      return parseWholeNumber(reservation, 0).ok && parseWholeNumber(limit, 1).ok;
    },
    check: (settings) => {
      const reservation = Number(read(settings).reservation);
      const limit = Number(read(settings).limit);
      return reservation > limit ? { reservation, limit } : null;
    },
  };
}
