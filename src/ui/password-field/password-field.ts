// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { ClrPasswordModule } from '@clr/angular/forms/password';
import { FieldFindings } from '../findings/field-findings';
import { FieldMessages } from '../labelled-field/field-messages';
import { LabelledField } from '../labelled-field/labelled-field';
import { OptionHelp } from '../option-help/option-help';

/** A password that can be shown while it is typed. The browser is asked not to remember it. */
@Component({
  selector: 'vch-password-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, ClrPasswordModule, FieldFindings, FieldMessages, OptionHelp],
  template: `<clr-password-container>
      <label>{{ label() }}</label>
      <input
        clrPassword
        type="password"
        [formControl]="control()"
        [vchField]="field()"
        #beside="vchField"
        [attr.aria-required]="required() ? true : null"
        [attr.size]="size()"
        autocomplete="new-password"
        spellcheck="false"
      />
      <clr-control-helper><vch-field-messages [findings]="advice()" [hint]="hint()" /></clr-control-helper>
      <clr-control-error><vch-field-messages [findings]="beside.errors()" /></clr-control-error>
    </clr-password-container>
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
  `,
})
export class PasswordField extends LabelledField {
  /** Width in characters. */
  readonly size = input(30);
}
