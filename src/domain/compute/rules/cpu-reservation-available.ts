// SPDX-License-Identifier: Apache-2.0
import { capacityRule } from './capacity-rule';

/** What others have reserved cannot be reserved again. */
export const cpuReservationAvailable = capacityRule(
  'compute.cpu-reservation-available',
  'compute.cpu.reservation',
  'error',
  'cpu',
  (capacity) => capacity.unreserved,
  (settings) => settings.cpu.reservation,
);
