// SPDX-License-Identifier: Apache-2.0
import type { TlsSettings } from '../tls-settings';
import { generatedServer } from './parts';
import { largestRsaKey, smallestRsaKey } from './rsa-key-sizes';

/** Bits of the key to be generated; null when none is, or its size is refused anyway. '' is the engine's default, 2048. */
export function usableKeySize(tls: TlsSettings): number | null {
  const given = generatedServer(tls)?.keySize ?? null;
  if (given === null) return null;
  if (given === '') return 2048;
  const bits = Number(given);
  return Number.isInteger(bits) && bits >= smallestRsaKey && bits <= largestRsaKey ? bits : null;
}
