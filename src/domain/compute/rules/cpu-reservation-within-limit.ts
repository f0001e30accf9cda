// SPDX-License-Identifier: Apache-2.0
import { reservationRule } from './reservation-rule';

/** vSphere refuses to reserve more than it would ever give. */
export const cpuReservationWithinLimit = reservationRule(
  'compute.cpu-reservation-within-limit',
  'compute.cpu.reservation',
  (settings) => settings.cpu,
);
