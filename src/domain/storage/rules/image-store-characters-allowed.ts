// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { StorageSettings } from '../storage-settings';
import { unsupportedCharacters } from '../unsupported-characters';

/** Datastore and folder of the images. */
export const imageStoreCharactersAllowed: Rule<
  'storage.image-store-characters-allowed',
  StorageSettings,
  { readonly characters: readonly string[] }
> = {
  id: 'storage.image-store-characters-allowed',
  severity: 'error',
  citation: 'vic-machine create --image-store: letters, digits, blank and - _ ( ) / :',
  field: 'storage.imageStore',
  appliesTo: ({ imageStore }) => imageStore !== '',
  check: ({ imageStore }) => {
    const characters = unsupportedCharacters(imageStore, 'path');
    return characters.length > 0 ? { characters } : null;
  },
};
