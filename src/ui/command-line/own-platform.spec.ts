// SPDX-License-Identifier: Apache-2.0
import { type BrowserPlatform, ownPlatform } from './own-platform';

describe('own platform', () => {
  const cases: readonly (readonly [BrowserPlatform, string])[] = [
    [{ platform: 'Win32' }, 'windowsPowerShell'],
    [{ platform: 'MacIntel' }, 'mac'],
    [{ platform: 'Linux x86_64' }, 'linux'],
    [{ platform: 'FreeBSD amd64' }, 'linux'],
    [{ platform: '' }, 'linux'],
    [{ platform: 'Win32', userAgentData: { platform: 'Windows' } }, 'windowsPowerShell'],
    [{ platform: '', userAgentData: { platform: 'macOS' } }, 'mac'],
    [{ platform: 'MacIntel', userAgentData: { platform: '' } }, 'mac'],
  ];

  for (const [browser, expected] of cases) {
    it(`of ${JSON.stringify(browser)} is ${expected}`, () => {
      expect(ownPlatform(browser)).toBe(expected as ReturnType<typeof ownPlatform>);
    });
  }
});
