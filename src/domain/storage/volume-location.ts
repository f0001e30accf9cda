// SPDX-License-Identifier: Apache-2.0
import { parseEndpoint } from '../addresses';
import { unsupportedCharacters } from './unsupported-characters';

/** Why a text is no place for a volume store. */
export type VolumeLocationProblem =
  /** Neither `ds://`, `nfs://` nor a datastore's name. */
  | 'scheme-unsupported'
  /** `nfs://` without a host that can be read. */
  | 'nfs-host'
  /** `nfs://host` without the folder that is exported. */
  | 'nfs-path'
  /** A datastore path with a character that is refused. */
  | 'characters';

/** What is wrong with a volume store's location; null when nothing is. */
export function volumeLocationProblem(location: string): VolumeLocationProblem | null {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(location);
  const kind = scheme?.[1]?.toLowerCase() ?? 'ds';
  const rest = location.slice(scheme?.[0].length ?? 0);
  if (kind === 'nfs') {
    const slash = rest.indexOf('/');
    if (!parseEndpoint(slash < 0 ? rest : rest.slice(0, slash)).ok) return 'nfs-host';
    return slash < 0 ? 'nfs-path' : null;
  }
  if (kind !== 'ds') return 'scheme-unsupported';
  return unsupportedCharacters(rest, 'path').length > 0 || rest.includes(':') ? 'characters' : null;
}
