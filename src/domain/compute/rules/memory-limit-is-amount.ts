// SPDX-License-Identifier: Apache-2.0
import { amountRule } from './amount-rule';

/** Whole MB; 0 is the same as no limit. */
export const memoryLimitIsAmount = amountRule(
  'compute.memory-limit-is-amount',
  'compute.memory.limit',
  'vic-machine create --memory: whole MB, 0 = no limit',
  0,
  (settings) => settings.memory.limit,
);
