// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { datastoreName } from '../datastore-name';
import type { StorageInVCenter } from './image-store-has-room';

/** A datastore that was chosen before the compute resource was changed may be out of reach. */
export const imageStoreReached: Rule<
  'storage.image-store-reached',
  StorageInVCenter,
  { readonly datastore: string }
> = {
  id: 'storage.image-store-reached',
  severity: 'error',
  citation: 'vic-machine create --image-store: a datastore of the compute resource’s hosts',
  field: 'storage.imageStore',
  appliesTo: ({ storage, datastores }) => datastores.length > 0 && datastoreName(storage.imageStore) !== null,
  check: ({ storage, datastores }) => {
    const datastore = datastoreName(storage.imageStore);
    return datastore === null || datastores.some(({ name }) => name === datastore) ? null : { datastore };
  },
};
