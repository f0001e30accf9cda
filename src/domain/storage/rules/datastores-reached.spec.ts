// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import type { StorageSettings } from '../storage-settings';
import { imageStoreReached } from './image-store-reached';
import { volumeStoresReached } from './volume-stores-reached';

const datastores = [{ id: 'datastore-1', name: 'vsan (1)', capacity: 9e12, free: 8e12, type: 'vsan' }];
const reaching = (changes: Partial<StorageSettings>, reached = datastores) => ({
  storage: { imageStore: '', baseImageSize: '', volumeStores: [], quota: '', ...changes },
  datastores: reached,
});
const image = (imageStore: string) => reaching({ imageStore });
const volumes = (...locations: readonly string[]) =>
  reaching({ volumeStores: locations.map((location) => ({ location, label: 'x' })) });

ruleCases(imageStoreReached, {
  holds: [image('vsan (1)'), image('ds://vsan (1)/images')],
  fails: [[image('elsewhere/images'), { datastore: 'elsewhere' }]],
  doesNotApply: [image(''), reaching({ imageStore: 'vsan (1)' }, [])],
});

ruleCases(volumeStoresReached, {
  holds: [volumes('vsan (1)/volumes', 'nfs://nfs.example.com/share')],
  fails: [
    [
      volumes('vsan (1)', 'nfs://nfs.example.com/share', 'elsewhere/volumes'),
      { places: [{ index: 2, part: 'location', datastore: 'elsewhere' }] },
    ],
  ],
  doesNotApply: [volumes(''), volumes('nfs://nfs.example.com/share'), reaching({ imageStore: 'x' })],
});
