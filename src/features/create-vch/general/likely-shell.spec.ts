// SPDX-License-Identifier: Apache-2.0
import { likelyShell } from './likely-shell';

describe('likely shell', () => {
  const cases: readonly (readonly [string, ReturnType<typeof likelyShell>])[] = [
    ['./vic-machine-linux create --name x', 'sh'],
    ['$ vic-machine-darwin create', 'sh'],
    ['vic-machine-windows create \\\n --name x', 'sh'],
    ['.\\vic-machine-windows.exe create --name x', 'powershell'],
    ['& "C:\\vic\\vic-machine-windows.exe" create', 'powershell'],
    ["vic-machine-windows create --name 'my vch'", 'powershell'],
    ['vic-machine-windows create `\r\n  --name x', 'powershell'],
    ['vic-machine-windows create --name x', 'cmd'],
    ['vic-machine-windows create --name ^"it\'s^"', 'cmd'],
    ['.\\vic-machine-windows create ^\n  --name x', 'cmd'],
    ['vic-machine create --name x', null],
    ['--name x', null],
    ['', null],
  ];

  for (const [command, expected] of cases) {
    it(`of ${JSON.stringify(command)} is ${expected ?? 'not known'}`, () => {
      expect(likelyShell(command)).toBe(expected);
    });
  }
});
