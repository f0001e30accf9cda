// SPDX-License-Identifier: Apache-2.0
import { amountRule } from './amount-rule';

/** A virtual machine has at least one CPU. */
export const endpointCpusIsAmount = amountRule(
  'compute.endpoint-cpus-is-amount',
  'compute.endpointCpus',
  'vic-machine create --endpoint-cpu: whole number',
  1,
  (settings) => settings.endpointCpus,
);
