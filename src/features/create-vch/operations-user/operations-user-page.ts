// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { CheckField } from '../../../ui/check-field/check-field';
import { PasswordField } from '../../../ui/password-field/password-field';
import { TextField } from '../../../ui/text-field/text-field';
import { TEXTS } from '../../../ui/texts/texts';
import { VchDraft } from '../vch-draft';

/** The vSphere account that the VCH uses from day to day. */
@Component({
  selector: 'vch-operations-user-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckField, PasswordField, TextField],
  templateUrl: './operations-user-page.html',
})
export class OperationsUserPage {
  protected readonly controls = inject(VchDraft).forms.operationsUser.controls;
  protected readonly texts = computed(() => this.#all().operationsUserPage);
  readonly #all = inject(TEXTS);
}
