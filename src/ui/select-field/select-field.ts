// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { ClrSelectModule } from '@clr/angular/forms/select';
import { FieldFindings } from '../findings/field-findings';
import { FieldMessages } from '../labelled-field/field-messages';
import { LabelledField } from '../labelled-field/labelled-field';
import { OptionHelp } from '../option-help/option-help';

/** One entry of a drop-down. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Whether it is shown and cannot be chosen; its label says why. */
  readonly disabled?: boolean;
}

/** A drop-down with its label, its findings and its vic-machine option. */
@Component({
  selector: 'vch-select-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, ClrSelectModule, FieldFindings, FieldMessages, OptionHelp],
  template: `<clr-select-container>
      <label>{{ label() }}</label>
      <select
        clrSelect
        [formControl]="control()"
        [vchField]="field()"
        [vchFieldPlace]="place()"
        #beside="vchField"
        [attr.aria-required]="required() ? true : null"
      >
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [disabled]="choice.disabled ?? false">{{ choice.label }}</option>
        }
      </select>
      <clr-control-helper><vch-field-messages [findings]="advice()" [hint]="hint()" /></clr-control-helper>
      <clr-control-error><vch-field-messages [findings]="beside.errors()" /></clr-control-error>
    </clr-select-container>
    @if (help() || option()) {
      <vch-option-help [label]="label()" [help]="help()" [option]="option()" />
    }`,
  styles: `
    /* A long message leaves room for the help icon, which stands beside the input. */
    :host {
      display: grid;
      grid-template-columns: minmax(0, max-content) max-content;
      align-items: start;
      gap: 0.25rem;
    }
    clr-select-container {
      min-width: 0;
    }
    /* The longest entry must not widen the field beyond its column: Clarity's own boxes would. */
    :host ::ng-deep .clr-control-container {
      width: 100%;
    }
    :host ::ng-deep .clr-select-wrapper {
      max-width: 100%;
    }
    select {
      max-width: 100%;
    }
  `,
})
export class SelectField extends LabelledField {
  readonly choices = input.required<readonly Choice[]>();
}
