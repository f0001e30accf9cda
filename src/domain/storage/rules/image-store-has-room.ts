// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { Datastore } from '../../inventory';
import { parseSize } from '../size';
import type { StorageSettings } from '../storage-settings';

/** The page's settings with the datastores that the compute resource reaches. */
export interface StorageInVCenter {
  readonly storage: StorageSettings;
  readonly datastores: readonly Datastore[];
}

/** Size of a container VM's disk when none is asked for. */
const defaultSize = '8GB';

/** The datastore an image store is on: what stands before the first `/`, with or without `ds://`. */
function datastoreOf({ storage, datastores }: StorageInVCenter): Datastore | undefined {
  const [name] = storage.imageStore.replace(/^ds:\/\//i, '').split('/');
  return datastores.find((datastore) => datastore.name === name);
}

/** Disks grow as they are used: one that is larger than the free space works until it is full. */
export const imageStoreHasRoom: Rule<
  'storage.image-store-has-room',
  StorageInVCenter,
  { readonly datastore: string; readonly free: number; readonly size: number }
> = {
  id: 'storage.image-store-has-room',
  severity: 'warning',
  citation: 'vic-machine create --base-image-size: disks are thin',
  field: 'storage.imageStore',
  appliesTo: (subject) => datastoreOf(subject) !== undefined,
  check: (subject) => {
    const datastore = datastoreOf(subject);
    const size = parseSize(subject.storage.baseImageSize || defaultSize);
    if (datastore === undefined || size === null || size <= datastore.free) return null;
    return { datastore: datastore.name, free: datastore.free, size };
  },
};
