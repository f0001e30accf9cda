// SPDX-License-Identifier: Apache-2.0
import type { StorageSettings, VolumeStore } from '../storage-settings';

/** Which volume store a finding is about, and which of its inputs. */
export interface VolumePlace {
  /** Index in `storage.volumeStores`. */
  readonly index: number;
  readonly part: 'location' | 'label';
}

/** The places of all volume stores something is found in; null when there is none. */
export function placesIn<Found extends VolumePlace>(
  { volumeStores }: StorageSettings,
  find: (store: VolumeStore, index: number) => Found | null,
): { readonly places: readonly Found[] } | null {
  const places = volumeStores.flatMap((store, index) => find(store, index) ?? []);
  return places.length > 0 ? { places } : null;
}
