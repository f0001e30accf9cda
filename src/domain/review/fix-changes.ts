// SPDX-License-Identifier: Apache-2.0
import type { VchDescription } from '../vch';
import type { VchChange } from '../vic-machine';

/** Debugging off again. */
export const debugOff: VchChange = { kind: 'debug', level: 0 };

/** The proxies of a VCH without user names and passwords in their addresses; one that has none stays as it is. */
export function proxiesWithoutCredentials({ registries }: VchDescription): VchChange {
  const { http, https } = registries.proxies;
  return { kind: 'proxies', http: bareOrNull(http), https: bareOrNull(https) };
}

function bareOrNull(url: string): string | null {
  const bare = url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');
  return bare === url ? null : bare;
}

/**
 * A folder for vic-machine to write certificates into. It must not exist, and a VCH's own name is the folder that its
 * creation left behind.
 */
export function newCertificateFolder(vchName: string, at: Date): string {
  return `${vchName}-certificates-${at.toISOString().slice(0, 10)}`;
}
