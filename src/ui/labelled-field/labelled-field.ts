// SPDX-License-Identifier: Apache-2.0
import { Directive, computed, inject, input } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { FINDINGS, type Place, findingsBeside } from '../findings/findings';

/** What every field with one control has: a label, findings, help, a vic-machine option. */
@Directive()
export abstract class LabelledField {
  /** The control, owned by the page's form. */
  readonly control = input.required<FormControl<string>>();
  /** Path in the settings whose findings stand here, `general.name`. */
  readonly field = input.required<string>();
  /** The item of a repeated field. */
  readonly place = input<Place>();
  /** Accessible name: the documented label. */
  readonly label = input.required<string>();
  /** Shown while there is no finding: unit, range, example. */
  readonly hint = input('');
  /** Behind the help icon: one or two sentences. */
  readonly help = input('');
  /** vic-machine option behind the help icon. */
  readonly option = input('');
  readonly required = input(false);

  readonly #findings = inject(FINDINGS);
  /** Warnings and notes: they stand below a field that is not wrong. */
  protected readonly advice = computed(() =>
    findingsBeside(this.#findings(), this.field(), this.place()).filter(
      ({ severity }) => severity !== 'error',
    ),
  );
}
