// SPDX-License-Identifier: Apache-2.0
import type { NetworkSettings } from '../../domain/networks';
import { type VchSettings, defaultSettings } from '../../domain/vch';
import { networksOf } from './network-picture-model';

const { networks } = defaultSettings;
const settings = (changes: Partial<NetworkSettings>, debug = 0): VchSettings => ({
  ...defaultSettings,
  general: { ...defaultSettings.general, name: 'team-a', debug },
  networks: {
    ...networks,
    bridge: { ...networks.bridge, portGroup: 'bridge-pg' },
    public: { ...networks.public, portGroup: 'public-pg' },
    ...changes,
  },
});
const role = (portGroup: string, ip = '') => ({ portGroup, ip, gateway: '', routes: [] });

describe('the networks in the picture', () => {
  const variants = {
    'one port group': settings({}),
    'a client network of its own': settings({ client: role('client-pg') }),
    'management on the public network': settings({
      client: role('client-pg'),
      management: role('public-pg'),
    }),
    'all apart': settings({ client: role('client-pg'), management: role('management-pg') }),
  };
  for (const [name, variant] of Object.entries(variants)) {
    it(`have every role at exactly one interface, and every port group once: ${name}`, () => {
      const { interfaces } = networksOf(variant);
      expect(interfaces.flatMap(({ roles }) => roles).sort()).toEqual([
        'bridge',
        'client',
        'management',
        'public',
      ]);
      const portGroups = interfaces.map(({ portGroup }) => portGroup);
      expect(new Set(portGroups).size).toBe(portGroups.length);
      expect(interfaces.at(-1)?.roles).toEqual(['bridge']);
    });
  }

  it('have what listens where it listens', () => {
    const { interfaces } = networksOf(variants['all apart']);
    const listening = interfaces.map(({ roles, listeners }) => [roles[0], listeners.map(({ id }) => id)]);
    expect(listening).toEqual([
      ['public', []],
      ['client', ['docker-api-tls', 'vch-admin']],
      ['management', ['serial-port-concentrator']],
      ['bridge', ['dns']],
    ]);
  });

  it('mark what the debug level opens', () => {
    const { interfaces } = networksOf(settings({ client: role('client-pg') }, 2));
    const unusual = interfaces.flatMap(({ listeners }) => listeners).filter((one) => one.becauseOfDebug);
    expect(unusual).toEqual([{ id: 'profiling', ports: '6060-6063', becauseOfDebug: true }]);
  });

  it('have addresses as far as they are known', () => {
    const { interfaces } = networksOf(settings({ client: role('client-pg', '10.20.0.5/24') }));
    expect(interfaces.map(({ address }) => address)).toEqual(['dhcp', { ip: '10.20.0.5/24' }, null]);
  });

  it('have container networks with what they let through', () => {
    const { containerNetworks } = networksOf(
      settings({
        containers: [
          { portGroup: 'pg', alias: 'web', firewall: null, gateway: '', ipRanges: [], dnsServers: [] },
        ],
      }),
    );
    expect(containerNetworks.map(({ name, portGroup, traffic }) => [name, portGroup, traffic.level])).toEqual(
      [['web', 'pg', 'published']],
    );
  });
});
