// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { ClrInputModule } from '@clr/angular/forms/input';
import { FieldFindings } from '../findings/field-findings';
import { FieldMessages } from '../labelled-field/field-messages';
import { LabelledField } from '../labelled-field/labelled-field';
import { OptionHelp } from '../option-help/option-help';

/** One line of text with its label, its findings and its vic-machine option. */
@Component({
  selector: 'vch-text-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, ClrInputModule, FieldFindings, FieldMessages, OptionHelp],
  template: `<clr-input-container>
      <label>{{ label() }}</label>
      <input
        clrInput
        [type]="type()"
        [formControl]="control()"
        [vchField]="field()"
        [vchFieldPlace]="place()"
        #beside="vchField"
        [attr.placeholder]="placeholder() || null"
        [attr.aria-required]="required() ? true : null"
        [attr.size]="size()"
        autocomplete="off"
        spellcheck="false"
      />
      <clr-control-helper><vch-field-messages [findings]="advice()" [hint]="hint()" /></clr-control-helper>
      <clr-control-error><vch-field-messages [findings]="beside.errors()" /></clr-control-error>
    </clr-input-container>
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
    clr-input-container {
      min-width: 0;
    }
    input {
      max-width: 100%;
    }
  `,
})
export class TextField extends LabelledField {
  readonly placeholder = input('');
  readonly type = input<'text' | 'password'>('text');
  /** Width in characters. */
  readonly size = input(30);
}
