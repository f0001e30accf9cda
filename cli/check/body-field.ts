// SPDX-License-Identifier: Apache-2.0
import type { ContainerPart } from '../../src/domain/firewall';

/** Where a setting stands in a request body, longest first. */
const fields: readonly (readonly [string, string])[] = [
  ['networks.bridge.ipRange', 'network.bridge.ip_range'],
  ['networks.bridge.width', 'network.bridge.network_width'],
  ['networks.bridge', 'network.bridge'],
  ['networks.public', 'network.public'],
  ['networks.client', 'network.client'],
  ['networks.management', 'network.management'],
  ['networks.dnsServers', 'network.public.nameservers'],
  ['networks.proxies', 'registry.image_fetch_proxy'],
  ['general.debug', 'debug'],
];

const containerParts: Readonly<Record<ContainerPart, string>> = {
  portGroup: 'port_group',
  alias: 'alias',
  firewall: 'firewall',
  gateway: 'gateway',
  ipRanges: 'ip_ranges',
  dnsServers: 'nameservers',
};

/**
 * The field of a request body that says something about a setting; null when there is none. Without the index of a
 * container network: what comes out is in another order than the body.
 */
export function bodyField(setting: string): string | null {
  if (setting.startsWith('networks.containers')) {
    const part = Object.entries(containerParts).find(([name]) => setting.endsWith(`.${name}`));
    return part === undefined ? 'network.container' : `network.container.${part[1]}`;
  }
  return fields.find(([prefix]) => setting.startsWith(prefix))?.[1] ?? null;
}
