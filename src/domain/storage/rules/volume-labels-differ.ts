// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { StorageSettings } from '../storage-settings';
import { placesIn, type VolumePlace } from './volume-place';

/** The engine keeps volume stores by label: a second one with the same label replaces the first without a word. */
export const volumeLabelsDiffer: Rule<
  'storage.volume-labels-differ',
  StorageSettings,
  { readonly places: readonly (VolumePlace & { readonly label: string })[] }
> = {
  id: 'storage.volume-labels-differ',
  severity: 'error',
  citation: 'vic-machine create --volume-store: stores are kept by label',
  field: 'storage.volumeStores',
  appliesTo: ({ volumeStores }) => volumeStores.length > 1,
  check: (settings) =>
    placesIn(settings, ({ label }, index) => {
      const first = settings.volumeStores.findIndex((other) => other.label === label);
      return label !== '' && first < index ? { index, part: 'label', label } : null;
    }),
};
