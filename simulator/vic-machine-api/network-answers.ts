// SPDX-License-Identifier: Apache-2.0
import { ipAddressText, parseCidr } from '../../src/domain/addresses';
import type { ContainerNetworkOutcome, RoleOutcome } from '../../src/domain/engine';
import type { SimulatedVCenter } from '../vcenter/inventory-object';
import { rangeAnswer } from './range-answer';
import { textAt } from './json-value';
import type { VchRecord } from './vch-record';

/** `network` of GET …/vch/{id}: port groups by id only, and nothing the engine does not keep. */
export function networkAnswer(server: SimulatedVCenter, { outcome }: VchRecord): object {
  const { networks } = outcome;
  const publicGroup = networks.public.portGroup ?? '';
  const clientGroup = networks.client.portGroup ?? publicGroup;
  const role = (given: RoleOutcome, group: string): object => ({
    port_group: { id: idOf(server, group) },
    nameservers: networks.dns,
    ...(given.gateway === null
      ? {}
      : { gateway: { address: given.gateway, routing_destinations: given.routes } }),
  });
  return {
    bridge: { ip_range: networks.bridgeRange ?? '', port_group: { id: idOf(server, networks.bridge) } },
    public: role(networks.public, publicGroup),
    client: role(networks.client, clientGroup),
    management: role(networks.management, networks.management.portGroup ?? clientGroup),
    // Go keeps them in a map: their order means nothing.
    container: outcome.containerNetworks.map((network) => containerAnswer(server, network)).reverse(),
  };
}

/** Id of a port group named by name, or by id where the API allows that; '' when there is none. */
export function portGroupId(server: SimulatedVCenter, reference: unknown): string {
  return idOf(server, textAt(reference, 'id') || textAt(reference, 'name'));
}

function idOf(server: SimulatedVCenter, nameOrId: string): string {
  return server.portGroups.find(({ id, name }) => id === nameOrId || name === nameOrId)?.id ?? '';
}

/** An unspecified firewall is left out; no gateway becomes Go's text for nothing. */
function containerAnswer(server: SimulatedVCenter, network: ContainerNetworkOutcome): object {
  const { alias, firewall, gateway, ipRanges, dns, portGroup } = network;
  return {
    alias,
    ...(firewall === '' ? {} : { firewall }),
    gateway: { address: addressOf(gateway) ?? '<nil>', routing_destinations: [gateway ?? '<nil>'] },
    ip_ranges: ipRanges.map(rangeAnswer),
    nameservers: dns,
    port_group: { id: idOf(server, portGroup) },
  };
}

/** The address in front of a prefix length; null when there is none. */
export function addressOf(text: string | null): string | null {
  const answer = text === null ? null : parseCidr(text);
  return answer?.ok === true ? ipAddressText(answer.value.address) : null;
}
