// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { StorageSettings } from '../storage-settings';
import { volumeLocationProblem, type VolumeLocationProblem } from '../volume-location';
import { placesIn, type VolumePlace } from './volume-place';

/** A datastore with a folder, or a folder that an NFS server exports. */
export const volumeLocationsValid: Rule<
  'storage.volume-locations-valid',
  StorageSettings,
  { readonly places: readonly (VolumePlace & { readonly problem: VolumeLocationProblem })[] }
> = {
  id: 'storage.volume-locations-valid',
  severity: 'error',
  citation: 'vic-machine create --volume-store: datastore/path, or nfs://host/path?options',
  field: 'storage.volumeStores',
  appliesTo: ({ volumeStores }) => volumeStores.some(({ location }) => location.trim() !== ''),
  check: (settings) =>
    placesIn(settings, ({ location }, index) => {
      const problem = location.trim() === '' ? null : volumeLocationProblem(location);
      return problem === null ? null : { index, part: 'location', problem };
    }),
};
