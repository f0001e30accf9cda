// SPDX-License-Identifier: Apache-2.0
import { FormBuilder } from '@angular/forms';
import { defaultSettings } from '../../../domain/vch';
import type { StorageSettings } from '../../../domain/storage';
import { fillStorage, storageForm, toStorageSettings } from './storage-form';
import { volumeStoreForm } from './volume-store-form';

const builder = new FormBuilder().nonNullable;
const aForm = () => storageForm(builder);

function filled(settings: Partial<StorageSettings>) {
  const form = aForm();
  const left = fillStorage(form, { ...defaultSettings.storage, ...settings }, builder);
  return { form, left, settings: toStorageSettings(form.getRawValue()) };
}

describe('form of the Storage Capacity page', () => {
  it('begins with the documented size and nothing else', () => {
    expect(toStorageSettings(aForm().getRawValue())).toEqual({
      ...defaultSettings.storage,
      baseImageSize: '8GB',
    });
  });

  it('joins datastore and folder, and sends the unit as chosen', () => {
    const form = aForm();
    form.patchValue({
      imageStore: { datastore: 'datastore1 (1)', folder: ' /images/new ' },
      baseImageSize: { amount: ' 500 ', unit: 'MB' },
    });
    const { imageStore, baseImageSize } = toStorageSettings(form.getRawValue());
    expect([imageStore, baseImageSize]).toEqual(['datastore1 (1)/images/new', '500MB']);
  });

  it('keeps the store for anonymous volumes while it is off', () => {
    const form = aForm();
    form.patchValue({ anonymousVolumes: true, anonymousStore: { datastore: 'ds' } });
    expect(toStorageSettings(form.getRawValue()).volumeStores).toEqual([
      { location: 'ds', label: 'default' },
    ]);
    form.patchValue({ anonymousVolumes: false });
    expect(toStorageSettings(form.getRawValue()).volumeStores).toEqual([]);
    form.patchValue({ anonymousVolumes: true });
    expect(toStorageSettings(form.getRawValue()).volumeStores.length).toBe(1);
  });

  it('leaves out empty rows alone', () => {
    const form = aForm();
    const label = volumeStoreForm(builder, 'fast');
    const url = volumeStoreForm(builder, '');
    url.patchValue({ kind: 'nfs', url: 'nfs://host/path', datastore: 'not meant' });
    for (const row of [volumeStoreForm(builder, ''), label, url]) form.controls.volumeStores.push(row);
    expect(toStorageSettings(form.getRawValue()).volumeStores).toEqual([
      { location: '', label: 'fast' },
      { location: 'nfs://host/path', label: '' },
    ]);
  });

  it('gives back the settings it was filled with', () => {
    const settings: StorageSettings = {
      imageStore: 'vsan/images',
      baseImageSize: '16GB',
      volumeStores: [
        { location: 'vsan/volumes', label: 'default' },
        { location: 'nfs://nfs.example.com/share?uid=1000', label: 'shared' },
        { location: 'local', label: 'fast' },
      ],
      quota: '',
    };
    expect(filled(settings)).toEqual(jasmine.objectContaining({ left: [], settings }));
  });

  for (const [given, amount, unit] of [
    ['8GB', '8', 'GB'],
    ['8gb', '8', 'GB'],
    ['500 MB', '500', 'MB'],
    ['10TB', '10', 'TB'],
    ['8GiB', '8', 'GiB'],
    ['1.5g', '1.5', 'g'],
    ['', '', 'GB'],
    ['8 apples!', '8 apples!', ''],
  ] as const) {
    it(`reads the size ${given}`, () => {
      expect(filled({ baseImageSize: given }).form.getRawValue().baseImageSize).toEqual({ amount, unit });
    });
  }

  it('drops ds:// and keeps everything behind the first slash', () => {
    expect(filled({ imageStore: 'ds://vsan/a/b' }).settings.imageStore).toBe('vsan/a/b');
  });

  it('empties what the new settings do not have', () => {
    const { form } = filled({ volumeStores: [{ location: 'a', label: 'b' }] });
    fillStorage(form, defaultSettings.storage, builder);
    expect(toStorageSettings(form.getRawValue()).volumeStores).toEqual([]);
  });

  it('tells which settings have no place on the page', () => {
    expect(filled({ quota: '100' }).left).toEqual(['storage.quota']);
  });
});
