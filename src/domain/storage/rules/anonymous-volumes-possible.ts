// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { StorageSettings } from '../storage-settings';

/** Images with a VOLUME, and `docker run -v /data`, need a store with the label `default`. */
export const anonymousVolumesPossible: Rule<
  'storage.anonymous-volumes-possible',
  StorageSettings,
  { readonly stores: number }
> = {
  id: 'storage.anonymous-volumes-possible',
  severity: 'note',
  citation: 'VIC documentation, "Virtual Container Host Storage Capacity": volume store label default',
  field: 'storage.volumeStores',
  appliesTo: () => true,
  check: ({ volumeStores }) =>
    volumeStores.some(({ label }) => label === 'default') ? null : { stores: volumeStores.length },
};
