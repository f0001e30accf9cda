// SPDX-License-Identifier: Apache-2.0
import { defaultSettings } from '../../domain/vch';
import { commandPlatforms, createCommand } from '../../domain/vic-machine';
import { en } from '../../messages/en';
import { refusalText } from './refusal-text';

const network = { portGroup: 'pg', alias: 'a', gateway: '', ipRanges: [], dnsServers: [] };

describe('refusal of a command', () => {
  it('names the option whose value a shell does not carry, and what is in the way, but not the value', () => {
    const settings = { ...defaultSettings, general: { ...defaultSettings.general, name: 'my "vch"' } };
    const command = createCommand(settings, commandPlatforms.windowsPowerShell);
    const [text = ''] = command.ok ? [] : command.problems.map((one) => refusalText(one, en.commandLine));
    expect(text).toContain('The value of --name holds a double quote');
    expect(text).toContain('Choose another platform');
    expect(text).not.toContain('my');
  });

  it('names the option whose parts a value would tear apart', () => {
    const settings = {
      ...defaultSettings,
      storage: { ...defaultSettings.storage, volumeStores: [{ location: 'ds', label: 'a:b' }] },
    };
    const command = createCommand(settings, commandPlatforms.linux);
    expect(command.ok ? [] : command.problems.map((one) => refusalText(one, en.commandLine))).toEqual([
      '--volume-store separates its parts with “:”, and a value holds one.',
    ]);
  });

  it('says what to do about two networks on one port group', () => {
    const settings = {
      ...defaultSettings,
      networks: {
        ...defaultSettings.networks,
        containers: [
          { ...network, firewall: 'open' as const },
          { ...network, alias: 'b', firewall: 'closed' as const },
        ],
      },
    };
    const command = createCommand(settings, commandPlatforms.linux);
    const [text = ''] = command.ok ? [] : command.problems.map((one) => refusalText(one, en.commandLine));
    expect(text).toContain('use the port group “pg”');
  });
});
