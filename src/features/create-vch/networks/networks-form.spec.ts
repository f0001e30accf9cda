// SPDX-License-Identifier: Apache-2.0
import { FormBuilder } from '@angular/forms';
import type { ContainerNetwork } from '../../../domain/firewall';
import type { NetworkSettings, RoleNetwork } from '../../../domain/networks';
import { defaultSettings } from '../../../domain/vch';
import { containerNetworkForm } from './container-network-form';
import { fillNetworks, networksForm, toNetworkSettings } from './networks-form';

const aForm = () => networksForm(new FormBuilder().nonNullable);
const settingsOf = (form: ReturnType<typeof aForm>) => toNetworkSettings(form.getRawValue());
const unconnected = defaultSettings.networks.public;
const aRole = (given: Partial<RoleNetwork>): RoleNetwork => ({ ...unconnected, ...given });
const aContainerNetwork = (given: Partial<ContainerNetwork>): ContainerNetwork => ({
  portGroup: 'containers',
  alias: '',
  firewall: 'published',
  gateway: '',
  ipRanges: [],
  dnsServers: [],
  ...given,
});
const aNetwork = (given: Partial<NetworkSettings>): NetworkSettings => ({
  ...defaultSettings.networks,
  ...given,
});

describe('Configure Networks, untouched', () => {
  it('has the bridge range of vic-machine and nothing else', () => {
    expect(settingsOf(aForm())).toEqual(
      aNetwork({ bridge: { portGroup: '', ipRange: '172.16.0.0/12', width: '' } }),
    );
  });

  it('gives a new container network the level published', () => {
    const form = aForm();
    form.controls.containers.push(containerNetworkForm());
    expect(settingsOf(form).containers).toEqual([aContainerNetwork({ portGroup: '' })]);
  });
});

describe('Configure Networks from settings and back', () => {
  const cases: readonly { readonly name: string; readonly networks: NetworkSettings }[] = [
    { name: 'nothing given', networks: defaultSettings.networks },
    {
      name: 'a bridge with range and width',
      networks: aNetwork({ bridge: { portGroup: 'bridge', ipRange: '192.168.0.0/16', width: '24' } }),
    },
    { name: 'everything by DHCP', networks: aNetwork({ public: aRole({ portGroup: 'public' }) }) },
    {
      name: 'three static networks',
      networks: aNetwork({
        public: aRole({ portGroup: 'public', ip: '10.20.0.5/24', gateway: '10.20.0.1' }),
        client: aRole({
          portGroup: 'client',
          ip: '10.30.0.5/24',
          gateway: '10.30.0.1',
          routes: ['10.0.0.0/8'],
        }),
        management: aRole({
          portGroup: 'management',
          ip: '10.40.0.5/24',
          gateway: '10.40.0.1',
          routes: ['10.41.0.0/16', '10.42.0.0/16'],
        }),
        dnsServers: ['10.0.0.1', '10.0.0.2'],
      }),
    },
    {
      name: 'faults that the rules name: a gateway without an address, routes on the public network',
      networks: aNetwork({
        public: aRole({ portGroup: 'public', gateway: '10.20.0.1', routes: ['10.0.0.0/8'] }),
        client: aRole({ portGroup: 'client', routes: ['10.0.0.0/8'] }),
      }),
    },
    {
      name: 'proxies with exceptions',
      networks: aNetwork({
        proxies: { http: 'http://p:1', https: 'https://p:2', exceptions: ['localhost', '.example.com'] },
      }),
    },
    {
      name: 'container networks of every kind',
      networks: aNetwork({
        containers: [
          aContainerNetwork({ alias: 'a', firewall: null }),
          aContainerNetwork({ portGroup: 'b', firewall: 'open' }),
          aContainerNetwork({
            portGroup: 'c',
            firewall: 'peers',
            gateway: '10.1.0.1/24',
            ipRanges: ['10.1.0.16/28', '10.1.0.64-10.1.0.95'],
            dnsServers: ['10.1.0.2', '10.1.0.3'],
          }),
          aContainerNetwork({ portGroup: 'd', gateway: '10.2.0.1/24' }),
          aContainerNetwork({ portGroup: 'e', dnsServers: ['10.1.0.2'] }),
        ],
      }),
    },
    { name: 'asymmetric routes', networks: aNetwork({ asymmetricRoutes: true }) },
  ];
  for (const { name, networks } of cases) {
    it(`loses nothing of ${name}`, () => {
      const form = aForm();
      fillNetworks(form, networks);
      expect(settingsOf(form)).toEqual(networks);
    });
  }

  it('names the port group that a network with an address of its own shares', () => {
    const form = aForm();
    fillNetworks(
      form,
      aNetwork({ public: aRole({ portGroup: 'public' }), client: aRole({ ip: '10.30.0.5/24' }) }),
    );
    expect(settingsOf(form).client).toEqual(aRole({ portGroup: 'public', ip: '10.30.0.5/24' }));
  });

  it('replaces what was there', () => {
    const form = aForm();
    fillNetworks(
      form,
      aNetwork({ dnsServers: ['10.0.0.1', '10.0.0.2'], containers: [aContainerNetwork({})] }),
    );
    fillNetworks(form, defaultSettings.networks);
    expect(settingsOf(form)).toEqual(defaultSettings.networks);
  });
});

describe('Configure Networks, hidden fields', () => {
  it('keep a static address that DHCP hides, out of the settings', () => {
    const form = aForm();
    const { public: network } = form.controls;
    network.patchValue({
      portGroup: 'public',
      addressing: 'static',
      ip: '10.20.0.5/24',
      gateway: '10.20.0.1',
    });
    network.patchValue({ addressing: 'dhcp' });
    expect(settingsOf(form).public).toEqual(aRole({ portGroup: 'public' }));
    network.patchValue({ addressing: 'static' });
    expect(settingsOf(form).public.ip).toBe('10.20.0.5/24');
  });

  it('keep a client address that sharing the public network hides, out of the settings', () => {
    const form = aForm();
    form.controls.client.patchValue({ addressing: 'static', ip: '10.30.0.5/24', portGroup: 'client' });
    form.controls.client.patchValue({ portGroup: '' });
    expect(settingsOf(form).client).toEqual(unconnected);
  });

  it('keep the ranges that DHCP hides, out of the settings', () => {
    const form = aForm();
    const network = containerNetworkForm();
    form.controls.containers.push(network);
    network.patchValue({ addressing: 'ranges', gateway: '10.1.0.1/24', ipRanges: ['10.1.0.16/28'] });
    network.patchValue({ addressing: 'dhcp' });
    expect(settingsOf(form).containers[0]).toEqual(aContainerNetwork({ portGroup: '' }));
    network.patchValue({ addressing: 'ranges' });
    expect(settingsOf(form).containers[0]!.ipRanges).toEqual(['10.1.0.16/28']);
  });

  it('do not turn a static address that was asked for and left empty into DHCP unseen', () => {
    const form = aForm();
    form.controls.public.patchValue({ addressing: 'static' });
    const network = containerNetworkForm();
    network.patchValue({ addressing: 'ranges' });
    form.controls.containers.push(network);
    expect(settingsOf(form).public.isStaticWanted).toBeTrue();
    expect(settingsOf(form).containers[0]!.areRangesWanted).toBeTrue();
  });
});
