// SPDX-License-Identifier: Apache-2.0
import { capacityRule } from './capacity-rule';

/** A limit above what there is limits nothing. */
export const cpuLimitWithinResource = capacityRule(
  'compute.cpu-limit-within-resource',
  'compute.cpu.limit',
  'warning',
  'cpu',
  (capacity) => capacity.total,
  (settings) => settings.cpu.limit,
);
