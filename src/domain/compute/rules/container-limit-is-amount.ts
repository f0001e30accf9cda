// SPDX-License-Identifier: Apache-2.0
import { amountRule } from './amount-rule';

/** Whole number; 0 is the same as no limit. */
export const containerLimitIsAmount = amountRule(
  'compute.container-limit-is-amount',
  'compute.containerLimit',
  'vic-machine create --containers: whole number',
  0,
  (settings) => settings.containerLimit,
);
