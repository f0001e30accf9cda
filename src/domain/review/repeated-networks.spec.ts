// SPDX-License-Identifier: Apache-2.0
import { aVch } from '../../testing/vch-answer';
import { commandPlatforms, configureCommand, readCommand } from '../vic-machine';
import { noFacts } from './facts';
import { repeatedNetworks } from './repeated-networks';

const facts = { ...noFacts, portGroupNames: new Map([['dvportgroup-30', 'pg 30']]) };
const vch = aVch({
  containers: [
    {
      alias: 'web',
      firewall: 'published',
      port_group: { id: 'dvportgroup-30' },
      gateway: { address: '10.1.0.1', routing_destinations: ['10.1.0.1/24'] },
      ip_ranges: ['10.1.0.32/28'],
      nameservers: ['10.1.0.2'],
    },
    { alias: 'lost-range', port_group: { id: 'dvportgroup-30' }, ip_ranges: [''] },
    { alias: 'lost-name', port_group: { id: 'dvportgroup-31' }, ip_ranges: [] },
    { alias: 'lost-dns', port_group: { id: 'dvportgroup-30' }, nameservers: ['<nil>'] },
  ],
});

describe('repeatedNetworks', () => {
  it('repeats what is told completely, by the name of the port group, and names the others', () => {
    expect(repeatedNetworks(vch, facts)).toEqual({
      networks: [
        {
          portGroup: 'pg 30',
          alias: 'web',
          firewall: 'published',
          gateway: '10.1.0.1/24',
          ipRanges: ['10.1.0.32/28'],
          dnsServers: ['10.1.0.2'],
        },
      ],
      incomplete: ['lost-dns', 'lost-name', 'lost-range'],
    });
  });

  it('gives a command that vic-machine reads as the same networks and a new one', () => {
    const whole = { ...vch, networks: { ...vch.networks, containers: vch.networks.containers.slice(-1) } };
    const { networks } = repeatedNetworks(whole, facts);
    const added = {
      portGroup: 'pg 31',
      alias: 'new',
      firewall: 'published' as const,
      gateway: '',
      ipRanges: [],
      dnsServers: [],
    };
    const change = { kind: 'add-container-network', existing: networks, added } as const;
    const where = { target: 'vc.example.com', user: 'admin', thumbprint: '' };
    const command = configureCommand(whole, change, where, commandPlatforms.linux);
    const read = command.ok ? readCommand(command.value.text, 'sh') : null;
    expect(read?.ok === true ? read.value.settings.networks.containers : []).toEqual([...networks, added]);
  });
});
