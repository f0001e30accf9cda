// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ResourceCapacity } from '../../inventory';
import type { ComputeSettings } from '../compute-settings';
import { parseWholeNumber } from '../whole-number';
import { capacityOf, type ComputeInVCenter } from './compute-in-vcenter';

/** What was asked for and what there is: MHz for CPU, MB for memory. */
export interface CapacityDetail {
  readonly asked: number;
  readonly available: number;
}

/** A rule that a number does not go beyond what the chosen resource has. */
export function capacityRule<Id extends string>(
  id: Id,
  field: string,
  severity: 'error' | 'warning',
  kind: 'cpu' | 'memory',
  available: (capacity: ResourceCapacity) => number,
  read: (settings: ComputeSettings) => string,
): Rule<Id, ComputeInVCenter, CapacityDetail> {
  return {
    id,
    severity,
    citation: 'vSphere resource pools: capacity and unreserved capacity of the parent',
    field,
    appliesTo: (subject) =>
      capacityOf(subject, kind) !== null && parseWholeNumber(read(subject.compute), 1).ok,
    check: (subject) => {
      const capacity = capacityOf(subject, kind);
      const asked = Number(read(subject.compute));
      if (capacity === null || asked <= available(capacity)) return null;
      return { asked, available: available(capacity) };
    },
  };
}
