// SPDX-License-Identifier: Apache-2.0
import { amountRule } from './amount-rule';

/** Whole MHz; 0 is the same as no limit. */
export const cpuLimitIsAmount = amountRule(
  'compute.cpu-limit-is-amount',
  'compute.cpu.limit',
  'vic-machine create --cpu: whole MHz, 0 = no limit',
  0,
  (settings) => settings.cpu.limit,
);
