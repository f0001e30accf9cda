// SPDX-License-Identifier: Apache-2.0
import type { NonNullableFormBuilder } from '@angular/forms';
import type { VolumeStore } from '../../../domain/storage';
import { toLocation } from './store-location';

/** One volume store. Both kinds keep what was entered; `kind` says which of them counts. */
export function volumeStoreForm(builder: NonNullableFormBuilder, label: string) {
  return builder.group({ kind: 'datastore', datastore: '', folder: '', url: '', label });
}

export type VolumeStoreForm = ReturnType<typeof volumeStoreForm>;

/** Whether anything was entered in the row: an empty one is no volume store. */
export function isEntered(value: ReturnType<VolumeStoreForm['getRawValue']>): boolean {
  const { kind, datastore, folder, url, label } = value;
  return [label, ...(kind === 'nfs' ? [url] : [datastore, folder])].some((text) => text.trim() !== '');
}

/** The row as a part of the settings; rows that miss something are kept for the rules to judge. */
export function toVolumeStore(value: ReturnType<VolumeStoreForm['getRawValue']>): VolumeStore {
  return { location: value.kind === 'nfs' ? value.url.trim() : toLocation(value), label: value.label.trim() };
}
