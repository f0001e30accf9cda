// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { StorageSettings } from '../storage-settings';

/** The command line takes the only datastore there is; the API has to be told. */
export const imageStoreChosen: Rule<'storage.image-store-chosen', StorageSettings, Record<string, never>> = {
  id: 'storage.image-store-chosen',
  severity: 'error',
  citation: 'vic-machine API storage.image_stores',
  field: 'storage.imageStore',
  appliesTo: () => true,
  check: ({ imageStore }) => (imageStore.trim() === '' ? {} : null),
};
