// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { ClrCheckboxModule } from '@clr/angular/forms/checkbox';
import { FieldFindings } from '../findings/field-findings';
import { FINDINGS, findingsBeside } from '../findings/findings';
import { FieldMessages } from '../labelled-field/field-messages';
import { OptionHelp } from '../option-help/option-help';

/** A checkbox, or a switch, with its label, its findings and its vic-machine option. */
@Component({
  selector: 'vch-check-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, ClrCheckboxModule, FieldFindings, FieldMessages, OptionHelp],
  templateUrl: './check-field.html',
  styles: `
    /* A long message leaves room for the help icon beside it. */
    :host {
      display: grid;
      grid-template-columns: minmax(0, max-content) max-content;
      align-items: start;
      gap: 0.25rem;
      margin-top: 1.2rem;
    }
    /* The host keeps the distance, so that the help icon stands beside the label. */
    :host > .clr-form-control {
      margin-top: 0;
    }
  `,
})
export class CheckField {
  /** The control, owned by the page's form. */
  readonly control = input.required<FormControl<boolean>>();
  /** Path in the settings whose findings stand here. */
  readonly field = input.required<string>();
  /** Accessible name: the documented label. */
  readonly label = input.required<string>();
  /** A switch changes what the page asks for; a checkbox is an answer among others. */
  readonly look = input<'checkbox' | 'switch'>('checkbox');
  /** Shown while there is no finding. */
  readonly hint = input('');
  /** Behind the help icon: one or two sentences. */
  readonly help = input('');
  /** vic-machine option behind the help icon. */
  readonly option = input('');

  readonly #findings = inject(FINDINGS);
  protected readonly advice = computed(() =>
    findingsBeside(this.#findings(), this.field()).filter(({ severity }) => severity !== 'error'),
  );
}
