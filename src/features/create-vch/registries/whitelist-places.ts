// SPDX-License-Identifier: Apache-2.0
import type { Place } from '../../../ui/findings/findings';

/** Where a row of the whitelist stands in the settings. */
export interface WhitelistPlace {
  readonly field: 'registries.whitelist' | 'registries.insecure';
  /** Index -1: the row is empty and in no list. */
  readonly place: Place;
}

/** Secure entries go to one list of the settings and insecure ones to another; each counts its own. */
export function placesOf(
  rows: readonly { readonly entry: string; readonly access: string }[],
): readonly WhitelistPlace[] {
  const next = { 'registries.whitelist': 0, 'registries.insecure': 0 };
  return rows.map(({ entry, access }) => {
    const field = access === 'insecure' ? 'registries.insecure' : 'registries.whitelist';
    return { field, place: { index: entry.trim() === '' ? -1 : next[field]++ } };
  });
}
