// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../../../domain/firewall';
import { type CommandPlatform, commandPlatforms } from '../../../domain/vic-machine';
import { optionLines } from './option-lines';

const network: ContainerNetwork = {
  portGroup: 'vic containers',
  alias: 'backend',
  firewall: 'peers',
  gateway: '10.1.0.1/24',
  ipRanges: ['10.1.0.16/28', '10.1.0.64/28'],
  dnsServers: ['10.1.0.2'],
};

const lines = (platform: CommandPlatform) =>
  optionLines({ containers: [network] }, '--container-network', platform);

describe('vic-machine options of a network', () => {
  it('are one a line, with the port group as their key', () => {
    expect(lines(commandPlatforms.linux)).toEqual([
      `--container-network 'vic containers:backend'`,
      `--container-network-gateway 'vic containers:10.1.0.1/24'`,
      `--container-network-ip-range 'vic containers:10.1.0.16/28'`,
      `--container-network-ip-range 'vic containers:10.1.0.64/28'`,
      `--container-network-dns 'vic containers:10.1.0.2'`,
      `--container-network-firewall 'vic containers:peers'`,
    ]);
  });

  it('are written for the shell they are typed in', () => {
    expect(lines(commandPlatforms.windowsCommandPrompt)[0]).toBe(
      `--container-network "vic containers:backend"`,
    );
  });

  it('are those of the network alone', () => {
    expect(
      optionLines(
        { bridge: { portGroup: 'bridge', ipRange: '', width: '24' } },
        '--bridge-network',
        commandPlatforms.linux,
      ),
    ).toEqual(['--bridge-network bridge', '--bridge-network-width 24']);
  });

  it('are none when the command cannot be written', () => {
    const containers = [{ ...network, portGroup: 'a:b' }];
    expect(optionLines({ containers }, '--container-network', commandPlatforms.linux)).toEqual([]);
  });
});
