// SPDX-License-Identifier: Apache-2.0
import { commandPlatforms } from '../shell/shell';
import { upgradeCommand } from './upgrade-command';

const where = { target: 'vc.example.com/dc1', user: 'Administrator@vsphere.local', thumbprint: 'AA:BB' };

describe('upgradeCommand', () => {
  it('names vCenter, user, thumbprint and VCH', () => {
    const command = upgradeCommand({ id: 'vm-69', name: 'vch1' }, where, commandPlatforms.mac);
    expect(command.ok && command.value.text.split('\n')).toEqual([
      './vic-machine-darwin upgrade \\',
      '  --target vc.example.com/dc1 \\',
      '  --user Administrator@vsphere.local \\',
      '  --thumbprint AA:BB \\',
      '  --id vm-69',
    ]);
  });

  it('names a VCH whose id is not told', () => {
    const command = upgradeCommand({ id: 'unknown', name: 'my vch' }, where, commandPlatforms.linux, {
      folded: false,
    });
    expect(command.ok && command.value.text).toContain("--thumbprint AA:BB --name 'my vch'");
  });
});
