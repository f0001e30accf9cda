// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import { type ChosenFile, type Mending, mendingFor } from '../../../domain/certificates';
import type { Finding } from '../../../domain/findings';
import { CheckField } from '../../../ui/check-field/check-field';
import { ChosenFileRow } from '../../../ui/chosen-file/chosen-file-row';
import { ControlFindings } from '../../../ui/control-findings/control-findings';
import { FINDINGS, findingsBeside } from '../../../ui/findings/findings';
import { OptionHelp } from '../../../ui/option-help/option-help';
import { PemFilePicker } from '../../../ui/pem-file-picker/pem-file-picker';
import { RowList } from '../../../ui/row-list/row-list';
import { RowTemplate } from '../../../ui/row-list/row-template';
import { SelectField } from '../../../ui/select-field/select-field';
import { TextField } from '../../../ui/text-field/text-field';
import { TextListField } from '../../../ui/text-list-field/text-list-field';
import { TEXTS } from '../../../ui/texts/texts';
import { AuthorityReuse } from '../authority-reuse/authority-reuse';
import { type Converted, FileConversion } from '../conversion/file-conversion';
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
    ChosenFileRow,
    ControlFindings,
    FileConversion,
    OptionHelp,
    PemFilePicker,
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
  protected readonly draft = inject(VchDraft);
  readonly #form = this.draft.forms.registries;
  protected readonly controls = this.#form.controls;
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().registriesPage);
  readonly #findings = inject(FINDINGS);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);

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
  protected authorityFindings(index: number): readonly Finding[] {
    return findingsBeside(this.#findings(), 'registries.authorities', { index });
  }

  protected removeAuthority(index: number): void {
    const control = this.controls.authorities;
    control.setValue(control.value.filter((_, at) => at !== index));
    control.markAsDirty();
    this.#focusPicker();
  }

  protected async exchange(file: ChosenFile, by: File): Promise<void> {
    await this.slot.exchange(file, by);
    this.#focusPicker();
  }

  protected mendingOf(file: ChosenFile): Mending | null {
    return mendingFor(file, 'authority', null);
  }

  protected converted(file: ChosenFile, { certificate }: Converted): void {
    if (certificate !== null && this.slot.replace(file, certificate)) this.#focusPicker();
  }

  /** The focus would be lost with the button that was pressed. */
  #focusPicker(): void {
    const picker = () =>
      this.#host.nativeElement.querySelector<HTMLElement>('[data-field="registries.authorities"]');
    afterNextRender({ read: () => picker()?.focus() }, { injector: this.#injector });
  }
}
