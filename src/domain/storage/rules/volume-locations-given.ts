// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { StorageSettings } from '../storage-settings';
import { placesIn, type VolumePlace } from './volume-place';

/** A row without a datastore is not dropped in silence. */
export const volumeLocationsGiven: Rule<
  'storage.volume-locations-given',
  StorageSettings,
  { readonly places: readonly VolumePlace[] }
> = {
  id: 'storage.volume-locations-given',
  severity: 'error',
  citation: 'vic-machine create --volume-store datastore/path:label',
  field: 'storage.volumeStores',
  appliesTo: ({ volumeStores }) => volumeStores.length > 0,
  check: (settings) =>
    placesIn(settings, ({ location }, index) =>
      location.trim() === '' ? { index, part: 'location' } : null,
    ),
};
