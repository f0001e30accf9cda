// SPDX-License-Identifier: Apache-2.0
import { amountRule } from './amount-rule';

/** Whole MB. */
export const endpointMemoryIsAmount = amountRule(
  'compute.endpoint-memory-is-amount',
  'compute.endpointMemory',
  'vic-machine create --endpoint-memory: whole MB',
  1,
  (settings) => settings.endpointMemory,
);
