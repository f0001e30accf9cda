// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../certificates';
import type { RegistrySettings } from '../registry-settings';

/** Which registry CA file a finding is about. */
export interface AuthorityPlace {
  /** Index in `registries.authorities`. */
  readonly index: number;
  /** The file's name. */
  readonly file: string;
}

/** Whether there is a file that was read; of a path in a command only the name may be known. */
export function hasReadAuthorities({ authorities }: RegistrySettings): boolean {
  return authorities.some(({ bytes }) => bytes !== null);
}

/** The places of all files that were read and in which something is found; null when there is none. */
export function authoritiesIn<Found extends object>(
  { authorities }: RegistrySettings,
  find: (file: ChosenFile) => Found | null,
): { readonly places: readonly (AuthorityPlace & Found)[] } | null {
  const places = authorities.flatMap((file, index) => {
    const found = file.bytes === null ? null : find(file);
    return found === null ? [] : [{ index, file: file.name, ...found }];
  });
  return places.length > 0 ? { places } : null;
}
