// SPDX-License-Identifier: Apache-2.0
import { FormControl, FormGroup } from '@angular/forms';
import type {
  NewAuthoritySettings,
  NewKeyTypeName,
  SigningAuthority,
} from '../../../../domain/new-authority';
import { textList, textsOf } from '../../../../ui/text-list-field/text-list';

const text = (value: string) => new FormControl(value, { nonNullable: true });

/** What “Create a CA here” asks. */
export function newAuthorityForm() {
  return new FormGroup({
    commonName: text(''),
    organization: text(''),
    days: text('1825'),
    keyType: text('rsa-2048'),
    certificateDays: text('365'),
    withServer: new FormControl(true, { nonNullable: true }),
    hosts: textList(),
    clients: textList(),
  });
}

export type NewAuthorityForm = ReturnType<typeof newAuthorityForm>;

/**
 * The form as settings.
 *
 * @param made the CA that there is already; null when one is to be made
 */
export function toNewAuthoritySettings(
  values: ReturnType<NewAuthorityForm['getRawValue']>,
  made: Extract<SigningAuthority, { state: 'made' }> | null,
): NewAuthoritySettings {
  const { commonName, organization, days } = values;
  return {
    authority: made ?? { state: 'wanted', commonName, organization, days: days.trim() },
    // The drop-down offers nothing else.
    keyType: values.keyType as NewKeyTypeName,
    certificateDays: values.certificateDays.trim(),
    server: values.withServer ? { hosts: textsOf(values.hosts) } : null,
    clients: textsOf(values.clients),
  };
}
