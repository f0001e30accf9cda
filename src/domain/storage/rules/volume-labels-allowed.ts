// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { StorageSettings } from '../storage-settings';
import { unsupportedCharacters } from '../unsupported-characters';
import { placesIn, type VolumePlace } from './volume-place';

/** The same characters as in the name of a VCH. */
export const volumeLabelsAllowed: Rule<
  'storage.volume-labels-allowed',
  StorageSettings,
  { readonly places: readonly (VolumePlace & { readonly characters: readonly string[] })[] }
> = {
  id: 'storage.volume-labels-allowed',
  severity: 'error',
  citation: 'vic-machine create --volume-store: label of letters, digits, blank and - _ ( )',
  field: 'storage.volumeStores',
  appliesTo: ({ volumeStores }) => volumeStores.some(({ label }) => label !== ''),
  check: (settings) =>
    placesIn(settings, ({ label }, index) => {
      const characters = unsupportedCharacters(label, 'label');
      return characters.length > 0 ? { index, part: 'label', characters } : null;
    }),
};
