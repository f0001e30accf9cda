// SPDX-License-Identifier: Apache-2.0
import { goQuote } from '../go/quote';
import { parseIp, type GoIp } from '../go/ip';
import { cidrError, parseGoCidr, type GoIpNet } from '../go/ip-net';
import { parseSpan, type AddressSpan } from '../networks/address-span';
import { readBridgeRange, readDnsServers, readRoleNetwork } from '../networks/role-network';
import { noRole, type ContainerNetworkPlan, type EnginePlan, type RolePlan } from '../plan';
import { accept, refuse, type EngineMessage, type EngineStep } from '../reason';
import { nilPointer } from './nil-pointer';
import type {
  BodyContainerNetwork,
  BodyGateway,
  BodyNetwork,
  BodyReference,
  RequestBody,
} from './request-body';

const defaultBridgeWidth = 16;

/** The inventory path of a reference. An id is looked up there; here it stands for itself. */
export function referenceText(reference: BodyReference | null): string {
  return reference === null ? '' : reference.id || reference.name;
}

/** Ids are looked up among standard networks only; a distributed port group is not found by its id. */
function portGroupOf(reference: BodyReference | null, whose: string, lookup: string): EngineStep<string> {
  const text = referenceText(reference);
  if (text === '') {
    return refuse('cnet-portgroup-missing', `${whose} portgroup must be specified (by name or id)`);
  }
  return reference?.id.startsWith('dvportgroup-') === true
    ? refuse('cnet-portgroup-missing', `${lookup}: Unable to locate ${goQuote(text)} as any of [Network]`)
    : accept(text);
}

/** The networks of a plan. */
export type NetworkPart = Pick<
  EnginePlan,
  'bridge' | 'public' | 'client' | 'management' | 'dns' | 'containerNetworks'
>;

/** `network` of the body, in the handler's order. */
export function buildNetworks(
  network: RequestBody['network'],
  log: (message: EngineMessage) => void,
): EngineStep<NetworkPart> {
  const bridge = buildBridge(network?.bridge ?? null);
  if (!bridge.ok) return bridge;
  const client = buildRole('client', network?.client ?? null);
  if (!client.ok) return client;
  const management = buildRole('management', network?.management ?? null);
  if (!management.ok) return management;
  const publicRole = buildRole('public', network?.public ?? null);
  if (!publicRole.ok) return publicRole;
  const dns = readDnsServers(network?.public?.nameservers ?? [], log);
  if (!dns.ok) return dns;
  const containers = new Map<string, ContainerNetworkPlan>();
  for (const container of network?.containers ?? []) {
    const plan = buildContainerNetwork(container);
    if (!plan.ok) return plan;
    const before = containers.get(plan.value.alias);
    containers.set(plan.value.alias, before === undefined ? plan.value : underOneAlias(before, plan.value));
  }
  return accept({
    bridge: bridge.value,
    client: client.value,
    management: management.value,
    public: publicRole.value,
    dns: dns.value,
    containerNetworks: [...containers.values()],
  });
}

function buildBridge(
  bridge: NonNullable<RequestBody['network']>['bridge'],
): EngineStep<EnginePlan['bridge']> {
  if (bridge === null) return accept({ portGroup: '', range: null, width: defaultBridgeWidth });
  const portGroup = portGroupOf(bridge.portGroup, 'bridge network', 'error finding bridge network');
  if (!portGroup.ok) return portGroup;
  const width = bridge.width ?? defaultBridgeWidth;
  const range = readBridgeRange(bridge.ipRange, width);
  return range.ok ? accept({ portGroup: portGroup.value, range: range.value, width }) : range;
}

function buildRole(
  role: 'client' | 'public' | 'management',
  network: BodyNetwork | null,
): EngineStep<RolePlan> {
  if (network === null) return accept(noRole);
  const portGroup = portGroupOf(
    network.portGroup,
    `${role} network`,
    `error finding ${role} network portgroup`,
  );
  if (!portGroup.ok) return portGroup;
  return readRoleNetwork(role, portGroup.value, network.static, gatewayOption(network.gateway));
}

/** The gateway as the command line would write it: an empty list of routes still leaves its colon. */
function gatewayOption(gateway: BodyGateway | null): string {
  if (gateway === null) return '';
  return gateway.routes === null ? gateway.address : `${gateway.routes.join(',')}:${gateway.address}`;
}

function buildContainerNetwork(network: BodyContainerNetwork | null): EngineStep<ContainerNetworkPlan> {
  if (network === null) return nilPointer;
  const { alias } = network;
  const portGroup = portGroupOf(
    network.portGroup,
    `container network ${alias}`,
    `error finding portgroup for container network ${alias}`,
  );
  if (!portGroup.ok) return portGroup;
  const gateway = buildContainerGateway(network.gateway, alias);
  if (!gateway.ok) return gateway;
  const ranges: AddressSpan[] = [];
  for (const text of network.ipRanges) {
    const span = parseSpan(text);
    if (span === null) return nilPointer;
    ranges.push(span);
  }
  const dns: readonly (GoIp | null)[] = network.nameservers.map(parseIp);
  // The schema has let through nothing but the five levels and ''.
  const firewall = network.firewall as ContainerNetworkPlan['firewall'];
  return accept({ alias, portGroup: portGroup.value, gateway: gateway.value, ranges, dns, firewall });
}

/** A second network under an alias replaces the first one, but for a gateway and a level it does not give itself. */
function underOneAlias(first: ContainerNetworkPlan, second: ContainerNetworkPlan): ContainerNetworkPlan {
  return {
    ...second,
    gateway: second.gateway ?? first.gateway,
    firewall: second.firewall === '' ? first.firewall : second.firewall,
  };
}

function buildContainerGateway(gateway: BodyGateway | null, alias: string): EngineStep<GoIpNet | null> {
  if (gateway === null) return accept(null);
  const address = parseIp(gateway.address);
  if (address === null) {
    return refuse(
      'cnet-gateway-address',
      `error parsing gateway IP ${gateway.address} for container network ${alias}`,
    );
  }
  const [route, ...others] = gateway.routes ?? [];
  const problem = `error parsing network mask for container network ${alias}`;
  if (route === undefined || others.length > 0) {
    return refuse('cnet-gateway-mask', `${problem}: exactly one subnet must be specified`);
  }
  const cidr = parseGoCidr(route);
  if (cidr === null) return refuse('cnet-gateway-mask', `${problem}: ${cidrError(route)}`);
  return accept({ ip: address, mask: cidr.network.mask });
}
