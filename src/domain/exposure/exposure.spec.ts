// SPDX-License-Identifier: Apache-2.0
import { aContainerNetwork } from '../../testing/network-settings';
import { defaultSettings, type VchSettings } from '../vch';
import { containerExposure } from './container-exposure';
import { type ExposedPort, exposedPorts, toldPorts } from './exposed-ports';
import { portsText, securityReference } from './security-reference';
import { vchInterfaces } from './vch-interface';

const { networks } = defaultSettings;
const separate: VchSettings = {
  ...defaultSettings,
  networks: {
    ...networks,
    bridge: { ...networks.bridge, portGroup: 'bridge-pg' },
    public: { ...networks.public, portGroup: 'public-pg' },
    client: { portGroup: 'client-pg', ip: '10.20.0.5/24', gateway: '', routes: [] },
    management: { ...networks.management, portGroup: 'management-pg' },
  },
};
const shared: VchSettings = {
  ...separate,
  networks: { ...separate.networks, client: networks.client, management: networks.management },
};
const debug = (settings: VchSettings, level: number): VchSettings => ({
  ...settings,
  general: { ...settings.general, debug: level },
});

/** `client-pg: docker-api-tls vch-admin …`, what comes in as soon as the VCH runs. */
function open(settings: VchSettings): readonly string[] {
  return vchInterfaces(settings.networks).map(({ portGroup }) => {
    const here = exposedPorts(settings).filter(
      (port) =>
        port.interface.portGroup === portGroup && port.state === 'open' && port.fact.direction === 'in',
    );
    return `${portGroup}: ${here.map(({ fact }) => fact.id).join(' ')}`;
  });
}

describe('the interfaces of a VCH', () => {
  it('are one for each port group, the bridge last', () => {
    expect(vchInterfaces(separate.networks).map(({ roles }) => roles.join('+'))).toEqual([
      'public',
      'client',
      'management',
      'bridge',
    ]);
    expect(vchInterfaces(shared.networks).map(({ roles }) => roles.join('+'))).toEqual([
      'public+client+management',
      'bridge',
    ]);
  });

  it('have the address of whichever role gives one', () => {
    expect(vchInterfaces(separate.networks).map(({ ip }) => ip)).toEqual([null, '10.20.0.5/24', null, null]);
  });
});

describe('exposed ports', () => {
  it('are where they belong when every network is its own', () => {
    expect(open(separate)).toEqual([
      'public-pg: ping dhcp',
      'client-pg: docker-api-tls vch-admin ping',
      'management-pg: serial-port-concentrator ping dhcp',
      'bridge-pg: dns ping',
    ]);
  });

  it('are on the public network when the others share it, and say so', () => {
    expect(open(shared)).toEqual([
      'public-pg: docker-api-tls vch-admin serial-port-concentrator ping dhcp',
      'bridge-pg: dns ping',
    ]);
    expect(
      exposedPorts(shared)
        .filter(({ becauseOfSharing }) => becauseOfSharing)
        .map(({ fact }) => fact.id),
    ).toEqual(['docker-api-tls', 'vch-admin', 'serial-port-concentrator']);
    // From debug level 3 on, the Docker API listens on all interfaces, shared or not.
    expect(
      exposedPorts(debug(shared, 3))
        .filter(({ becauseOfSharing }) => becauseOfSharing)
        .map(({ fact }) => fact.id),
    ).toEqual(['profiling', 'port-layer-api', 'serial-port-concentrator']);
    expect(exposedPorts(separate).some(({ becauseOfSharing }) => becauseOfSharing)).toBeFalse();
  });

  it('have 2375 in place of 2376 without TLS', () => {
    expect(open({ ...separate, tls: { transport: 'plain' } })[1]).toBe(
      'client-pg: docker-api-plain vch-admin ping',
    );
  });

  it('have profiling on the client network from debug level 2 on', () => {
    expect(open(debug(separate, 1))).toEqual(open(separate));
    expect(open(debug(separate, 2))[1]).toBe('client-pg: docker-api-tls vch-admin profiling ping');
  });

  it('have the Docker API on every network from debug level 3 on', () => {
    expect(open(debug(separate, 3))).toEqual([
      'public-pg: docker-api-tls vch-admin ping dhcp',
      'client-pg: docker-api-tls vch-admin profiling port-layer-api ping',
      'management-pg: docker-api-tls vch-admin serial-port-concentrator ping dhcp',
      'bridge-pg: docker-api-tls vch-admin dns ping',
    ]);
    expect(
      exposedPorts(debug(separate, 3))
        .filter(({ becauseOfDebug }) => becauseOfDebug)
        .map((port) => `${port.interface.portGroup} ${port.fact.id}`),
    ).toEqual([
      'public-pg docker-api-tls',
      'public-pg vch-admin',
      'client-pg profiling',
      'client-pg port-layer-api',
      'management-pg docker-api-tls',
      'management-pg vch-admin',
      'bridge-pg docker-api-tls',
      'bridge-pg vch-admin',
    ]);
  });

  it('of an existing VCH are the same, but for what only DHCP opens', () => {
    const ids = (ports: readonly ExposedPort[]) => ports.map(({ fact }) => fact.id);
    expect(ids(exposedPorts(separate))).toContain('dhcp');
    expect(ids(toldPorts(separate))).toEqual(ids(exposedPorts(separate)).filter((id) => id !== 'dhcp'));
  });

  it('tell what a later command opens', () => {
    const later = exposedPorts(separate).filter(({ state }) => state === 'on-demand');
    expect([...new Set(later.map(({ fact }) => fact.id))]).toEqual([
      'ssh',
      'published-ports',
      'appliance-registry',
    ]);
    const insecure = { ...separate.registries, insecure: ['harbor.example.com'] };
    expect(
      exposedPorts({ ...separate, registries: insecure }).some(({ fact }) => fact.id === 'registries-plain'),
    ).toBeTrue();
  });
});

describe('the security reference', () => {
  it('names every port once', () => {
    const ids = securityReference.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the ports of the older references, with every difference marked', () => {
    const differing = securityReference
      .filter(({ seeds }) => seeds.some(({ agrees }) => !agrees))
      .map(({ id }) => id);
    expect(differing).toEqual([
      'ssh',
      'profiling',
      'serial-port-concentrator',
      'dns',
      'container-ports',
      'container-profiling',
      'appliance-demo-installer',
    ]);
  });

  it('writes ports as numbers or spans', () => {
    const text = (id: string) => securityReference.filter((fact) => fact.id === id).map(portsText);
    expect(text('profiling')).toEqual(['6060-6063']);
    expect(text('docker-api-tls')).toEqual(['2376']);
    expect(text('ping')).toEqual(['']);
  });
});

describe('what containers let in', () => {
  const withLevel = (firewall: 'open' | 'peers' | 'published', level: number) =>
    debug(
      { ...separate, networks: { ...separate.networks, containers: [aContainerNetwork({ firewall })] } },
      level,
    );

  it('is what the firewall of each container network says', () => {
    expect(containerExposure(separate)).toEqual([]);
    expect(
      containerExposure(withLevel('open', 0)).map(({ network, portGroup, traffic, profiling }) => [
        network,
        portGroup,
        traffic.level,
        profiling,
      ]),
    ).toEqual([['web', 'web-pg', 'open', null]]);
  });

  it('has profiling data from debug level 2 on, where unpublished ports are let in', () => {
    const profiling = (firewall: 'open' | 'peers' | 'published') =>
      containerExposure(withLevel(firewall, 2)).map((one) => one.profiling?.verdict);
    expect(profiling('open')).toEqual(['allowed']);
    // Neither range nor gateway: everybody is a peer.
    expect(profiling('peers')).toEqual(['allowed']);
    expect(profiling('published')).toEqual(['dropped']);
  });
});
