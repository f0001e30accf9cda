// SPDX-License-Identifier: Apache-2.0
import { type TlsVersion, tlsVersions } from '../../../src/domain/plugin-api';

/** How versions are written in messages. */
export const versionNumbers: Readonly<Record<TlsVersion, number>> = {
  '1.0': 0x0301,
  '1.1': 0x0302,
  '1.2': 0x0303,
  '1.3': 0x0304,
};

/** The version with this number; null when there is none. */
export function versionOf(number: number): TlsVersion | null {
  return tlsVersions.find((version) => versionNumbers[version] === number) ?? null;
}
