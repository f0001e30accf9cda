// SPDX-License-Identifier: Apache-2.0
import type { NonNullableFormBuilder } from '@angular/forms';
import type { ChosenFile } from '../../../domain/certificates';
import type { RegistrySettings } from '../../../domain/registries';
import { fillTextList, textList, textsOf } from '../../../ui/text-list-field/text-list';
import { type WhitelistEntryForm, whitelistEntryForm } from './whitelist-entry-form';

/** What the Registry Access page holds. Both lists keep what was entered; the mode says which of them counts. */
export function registriesForm(builder: NonNullableFormBuilder) {
  return builder.group({
    whitelistMode: false,
    insecure: textList(),
    whitelist: builder.array<WhitelistEntryForm>([whitelistEntryForm(builder)]),
    authorities: builder.control<readonly ChosenFile[]>([]),
  });
}

export type RegistriesForm = ReturnType<typeof registriesForm>;
type RegistriesValue = ReturnType<RegistriesForm['getRawValue']>;

/** The page as a part of the settings. Rows without an entry are none. */
export function toRegistrySettings(value: RegistriesValue): RegistrySettings {
  const { whitelistMode, authorities } = value;
  return {
    whitelistMode,
    whitelist: whitelistMode ? listed(value, 'secure') : [],
    insecure: whitelistMode ? listed(value, 'insecure') : textsOf(value.insecure),
    authorities,
  };
}

function listed({ whitelist }: RegistriesValue, access: string): readonly string[] {
  return textsOf(whitelist.filter((row) => row.access === access).map(({ entry }) => entry));
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
  const whitelistMode = settings.whitelistMode ?? whitelist.length > 0;
  const rows = whitelistMode
    ? [
        ...whitelist.map((entry) => whitelistEntryForm(builder, entry, 'secure')),
        ...insecure.map((entry) => whitelistEntryForm(builder, entry, 'insecure')),
      ]
    : [];
  form.controls.whitelist.clear({ emitEvent: false });
  for (const row of rows.length > 0 ? rows : [whitelistEntryForm(builder)]) {
    form.controls.whitelist.push(row, { emitEvent: false });
  }
  fillTextList(form.controls.insecure, whitelistMode ? [] : insecure);
  form.patchValue({ whitelistMode, authorities });
  return [];
}
