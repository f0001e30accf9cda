// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { ClrRadioModule } from '@clr/angular/forms/radio';

/** One of few, all to be seen at once. */
export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

let made = 0;

/** Radio buttons in one line, with their group's name. */
@Component({
  selector: 'vch-radio-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, ClrRadioModule],
  template: `<clr-radio-container clrInline>
    <label>{{ label() }}</label>
    @for (choice of choices(); track choice.value) {
      <clr-radio-wrapper>
        <input
          type="radio"
          clrRadio
          [formControl]="control()"
          [name]="name"
          [attr.name]="name"
          [value]="choice.value"
        />
        <label>{{ choice.label }}</label>
      </clr-radio-wrapper>
    }
  </clr-radio-container>`,
})
export class RadioField<Value extends string> {
  /** The control, owned by the page's form. */
  readonly control = input.required<FormControl<Value>>();
  /** Accessible name of the group. */
  readonly label = input.required<string>();
  readonly choices = input.required<readonly RadioChoice<Value>[]>();

  /** Radio buttons with one name are one group for the arrow keys; without one, Angular takes all on a page as one. */
  protected readonly name = `radio-field-${made++}`;
}
