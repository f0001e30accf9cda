// SPDX-License-Identifier: Apache-2.0
import { netText } from '../go/ip-net';
import { prefixLength } from '../go/ip-net';
import { ipText, isUnspecifiedIp } from '../go/ip';
import { goQuote } from '../go/quote';
import type { EnginePlan, RolePlan } from '../plan';
import type { EngineIssue, EngineMessage } from '../reason';

/** The one network of a fresh vCenter that is known to be a standard port group. */
export const standardNetwork = 'VM Network';

/** The networks of the endpoint VM after sharing is applied. */
export interface SharedRoles {
  readonly public: RolePlan;
  readonly client: RolePlan;
  readonly management: RolePlan;
}

/** The first part of the validator's `network` step: roles, their addresses and gateways, and the bridge. */
export function validateRoleNetworks(
  plan: EnginePlan,
  log: (message: EngineMessage) => void,
): readonly EngineIssue[] {
  const issues: EngineIssue[] = [];
  const roles = sharePortGroups(plan, issues, log);
  for (const name of ['client', 'management'] as const) {
    const role = roles[name];
    if (
      role.portGroup !== roles.public.portGroup &&
      !isUnspecifiedIp(role.gateway) &&
      role.routes.length === 0
    ) {
      issues.push({
        reason: 'net-gateway-without-route',
        text: `${name} network gateway specified without at least one routing destination`,
      });
    }
  }
  const { gateway, ip, routes } = roles.public;
  if (!isUnspecifiedIp(ip?.ip ?? null) && isUnspecifiedIp(gateway)) {
    issues.push({
      reason: 'net-public-without-gateway',
      text: 'public network must have both static IP and gateway specified',
    });
  }
  if (!isUnspecifiedIp(gateway) && routes.length > 0) {
    issues.push({
      reason: 'net-public-with-routes',
      text: 'public network has the default route and must not have any routing destinations specified for gateway',
    });
  }
  for (const name of ['public', 'client', 'management'] as const) {
    const { portGroup } = roles[name];
    if (portGroup === '') {
      issues.push({
        reason: 'net-missing',
        text: `Error checking network for --${name}-network: network '' not found`,
      });
    }
    if (portGroup === plan.bridge.portGroup) {
      issues.push({
        reason: 'bridge-shared-with-role',
        text: `the bridge network must not be shared with another network role - ${name} also uses ${goQuote(portGroup)}`,
      });
    }
  }
  const problem = distributedProblem(plan.bridge.portGroup);
  if (problem !== null) {
    issues.push({
      reason: 'bridge-not-distributed',
      text: `An existing distributed port group or opaque network must be specified for bridge network on vCenter: ${problem}`,
    });
  }
  return issues;
}

/** Why a port group cannot be a bridge or container network, as far as its name tells; null when nothing is known. */
export function distributedProblem(portGroup: string): string | null {
  if (portGroup === '') return "network '' not found";
  return portGroup === standardNetwork
    ? `${goQuote(portGroup)} is not a Distributed Port Group or an Opaque Network`
    : null;
}

/** Roles on one port group share one address; an address beside the public network's own is not allowed. */
function sharePortGroups(
  plan: EnginePlan,
  issues: EngineIssue[],
  log: (message: EngineMessage) => void,
): SharedRoles {
  const client = { ...plan.client, portGroup: plan.client.portGroup || plan.public.portGroup };
  const management = { ...plan.management, portGroup: plan.management.portGroup || client.portGroup };
  const roles = { public: plan.public, client, management };
  const addressed = [management, client, plan.public].filter(
    (role) => role.portGroup !== '' && !isEmpty(role),
  );
  const sharing = (['client', 'management'] as const).filter(
    (name) => roles[name].portGroup === plan.public.portGroup && !isEmpty(roles[name]),
  );
  for (const name of sharing) logSharing(name, log);
  const twice = addressed.find((role, index) =>
    addressed.some((other, later) => later > index && other.portGroup === role.portGroup),
  );
  if (sharing.length > 0) {
    issues.push({
      reason: 'net-static-shares-public',
      text: 'Static IP on network sharing port group with public network - Configuration ONLY allowed through public network options',
    });
  } else if (twice !== undefined) {
    issues.push({
      reason: 'net-static-twice',
      text: `Incorrect static IP configuration for networks on port group ${goQuote(twice.portGroup)}`,
    });
  } else {
    warnOfSharedSubnets(addressed, log);
  }
  if (twice !== undefined) {
    issues.push({
      reason: 'net-static-twice',
      text: `Failed to configure static IP for additional networks using port group ${goQuote(twice.portGroup)}`,
    });
    return roles;
  }
  const shared = (role: RolePlan): RolePlan => {
    const donor = addressed.find((other) => other.portGroup === role.portGroup);
    return isEmpty(role) && donor !== undefined ? donor : role;
  };
  return { public: shared(plan.public), client: shared(client), management: shared(management) };
}

function isEmpty(role: RolePlan): boolean {
  return role.ip === null && role.gateway === null && role.routes.length === 0;
}

function logSharing(name: string, log: (message: EngineMessage) => void): void {
  log({
    level: 'error',
    text: `${name} network shares port group with public network, but has static IP configuration`,
  });
  log({
    level: 'error',
    text: `To resolve this, configure static IP for public network and assign ${name} network to same port group`,
  });
  log({
    level: 'error',
    text: 'The static IP will be automatically configured for networks sharing the port group',
  });
}

function warnOfSharedSubnets(addressed: readonly RolePlan[], log: (message: EngineMessage) => void): void {
  const portGroups = new Map<string, string>();
  for (const { ip, portGroup } of addressed) {
    if (ip === null) continue;
    const mask = ip.mask;
    const number = ip.ip.slice(ip.ip.length - mask.length).map((byte, index) => byte & (mask[index] ?? 0));
    const subnet = netText({ ip: number, mask });
    const other = portGroups.get(subnet);
    if (other === undefined) portGroups.set(subnet, portGroup);
    else {
      log({
        level: 'warning',
        text: `Unsupported static IP configuration: Same subnet ${goQuote(subnet)} is assigned to multiple port groups ${goQuote(other)} and ${goQuote(portGroup)}`,
      });
    }
  }
}

/** `%q` of a `net.IPNet`: `{"10.1.0.1" "ffffff00"}`. */
export function quotedNet(net: { readonly ip: readonly number[]; readonly mask: readonly number[] }): string {
  const mask = net.mask.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `{"${ipText(net.ip)}" "${mask}"}`;
}

/** `10.1.0.1/24`. */
export function gatewayText(net: {
  readonly ip: readonly number[];
  readonly mask: readonly number[];
}): string {
  return `${ipText(net.ip)}/${prefixLength(net.mask)}`;
}
