// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { ClrInputModule } from '@clr/angular/forms/input';
import { FieldFindings } from '../findings/field-findings';
import { FINDINGS, type Place, findingsBeside } from '../findings/findings';
import { FindingText } from '../findings/finding-text';
import { OptionHelp } from '../option-help/option-help';

/** One line of text with its label, its findings and its vic-machine option. */
@Component({
  selector: 'vch-text-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, ClrInputModule, FieldFindings, FindingText, OptionHelp],
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
    </clr-input-container>
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
    clr-input-container {
      min-width: 0;
    }
    input {
      max-width: 100%;
    }
    .advice {
      display: block;
    }
  `,
})
export class TextField {
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
  readonly placeholder = input('');
  readonly type = input<'text' | 'password'>('text');
  readonly required = input(false);
  /** Width in characters. */
  readonly size = input(30);

  readonly #findings = inject(FINDINGS);
  protected readonly advice = computed(() =>
    findingsBeside(this.#findings(), this.field(), this.place()).filter(
      ({ severity }) => severity !== 'error',
    ),
  );
}
