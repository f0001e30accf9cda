// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Cidr, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** The addresses of Docker's bridge networks. */
export const bridgeRangeValid: Rule<
  'networks.bridge-range-valid',
  NetworkSettings,
  { readonly problem: AddressProblem }
> = {
  id: 'networks.bridge-range-valid',
  severity: 'error',
  citation: 'vic-machine create --bridge-network-range: "Error parsing bridge network ip range"',
  field: 'networks.bridge.ipRange',
  appliesTo: ({ bridge }) => bridge.ipRange !== '',
  check: ({ bridge }) => {
    const answer = parseIpv4Cidr(bridge.ipRange);
    return answer.ok ? null : { problem: answer.problem };
  },
};
