// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { StorageSettings } from '../storage-settings';
import { placesIn, type VolumePlace } from './volume-place';

/** Docker users name a volume store by its label. */
export const volumeLabelsGiven: Rule<
  'storage.volume-labels-given',
  StorageSettings,
  { readonly places: readonly VolumePlace[] }
> = {
  id: 'storage.volume-labels-given',
  severity: 'error',
  citation: 'vic-machine create --volume-store datastore/path:label',
  field: 'storage.volumeStores',
  appliesTo: ({ volumeStores }) => volumeStores.length > 0,
  check: (settings) =>
    placesIn(settings, ({ label }, index) => (label.trim() === '' ? { index, part: 'label' } : null)),
};
