// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { ClrSelectModule } from '@clr/angular/forms/select';
import { FieldFindings } from '../findings/field-findings';
import { FINDINGS, type Place, findingsBeside } from '../findings/findings';
import { FindingText } from '../findings/finding-text';
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
  imports: [ReactiveFormsModule, ClrSelectModule, FieldFindings, FindingText, OptionHelp],
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
      <clr-control-helper>
        @for (finding of advice(); track finding.id) {
          <span class="advice" [attr.data-severity]="finding.severity"
            ><vch-finding-text [finding]="finding"
          /></span>
        } @empty {
          {{ hint() }}
        }
      </clr-control-helper>
      <clr-control-error>
        @for (finding of beside.errors(); track finding.id) {
          <span class="advice"><vch-finding-text [finding]="finding" /></span>
        }
      </clr-control-error>
    </clr-select-container>
    @if (help() || option()) {
      <vch-option-help [label]="label()" [help]="help()" [option]="option()" />
    }`,
  styles: `
    /* A long message leaves room for the help icon beside it. */
    :host {
      display: grid;
      grid-template-columns: minmax(0, max-content) max-content;
      align-items: end;
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
    .advice {
      display: block;
    }
  `,
})
export class SelectField {
  /** The control, owned by the page's form. */
  readonly control = input.required<FormControl<string>>();
  /** Path in the settings whose findings stand here. */
  readonly field = input.required<string>();
  /** The item of a repeated field. */
  readonly place = input<Place>();
  /** Accessible name: the documented label. */
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  /** Shown while there is no finding. */
  readonly hint = input('');
  /** Behind the help icon. */
  readonly help = input('');
  /** vic-machine option behind the help icon. */
  readonly option = input('');
  readonly required = input(false);

  readonly #findings = inject(FINDINGS);
  protected readonly advice = computed(() =>
    findingsBeside(this.#findings(), this.field(), this.place()).filter(
      ({ severity }) => severity !== 'error',
    ),
  );
}
