// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { ClrPasswordModule } from '@clr/angular/forms/password';
import { FieldFindings } from '../findings/field-findings';
import { FINDINGS, findingsBeside } from '../findings/findings';
import { FindingText } from '../findings/finding-text';
import { OptionHelp } from '../option-help/option-help';

/** A password that can be shown while it is typed. The browser is asked not to remember it. */
@Component({
  selector: 'vch-password-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, ClrPasswordModule, FieldFindings, FindingText, OptionHelp],
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
    </clr-password-container>
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
    .advice {
      display: block;
    }
  `,
})
export class PasswordField {
  /** The control, owned by the page's form. */
  readonly control = input.required<FormControl<string>>();
  /** Path in the settings whose findings stand here. */
  readonly field = input.required<string>();
  /** Accessible name: the documented label. */
  readonly label = input.required<string>();
  /** Shown while there is no finding. */
  readonly hint = input('');
  /** Behind the help icon: one or two sentences. */
  readonly help = input('');
  /** vic-machine option behind the help icon. */
  readonly option = input('');
  readonly required = input(false);
  /** Width in characters. */
  readonly size = input(30);

  readonly #findings = inject(FINDINGS);
  protected readonly advice = computed(() =>
    findingsBeside(this.#findings(), this.field()).filter(({ severity }) => severity !== 'error'),
  );
}
