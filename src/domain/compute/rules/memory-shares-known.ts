// SPDX-License-Identifier: Apache-2.0
import { sharesRule } from './shares-rule';

/** A level, or a number as the command line also takes it. */
export const memorySharesKnown = sharesRule(
  'compute.memory-shares-known',
  'compute.memory.shares',
  'vic-machine create --memory-shares: low, normal, high or a whole number',
  (settings) => settings.memory.shares,
);
