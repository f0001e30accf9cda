// SPDX-License-Identifier: Apache-2.0
import type { SimulatedVCenter } from '../vcenter/inventory-object';
import { addressAnswer, rangeAnswer } from './address-answers';
import { at, listAt, textAt, textsAt } from './json-value';

/** `network` of GET …/vch/{id}: port groups by id only, and nothing the engine does not keep. */
export function networkAnswer(server: SimulatedVCenter, request: unknown): object {
  const network = at(request, 'network');
  const publicId = portGroupId(server, at(network, 'public', 'port_group'));
  const clientId = portGroupId(server, at(network, 'client', 'port_group')) || publicId;
  const nameservers = textsAt(network, 'public', 'nameservers').map(addressAnswer);
  const role = (name: string, id: string): object => ({
    port_group: { id },
    nameservers,
    ...gatewayOfRole(at(network, name, 'gateway')),
  });
  return {
    bridge: {
      ip_range: textAt(network, 'bridge', 'ip_range'),
      port_group: { id: portGroupId(server, at(network, 'bridge', 'port_group')) },
    },
    public: role('public', publicId),
    client: role('client', clientId),
    management: role('management', portGroupId(server, at(network, 'management', 'port_group')) || clientId),
    container: containerAnswers(server, listAt(network, 'container')),
  };
}

/** Id of a port group named by name, or by id where the API allows that; '' when there is none. */
export function portGroupId(server: SimulatedVCenter, reference: unknown): string {
  const name = textAt(reference, 'name');
  const id = textAt(reference, 'id');
  return server.portGroups.find((group) => group.name === name || group.id === id)?.id ?? '';
}

/** Go keeps the networks in a map by alias: the last of two with one alias wins, and the order means nothing. */
function containerAnswers(server: SimulatedVCenter, networks: readonly unknown[]): readonly object[] {
  const byAlias = new Map(networks.map((network) => [textAt(network, 'alias'), network]));
  return [...byAlias].reverse().map(([alias, network]) => {
    const firewall = textAt(network, 'firewall');
    const address = textAt(network, 'gateway', 'address');
    const mask = textsAt(network, 'gateway', 'routing_destinations')[0]?.split('/')[1] ?? '';
    const gateway = address === '' ? '<nil>' : `${address}/${mask}`;
    return {
      alias,
      ...(firewall === '' ? {} : { firewall }),
      gateway: { address: addressAnswer(address), routing_destinations: [gateway] },
      ip_ranges: textsAt(network, 'ip_ranges').map(rangeAnswer),
      nameservers: textsAt(network, 'nameservers').map(addressAnswer),
      port_group: { id: portGroupId(server, at(network, 'port_group')) },
    };
  });
}

function gatewayOfRole(gateway: unknown): object {
  const address = textAt(gateway, 'address');
  return address === ''
    ? {}
    : { gateway: { address, routing_destinations: textsAt(gateway, 'routing_destinations') } };
}
