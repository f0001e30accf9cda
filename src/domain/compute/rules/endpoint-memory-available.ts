// SPDX-License-Identifier: Apache-2.0
import { capacityRule } from './capacity-rule';

/** The endpoint VM does not start on a resource with less memory than its own. */
export const endpointMemoryAvailable = capacityRule(
  'compute.endpoint-memory-available',
  'compute.endpointMemory',
  'error',
  'memory',
  (capacity) => capacity.total,
  (settings) => settings.endpointMemory,
);
