// SPDX-License-Identifier: Apache-2.0
import { amountRule } from './amount-rule';

/** Whole MB. */
export const memoryReservationIsAmount = amountRule(
  'compute.memory-reservation-is-amount',
  'compute.memory.reservation',
  'vic-machine create --memory-reservation: whole MB',
  0,
  (settings) => settings.memory.reservation,
);
