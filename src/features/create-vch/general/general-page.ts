// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { SelectField } from '../../../ui/select-field/select-field';
import { TEXTS } from '../../../ui/texts/texts';
import { TextField } from '../../../ui/text-field/text-field';
import { VchDraft } from '../vch-draft';

/** Name, container names, debug level and syslog. */
@Component({
  selector: 'vch-general-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, SelectField, TextField],
  templateUrl: './general-page.html',
})
export class GeneralPage {
  readonly #draft = inject(VchDraft);
  protected readonly texts = computed(() => this.#all().generalPage);
  protected readonly form = this.#draft.forms.general;
  readonly #all = inject(TEXTS);

  protected readonly debugLevels = computed(() =>
    (['0', '1', '2', '3'] as const).map((value) => ({ value, label: this.texts().debugLevels[value] })),
  );
  protected readonly transports = ['tcp', 'udp'].map((value) => ({ value, label: value }));
  protected readonly tokens = computed(() => [
    { value: '', label: this.texts().tokens.none },
    { value: '{name}', label: this.texts().tokens.name },
    { value: '{id}', label: this.texts().tokens.id },
  ]);
}
