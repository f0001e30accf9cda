// SPDX-License-Identifier: Apache-2.0
import { findConfigureOption } from '../options/configure-options';
import { sortArguments } from '../options/parse-arguments';
import { commandPlatforms, type CommandPlatform } from '../shell/shell';
import { splitWords } from '../shell/split-words';
import { firewallCommand, type FirewallTarget } from './firewall-command';

const cluster: FirewallTarget = {
  target: 'vc.example.com/dc1',
  user: 'Administrator@vsphere.local',
  thumbprint: 'AA:BB',
  computeResource: 'cluster1',
};

const text = (hosts: FirewallTarget, platform: CommandPlatform = commandPlatforms.linux) => {
  const command = firewallCommand(hosts, 'allow', platform);
  return command.ok ? command.value.text : command.problems;
};

describe('firewallCommand', () => {
  it('names vCenter Server, user, compute resource and thumbprint', () => {
    expect(text(cluster)).toBe(
      './vic-machine-linux update firewall --target vc.example.com/dc1 --user Administrator@vsphere.local --compute-resource cluster1 --thumbprint AA:BB --allow',
    );
  });

  it('leaves out what is not known', () => {
    expect(text({ target: 'vc', user: '', thumbprint: '', computeResource: '' })).toBe(
      './vic-machine-linux update firewall --target vc --allow',
    );
  });

  it('takes the change back', () => {
    const command = firewallCommand(cluster, 'deny', commandPlatforms.mac, { folded: true });
    expect(command.ok && command.value.text.split('\n')).toEqual([
      './vic-machine-darwin update firewall \\',
      '  --target vc.example.com/dc1 \\',
      '  --user Administrator@vsphere.local \\',
      '  --compute-resource cluster1 \\',
      '  --thumbprint AA:BB \\',
      '  --deny',
    ]);
  });

  for (const [name, platform] of Object.entries(commandPlatforms)) {
    it(`gives ${name} words that its shell hands on unchanged, and vic-machine reads`, () => {
      const hosts = { ...cluster, user: 'VSPHERE\\o’neil', computeResource: '/dc 1/host/50% & (old) `x`' };
      const command = firewallCommand(hosts, 'allow', platform, { folded: true });
      expect(command.ok).toBeTrue();
      if (!command.ok) return;
      const words = splitWords(command.value.text, platform.shell).words.slice(1);
      expect(words).toEqual(['update', 'firewall', ...command.value.argv]);
      const { given, problems } = sortArguments(command.value.argv, findConfigureOption);
      expect(problems).toEqual([]);
      expect(given.get('compute-resource')).toEqual([hosts.computeResource]);
      expect(given.get('allow')).toEqual(['true']);
    });
  }

  it('refuses what a shell cannot hand on', () => {
    expect(
      text({ ...cluster, computeResource: 'the "old" cluster' }, commandPlatforms.windowsPowerShell),
    ).toEqual([{ code: 'not-carried', option: '--compute-resource', problem: 'double-quote' }]);
  });
});
