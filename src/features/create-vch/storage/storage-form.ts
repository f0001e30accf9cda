// SPDX-License-Identifier: Apache-2.0
import type { FormArray, NonNullableFormBuilder } from '@angular/forms';
import type { StorageSettings, VolumeStore } from '../../../domain/storage';
import { splitLocation, toLocation } from './store-location';
import { type VolumeStoreForm, isEntered, toVolumeStore, volumeStoreForm } from './volume-store-form';

/** What the Storage Capacity page holds. */
export function storageForm(builder: NonNullableFormBuilder) {
  return builder.group({
    imageStore: builder.group({ datastore: '', folder: '' }),
    baseImageSize: builder.group({ amount: '8', unit: 'GB' }),
    /** Whether anonymous volumes are possible: a volume store called `default`, kept while this is off. */
    anonymousVolumes: false,
    anonymousStore: volumeStoreForm(builder, anonymousLabel),
    volumeStores: builder.array<VolumeStoreForm>([]),
  });
}

export type StorageForm = ReturnType<typeof storageForm>;

/** The label that makes `docker run -v /data` work. */
export const anonymousLabel = 'default';

/** The page as a part of the settings. The store for anonymous volumes comes first. */
export function toStorageSettings(value: ReturnType<StorageForm['getRawValue']>): StorageSettings {
  const { imageStore, baseImageSize, anonymousVolumes, anonymousStore, volumeStores } = value;
  const amount = baseImageSize.amount.trim();
  const anonymous = anonymousVolumes ? [toVolumeStore({ ...anonymousStore, label: anonymousLabel })] : [];
  return {
    imageStore: toLocation(imageStore),
    baseImageSize: amount === '' ? '' : `${amount}${baseImageSize.unit}`,
    volumeStores: [...anonymous, ...volumeStores.filter(isEntered).map(toVolumeStore)],
    quota: '',
  };
}

/**
 * Puts settings, from a pasted command, into the page.
 *
 * @returns the settings that have no place on the page
 */
export function fillStorage(
  form: StorageForm,
  settings: StorageSettings,
  builder: NonNullableFormBuilder,
): readonly string[] {
  const anonymous = settings.volumeStores.find(({ label }) => label === anonymousLabel);
  const others = settings.volumeStores.filter((store) => store !== anonymous);
  form.patchValue({
    imageStore: splitLocation(settings.imageStore),
    baseImageSize: splitSize(settings.baseImageSize),
    anonymousVolumes: anonymous !== undefined,
  });
  fillStore(form.controls.anonymousStore, anonymous ?? { location: '', label: anonymousLabel });
  fillStores(form.controls.volumeStores, others, builder);
  return settings.quota === '' ? [] : ['storage.quota'];
}

function fillStores(
  array: FormArray<VolumeStoreForm>,
  stores: readonly VolumeStore[],
  builder: NonNullableFormBuilder,
): void {
  array.clear();
  for (const store of stores) {
    const row = volumeStoreForm(builder, '');
    fillStore(row, store);
    array.push(row);
  }
}

function fillStore(row: VolumeStoreForm, { location, label }: VolumeStore): void {
  const isNfs = /^nfs:/i.test(location);
  row.patchValue({
    kind: isNfs ? 'nfs' : 'datastore',
    url: isNfs ? location : '',
    ...(isNfs ? { datastore: '', folder: '' } : splitLocation(location)),
    label,
  });
}

/** `8GB` as amount and unit; vic-machine's other spellings of a unit are kept as they are. */
function splitSize(size: string): { amount: string; unit: string } {
  const [, amount = size, unit = ''] = /^\s*([\d.]+)\s*([a-z]*)\s*$/i.exec(size) ?? [];
  const spelt = ['GB', 'MB'].find((known) => known === unit.toUpperCase());
  return { amount, unit: size === '' ? 'GB' : (spelt ?? unit) };
}
