// SPDX-License-Identifier: Apache-2.0
import { capacityRule } from './capacity-rule';

/** A limit above what there is limits nothing. */
export const memoryLimitWithinResource = capacityRule(
  'compute.memory-limit-within-resource',
  'compute.memory.limit',
  'warning',
  'memory',
  (capacity) => capacity.total,
  (settings) => settings.memory.limit,
);
