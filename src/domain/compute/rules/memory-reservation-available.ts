// SPDX-License-Identifier: Apache-2.0
import { capacityRule } from './capacity-rule';

/** What others have reserved cannot be reserved again. */
export const memoryReservationAvailable = capacityRule(
  'compute.memory-reservation-available',
  'compute.memory.reservation',
  'error',
  'memory',
  (capacity) => capacity.unreserved,
  (settings) => settings.memory.reservation,
);
