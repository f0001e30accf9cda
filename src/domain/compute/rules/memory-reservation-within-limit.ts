// SPDX-License-Identifier: Apache-2.0
import { reservationRule } from './reservation-rule';

/** vSphere refuses to reserve more than it would ever give. */
export const memoryReservationWithinLimit = reservationRule(
  'compute.memory-reservation-within-limit',
  'compute.memory.reservation',
  (settings) => settings.memory,
);
