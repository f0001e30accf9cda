// SPDX-License-Identifier: Apache-2.0
import type { FormControl, NonNullableFormBuilder } from '@angular/forms';
import type { ChosenFile } from '../../../domain/certificates';
import type { RegistrySettings } from '../../../domain/registries';
import { type WhitelistEntryForm, whitelistEntryForm } from './whitelist-entry-form';

/** What the Registry Access page holds. Both lists keep what was entered; `access` says which of them counts. */
export function registriesForm(builder: NonNullableFormBuilder) {
  return builder.group({
    access: 'all',
    insecure: builder.array<FormControl<string>>([]),
    whitelist: builder.array<WhitelistEntryForm>([whitelistEntryForm(builder)]),
    authorities: builder.control<readonly ChosenFile[]>([]),
  });
}

export type RegistriesForm = ReturnType<typeof registriesForm>;

/** The page as a part of the settings. Entries are kept as typed, empty ones too: the rules judge them. */
export function toRegistrySettings(value: ReturnType<RegistriesForm['getRawValue']>): RegistrySettings {
  const whitelistWanted = value.access === 'whitelist';
  const listed = (access: string) =>
    value.whitelist.filter((row) => row.access === access).map(({ entry }) => entry.trim());
  return {
    whitelistWanted,
    whitelist: whitelistWanted ? listed('secure') : [],
    insecure: whitelistWanted ? listed('insecure') : value.insecure.map((entry) => entry.trim()),
    authorities: value.authorities,
  };
}

/**
 * Puts settings, from a pasted command, into the page.
 *
 * @returns the settings that have no place on the page: none
 */
export function fillRegistries(
  form: RegistriesForm,
  settings: RegistrySettings,
  builder: NonNullableFormBuilder,
): readonly string[] {
  const { whitelist, insecure, authorities } = settings;
  const whitelistWanted = settings.whitelistWanted ?? whitelist.length > 0;
  form.controls.insecure.clear();
  form.controls.whitelist.clear();
  if (whitelistWanted) {
    for (const entry of whitelist) form.controls.whitelist.push(whitelistEntryForm(builder, entry, 'secure'));
    for (const entry of insecure)
      form.controls.whitelist.push(whitelistEntryForm(builder, entry, 'insecure'));
  } else {
    form.controls.whitelist.push(whitelistEntryForm(builder));
    for (const entry of insecure) form.controls.insecure.push(builder.control(entry));
  }
  form.patchValue({ access: whitelistWanted ? 'whitelist' : 'all', authorities });
  return [];
}
