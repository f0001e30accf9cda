// SPDX-License-Identifier: Apache-2.0
import { exposedPorts, portsText, vchInterfaces } from '../../../src/domain/exposure';
import { defaultSettings, type VchSettings } from '../../../src/domain/vch';
import { heading, table } from '../markdown';

const levels = [0, 1, 2, 3] as const;

const { networks } = defaultSettings;
const shared: VchSettings = {
  ...defaultSettings,
  networks: {
    ...networks,
    bridge: { ...networks.bridge, portGroup: 'bridge' },
    public: { ...networks.public, portGroup: 'public' },
  },
};
const separate: VchSettings = {
  ...shared,
  networks: {
    ...shared.networks,
    client: { ...networks.client, portGroup: 'client' },
    management: { ...networks.management, portGroup: 'management' },
  },
};

/** What is open at each debug level, with a port group for each network and with one for all of them. */
export function debugTables(): readonly string[] {
  return [
    heading(3, 'Each network on its own port group'),
    levelTable(separate),
    heading(3, 'Client and management network on the public network’s port group'),
    levelTable(shared),
  ];
}

function levelTable(settings: VchSettings): string {
  return table(
    ['Interface', ...levels.map((level) => `Level ${level}`)],
    vchInterfaces(settings.networks).map(({ portGroup, roles }) => [
      roles.join(', '),
      ...levels.map((debug) => openOn(portGroup, { ...settings, general: { ...settings.general, debug } })),
    ]),
  );
}

/** `2376, 2378`, with what the debug level opens in bold. */
function openOn(portGroup: string, settings: VchSettings): string {
  const here = exposedPorts(settings).filter(
    (port) =>
      port.interface.portGroup === portGroup &&
      port.state === 'open' &&
      port.fact.direction === 'in' &&
      port.fact.ports !== null &&
      port.fact.id !== 'dhcp',
  );
  const texts = here.map(({ fact, becauseOfDebug }) =>
    becauseOfDebug ? `**${portsText(fact)}**` : portsText(fact),
  );
  return texts.join(', ') || '–';
}
