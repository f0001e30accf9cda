// SPDX-License-Identifier: Apache-2.0
import { parseIpv4Cidr, parseIpv4Range, type Cidr, type WrittenRange } from '../addresses';
import type { ContainerNetwork } from './container-network';

/** How containers on a network get their addresses. */
export type Addressing = 'dhcp' | 'static';

/** Without a gateway the engine leaves addresses to DHCP, even if there are ranges (which it refuses then). */
export function addressingOf({ gateway }: ContainerNetwork): Addressing {
  const answer = parseIpv4Cidr(gateway);
  return gateway.trim() === '' || (answer.ok && isUnspecified(answer.value)) ? 'dhcp' : 'static';
}

/** The gateway with its subnet; null when there is none or it cannot be read. */
export function gatewayOf({ gateway }: ContainerNetwork): Cidr | null {
  const answer = parseIpv4Cidr(gateway);
  return answer.ok && !isUnspecified(answer.value) ? answer.value : null;
}

/** What the engine takes for no gateway at all (vmware/vic pkg/ip/ip.go, IsUnspecifiedSubnet). */
function isUnspecified({ address, prefixLength }: Cidr): boolean {
  return address.value === 0n || prefixLength === 0;
}

/** The ranges that can be read, with their index in `ipRanges`. */
export function readableRanges({
  ipRanges,
}: ContainerNetwork): readonly (WrittenRange & { readonly item: number })[] {
  return ipRanges.flatMap((text, item) => {
    const answer = parseIpv4Range(text);
    return answer.ok ? [{ ...answer.value, item }] : [];
  });
}
