// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { type Choice, SelectField } from '../../../ui/select-field/select-field';
import { TEXTS } from '../../../ui/texts/texts';
import { TextField } from '../../../ui/text-field/text-field';
import { VchDraft } from '../vch-draft';
import { containerNameExample } from './container-name-example';
import { StartFromCommand } from './start-from-command';

/** Name, container names, debug level and syslog. */
@Component({
  selector: 'vch-general-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, SelectField, StartFromCommand, TextField],
  templateUrl: './general-page.html',
  styleUrl: './general-page.scss',
})
export class GeneralPage {
  readonly #draft = inject(VchDraft);
  protected readonly texts = computed(() => this.#all().generalPage);
  readonly #all = inject(TEXTS);
  protected readonly form = this.#draft.forms.general;

  protected readonly startTitle = computed(() => this.#all().fromCommand.title);
  /** What became of a pasted command stays to be seen. */
  protected readonly isStartOpen = signal(this.#draft.commandReport() !== null);

  readonly #debug = toSignal(this.form.controls.debug.valueChanges, {
    initialValue: this.form.controls.debug.value,
  });
  /** The levels, and another number when a pasted command gave one. */
  protected readonly debugLevels = computed((): readonly Choice[] => {
    const known = (['0', '1', '2', '3'] as const).map((value) => ({
      value,
      label: this.texts().debugLevels[value],
    }));
    const debug = this.#debug();
    return known.some(({ value }) => value === debug) ? known : [...known, { value: debug, label: debug }];
  });
  protected readonly transports = ['tcp', 'udp'].map((value) => ({ value, label: value }));
  protected readonly tokens = computed(() => [
    { value: '', label: this.texts().tokens.none },
    { value: '{name}', label: this.texts().tokens.name },
    { value: '{id}', label: this.texts().tokens.id },
  ]);

  protected readonly example = computed(() =>
    containerNameExample(this.#draft.settings().general.containerNameConvention),
  );
}
