// SPDX-License-Identifier: Apache-2.0
import { ipText } from '../go/ip';
import { parseGoCidr } from '../go/ip-net';

/** The network options that a missing common name is taken from. Texts as given. */
export interface StaticAddresses {
  readonly clientNetwork: string;
  readonly clientIp: string;
  readonly publicNetwork: string;
  readonly publicIp: string;
  readonly managementNetwork: string;
  readonly managementIp: string;
}

/** The address the engine takes for a common name when none is given, without its mask; '' when there is none. */
export function defaultCommonName(networks: StaticAddresses): string {
  const { clientNetwork, publicNetwork, managementNetwork } = networks;
  const address = firstGiven(
    networks.clientIp,
    clientNetwork === '' || clientNetwork === publicNetwork ? networks.publicIp : '',
    managementNetwork === clientNetwork || (clientNetwork === '' && managementNetwork === publicNetwork)
      ? networks.managementIp
      : '',
  );
  const cidr = parseGoCidr(address);
  return cidr === null ? address : ipText(cidr.ip);
}

function firstGiven(...texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? '';
}
