// SPDX-License-Identifier: Apache-2.0
import {
  cidrText,
  containsAddress,
  canBeMachine,
  networkOf,
  parseIpv4Address,
  parseIpv4Cidr,
  rangeOfNetwork,
  sameAddress,
  type Cidr,
  type IpAddress,
} from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import type { NetworkRole } from '../roles';

/** Why a gateway cannot be one. The engine sees the first of them only. */
export interface GatewayFault {
  readonly reason: 'outside-subnet' | 'own-address' | 'no-host-address';
  readonly gateway: string;
  readonly subnet: string;
}

/** The gateway is another machine in the subnet of the VCH's own address. */
export const roleGatewayReachable = {
  public: ofRole('public'),
  client: ofRole('client'),
  management: ofRole('management'),
} as const;

function ofRole<Role extends NetworkRole>(
  role: Role,
): Rule<`networks.${Role}-gateway-reachable`, NetworkSettings, GatewayFault> {
  return {
    id: `networks.${role}-gateway-reachable`,
    severity: 'error',
    citation: `vic-machine create: "${role} gateway with IP … is not reachable from …"`,
    field: `networks.${role}.gateway`,
    appliesTo: (networks) => read(networks, role) !== null,
    check: (networks) => {
      const given = read(networks, role);
      const reason = given === null ? null : faultOf(given.ip, given.gateway);
      if (given === null || reason === null) return null;
      return { reason, gateway: networks[role].gateway, subnet: cidrText(networkOf(given.ip)) };
    },
  };
}

function faultOf(ip: Cidr, gateway: IpAddress): GatewayFault['reason'] | null {
  if (!containsAddress(rangeOfNetwork(ip), gateway)) return 'outside-subnet';
  if (sameAddress(ip.address, gateway)) return 'own-address';
  return canBeMachine({ address: gateway, prefixLength: ip.prefixLength }) ? null : 'no-host-address';
}

function read(
  networks: NetworkSettings,
  role: NetworkRole,
): { readonly ip: Cidr; readonly gateway: IpAddress } | null {
  const ip = parseIpv4Cidr(networks[role].ip);
  const gateway = parseIpv4Address(networks[role].gateway);
  return ip.ok && gateway.ok ? { ip: ip.value, gateway: gateway.value } : null;
}
