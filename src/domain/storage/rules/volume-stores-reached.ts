// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { datastoreName } from '../datastore-name';
import type { StorageInVCenter } from './image-store-has-room';
import { placesIn, type VolumePlace } from './volume-place';

/** As for the image store; NFS servers are not the vCenter's to know. */
export const volumeStoresReached: Rule<
  'storage.volume-stores-reached',
  StorageInVCenter,
  { readonly places: readonly (VolumePlace & { readonly datastore: string })[] }
> = {
  id: 'storage.volume-stores-reached',
  severity: 'error',
  citation: 'vic-machine create --volume-store: a datastore of the compute resource’s hosts',
  field: 'storage.volumeStores',
  appliesTo: ({ storage, datastores }) =>
    datastores.length > 0 && storage.volumeStores.some(({ location }) => datastoreName(location) !== null),
  check: ({ storage, datastores }) =>
    placesIn(storage, ({ location }, index) => {
      const datastore = datastoreName(location);
      const isReached = datastore === null || datastores.some(({ name }) => name === datastore);
      return isReached ? null : { index, part: 'location', datastore };
    }),
};
