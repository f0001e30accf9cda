// SPDX-License-Identifier: Apache-2.0
import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { type NewKeyTypeName, newKeyTypes } from '../../../../domain/new-authority';
import { CheckField } from '../../../../ui/check-field/check-field';
import { SelectField } from '../../../../ui/select-field/select-field';
import { TEXTS } from '../../../../ui/texts/texts';
import { TextField } from '../../../../ui/text-field/text-field';
import { TextListField } from '../../../../ui/text-list-field/text-list-field';
import { VchDraft } from '../../vch-draft';

/** What is asked about the CA, and about what it signs. */
@Component({
  selector: 'vch-authority-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckField, NgTemplateOutlet, SelectField, TextField, TextListField],
  templateUrl: './authority-form.html',
  styleUrl: './authority-form.scss',
})
export class AuthorityForm {
  protected readonly newAuthority = inject(VchDraft).newAuthority;
  protected readonly controls = this.newAuthority.form.controls;
  protected readonly texts = computed(() => this.#all().newAuthorityPage);
  readonly #all = inject(TEXTS);

  protected readonly withServer = toSignal(this.controls.withServer.valueChanges, {
    initialValue: this.controls.withServer.value,
  });
  protected readonly keyTypes = computed(() =>
    (Object.keys(newKeyTypes) as NewKeyTypeName[]).map((value) => ({
      value,
      label: this.texts().keyTypes[value],
    })),
  );
}
