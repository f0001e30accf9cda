// SPDX-License-Identifier: Apache-2.0
import type { StorageSettings } from '../../../../domain/storage';
import type { Messages } from '../../../../messages';
import { type SummaryRow, row, urlValue, withUnit } from './summary-row';

/** The choices of the Storage Capacity page. */
export function storageRows(storage: StorageSettings, all: Messages): readonly SummaryRow[] {
  const { storagePage: texts, summaryPage } = all;
  return [
    row(texts.imageStore, 'storage.imageStore', storage.imageStore),
    row(texts.baseImageSize, 'storage.baseImageSize', storage.baseImageSize),
    row(
      texts.volumeStores,
      'storage.volumeStores',
      ...storage.volumeStores.map(({ label, location }) => `${label}: ${urlValue(location, all)}`),
    ),
    row(summaryPage.quota, 'storage.quota', withUnit(storage.quota, texts.units.GB)),
  ];
}
