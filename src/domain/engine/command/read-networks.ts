// SPDX-License-Identifier: Apache-2.0
import { goParseInt, type OptionValues } from '../../vic-machine';
import { readBridgeRange, readDnsServers, readRoleNetwork } from '../networks/role-network';
import type { EnginePlan } from '../plan';
import { accept, type EngineMessage, type EngineStep } from '../reason';
import { readContainerNetworks } from './container-options';
import { defaultPublicNetwork } from '../../networks';

const defaultBridgeRange = '172.16.0.0/12';
const defaultBridgeWidth = '16';

type NetworkPart = Pick<
  EnginePlan,
  'bridge' | 'public' | 'client' | 'management' | 'dns' | 'containerNetworks'
>;

/** Everything a command says about networks, in the tool's order. */
export function readNetworks(
  values: OptionValues,
  name: string,
  log: (message: EngineMessage) => void,
): EngineStep<NetworkPart> {
  const containerNetworks = readContainerNetworks(
    {
      networks: values.list('container-network'),
      gateways: values.list('container-network-gateway'),
      ranges: values.list('container-network-ip-range'),
      dns: values.list('container-network-dns'),
      firewalls: values.list('container-network-firewall'),
    },
    log,
  );
  if (!containerNetworks.ok) return containerNetworks;
  const width = goParseInt(values.text('bridge-network-width', defaultBridgeWidth)) ?? 0;
  const range = readBridgeRange(values.text('bridge-network-range', defaultBridgeRange), width);
  if (!range.ok) return range;
  const role = (which: 'client' | 'public' | 'management', fallback = '') =>
    readRoleNetwork(
      which,
      values.text(`${which}-network`, fallback),
      values.text(`${which}-network-ip`),
      values.text(`${which}-network-gateway`),
    );
  const client = role('client');
  if (!client.ok) return client;
  const publicRole = role('public', defaultPublicNetwork);
  if (!publicRole.ok) return publicRole;
  const management = role('management');
  if (!management.ok) return management;
  const dns = readDnsServers(values.list('dns-server'), log);
  if (!dns.ok) return dns;
  return accept({
    bridge: { portGroup: values.text('bridge-network') || name, range: range.value, width },
    public: publicRole.value,
    client: client.value,
    management: management.value,
    dns: dns.value,
    containerNetworks: containerNetworks.value,
  });
}
