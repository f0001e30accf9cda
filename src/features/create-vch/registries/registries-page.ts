// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import { CheckField } from '../../../ui/check-field/check-field';
import { ControlFindings } from '../../../ui/control-findings/control-findings';
import { RowList } from '../../../ui/row-list/row-list';
import { RowTemplate } from '../../../ui/row-list/row-template';
import { SelectField } from '../../../ui/select-field/select-field';
import { TextField } from '../../../ui/text-field/text-field';
import { TextListField } from '../../../ui/text-list-field/text-list-field';
import { TEXTS } from '../../../ui/texts/texts';
import { AuthorityReuse } from '../authority-reuse/authority-reuse';
import { FileField } from '../files/file-field';
import { FileSlot } from '../files/file-slot';
import { VchDraft } from '../vch-draft';
import { whitelistEntryForm } from './whitelist-entry-form';
import { placesOf } from './whitelist-places';

/** Which registries the VCH may pull from, and how it knows them. */
@Component({
  selector: 'vch-registries-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AuthorityReuse,
    CheckField,
    ControlFindings,
    FileField,
    RowList,
    RowTemplate,
    SelectField,
    TextField,
    TextListField,
  ],
  templateUrl: './registries-page.html',
  styleUrl: './registries-page.scss',
})
export class RegistriesPage {
  readonly #builder = inject(NonNullableFormBuilder);
  readonly #form = inject(VchDraft).forms.registries;
  protected readonly controls = this.#form.controls;
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().registriesPage);

  readonly #value = toSignal(this.#form.valueChanges, { initialValue: this.#form.value });
  protected readonly isWhitelist = computed(() => {
    this.#value();
    return this.controls.whitelistMode.value;
  });
  /** The settings each row of the whitelist stands in. */
  protected readonly places = computed(() => {
    this.#value();
    return placesOf(this.controls.whitelist.getRawValue());
  });
  protected readonly accessKinds = computed(() =>
    (['secure', 'insecure'] as const).map((value) => ({ value, label: this.texts().accessKinds[value] })),
  );
  protected readonly newEntry = () => whitelistEntryForm(this.#builder);

  protected readonly slot = new FileSlot(this.controls.authorities);
  protected readonly authorities = computed(() => {
    this.#value();
    return this.controls.authorities.value;
  });
}
