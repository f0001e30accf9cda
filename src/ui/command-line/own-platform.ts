// SPDX-License-Identifier: Apache-2.0
import type { commandPlatforms } from '../../domain/vic-machine';

/** One of the platforms a command is shown for. */
export type PlatformName = keyof typeof commandPlatforms;

/** What a browser says about the machine it runs on. */
export interface BrowserPlatform {
  /** `Win32`, `MacIntel`, `Linux x86_64`. */
  readonly platform: string;
  /** Chromium's newer answer: `Windows`, `macOS`, `Linux`. */
  readonly userAgentData?: { readonly platform: string };
}

/** The platform to begin with: the operator's own. Anything but Windows and macOS has a POSIX shell at least. */
export function ownPlatform(browser: BrowserPlatform): PlatformName {
  // The newer answer may be missing, or empty.
  const name = `${browser.userAgentData?.platform ?? ''} ${browser.platform}`.trim();
  if (/^win/i.test(name)) return 'windowsPowerShell';
  return /^mac/i.test(name) ? 'mac' : 'linux';
}
