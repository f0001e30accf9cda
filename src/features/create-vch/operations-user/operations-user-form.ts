// SPDX-License-Identifier: Apache-2.0
import type { NonNullableFormBuilder } from '@angular/forms';
import type { OperationsUserSettings } from '../../../domain/operations-user';

/** What the Operations User page holds. */
export function operationsUserForm(builder: NonNullableFormBuilder) {
  return builder.group({ user: '', password: '', grantPermissions: false });
}

export type OperationsUserForm = ReturnType<typeof operationsUserForm>;

/** The page as a part of the settings. A password may begin and end with blanks. */
export function toOperationsUserSettings(
  value: ReturnType<OperationsUserForm['getRawValue']>,
): OperationsUserSettings {
  return { ...value, user: value.user.trim() };
}

/**
 * Puts settings, from a pasted command, into the page. A password typed before stays: commands rarely hold one.
 *
 * @returns the settings that have no place on the page: none
 */
export function fillOperationsUser(
  form: OperationsUserForm,
  settings: OperationsUserSettings,
): readonly string[] {
  const { user, password, grantPermissions } = settings;
  form.patchValue({ user, grantPermissions, ...(password !== '' && { password }) });
  return [];
}
