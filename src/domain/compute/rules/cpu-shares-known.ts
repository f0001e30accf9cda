// SPDX-License-Identifier: Apache-2.0
import { sharesRule } from './shares-rule';

/** A level, or a number as the command line also takes it. */
export const cpuSharesKnown = sharesRule(
  'compute.cpu-shares-known',
  'compute.cpu.shares',
  'vic-machine create --cpu-shares: low, normal, high or a whole number',
  (settings) => settings.cpu.shares,
);
