// SPDX-License-Identifier: Apache-2.0
import { FormBuilder } from '@angular/forms';
import { fillRegistries, registriesForm, toRegistrySettings } from './registries-form';
import { whitelistEntryForm } from './whitelist-entry-form';
import { placesOf } from './whitelist-places';

const builder = new FormBuilder().nonNullable;
const lists = { whitelist: ['a.example.com', '10.2.0.0/16'], insecure: ['b.example.com:5000'] };

function aForm() {
  const form = registriesForm(builder);
  form.controls.insecure.setValue(['lab.example.com']);
  form.controls.whitelist.setControl(0, whitelistEntryForm(builder, ' a.example.com ', 'secure'));
  form.controls.whitelist.push(whitelistEntryForm(builder, 'b.example.com:5000', 'insecure'));
  form.controls.whitelist.push(whitelistEntryForm(builder, '', 'insecure'));
  form.controls.whitelist.push(whitelistEntryForm(builder, '10.2.0.0/16', 'secure'));
  return form;
}

describe('form of the Registry Access page', () => {
  it('begins without any restriction', () => {
    expect(toRegistrySettings(registriesForm(builder).getRawValue())).toEqual({
      whitelistMode: false,
      whitelist: [],
      insecure: [],
      authorities: [],
    });
  });

  it('splits the whitelist by connection, and tells that one is wanted', () => {
    const form = aForm();
    form.controls.whitelistMode.setValue(true);
    expect(toRegistrySettings(form.getRawValue())).toEqual({
      whitelistMode: true,
      ...lists,
      authorities: [],
    });
  });

  it('keeps both lists whichever counts', () => {
    const form = aForm();
    expect(toRegistrySettings(form.getRawValue()).insecure).toEqual(['lab.example.com']);
    form.controls.whitelistMode.setValue(true);
    form.controls.whitelistMode.setValue(false);
    expect(toRegistrySettings(form.getRawValue()).insecure).toEqual(['lab.example.com']);
  });

  it('finds the row that an entry of the settings came from', () => {
    expect(placesOf(aForm().getRawValue().whitelist)).toEqual([
      { field: 'registries.whitelist', place: { index: 0 } },
      { field: 'registries.insecure', place: { index: 0 } },
      { field: 'registries.insecure', place: { index: -1 } },
      { field: 'registries.whitelist', place: { index: 1 } },
    ]);
  });

  for (const settings of [
    { whitelistMode: true, ...lists, authorities: [] },
    { whitelistMode: true, whitelist: [], insecure: ['b.example.com'], authorities: [] },
    { whitelistMode: false, whitelist: [], insecure: ['b.example.com', 'c.example.com'], authorities: [] },
  ]) {
    it(`gives back ${JSON.stringify(settings)}`, () => {
      const form = aForm();
      expect(fillRegistries(form, settings, builder)).toEqual([]);
      expect(toRegistrySettings(form.getRawValue())).toEqual(settings);
    });
  }

  it('knows from a command that has a whitelist that one is wanted', () => {
    const form = aForm();
    fillRegistries(form, { ...lists, authorities: [] }, builder);
    expect(toRegistrySettings(form.getRawValue()).whitelistMode).toBeTrue();
  });

  it('leaves a row to type into', () => {
    const form = aForm();
    fillRegistries(form, { whitelist: [], insecure: [], authorities: [] }, builder);
    expect(form.getRawValue()).toEqual({
      whitelistMode: false,
      insecure: [''],
      whitelist: [{ entry: '', access: 'secure' }],
      authorities: [],
    });
  });
});
