// SPDX-License-Identifier: Apache-2.0
import { trustLevels, type ContainerNetwork, type TrustLevel } from '../../firewall';
import type { OptionReader } from './option-reader';

const subOptions = ['gateway', 'ip-range', 'dns', 'firewall'] as const;

/** The container networks of a command with the options of their port groups. */
export function readContainerNetworks(reader: OptionReader): readonly ContainerNetwork[] {
  const values = new Map(
    subOptions.map((name) => [name, reader.list(`container-network-${name}`).map(splitAtColon)]),
  );
  const taken = new Set<string>();
  const networks = reader.list('container-network').map((option): ContainerNetwork => {
    const [portGroup, alias] = splitAtColon(option);
    // The first network on a port group gets all its options, a second one none.
    const of = (name: (typeof subOptions)[number]) =>
      taken.has(portGroup)
        ? []
        : (values.get(name) ?? []).filter(([key]) => key === portGroup).map(([, value]) => value);
    const network = {
      portGroup,
      alias,
      firewall: readLevel(of('firewall').at(-1) ?? '', reader),
      gateway: of('gateway').at(-1) ?? '',
      ipRanges: of('ip-range'),
      dnsServers: of('dns'),
    };
    taken.add(portGroup);
    return network;
  });
  for (const name of subOptions) {
    for (const [portGroup, value] of values.get(name) ?? []) {
      if (taken.has(portGroup)) continue;
      const option = `--container-network-${name}`;
      reader.note({ code: 'no-such-container-network', option, value: `${portGroup}:${value}` });
    }
  }
  return networks;
}

function splitAtColon(text: string): readonly [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}

function readLevel(text: string, reader: OptionReader): TrustLevel | null {
  const level = trustLevels.find((candidate) => candidate === text.toLowerCase());
  if (level === undefined && text !== '') {
    reader.note({ code: 'value-not-understood', option: '--container-network-firewall', value: text });
  }
  return level ?? null;
}
