// SPDX-License-Identifier: Apache-2.0
import { amountRule } from './amount-rule';

/** Whole MHz. */
export const cpuReservationIsAmount = amountRule(
  'compute.cpu-reservation-is-amount',
  'compute.cpu.reservation',
  'vic-machine create --cpu-reservation: whole MHz',
  0,
  (settings) => settings.cpu.reservation,
);
