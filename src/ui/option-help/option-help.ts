// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { ClarityIcons, ClrIcon, infoCircleIcon } from '@clr/angular/icon';
import { TEXTS } from '../texts/texts';

ClarityIcons.addIcons(infoCircleIcon);

let count = 0;

/** The small "i" beside a label: unfolds what the field means, and which vic-machine option it is. */
@Component({
  selector: 'vch-option-help',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon],
  template: `<button
      type="button"
      class="btn btn-sm btn-link"
      [attr.aria-label]="texts().about(option())"
      [title]="label()"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-controls]="id"
      (click)="isOpen.set(!isOpen())"
      (keydown.escape)="isOpen.set(false)"
    >
      <clr-icon shape="info-circle" aria-hidden="true" />
    </button>
    <div [id]="id" class="help" [hidden]="!isOpen()">
      @if (help(); as help) {
        <p>{{ help }}</p>
      }
      @if (option(); as option) {
        <p>
          {{ texts().option }} <code>{{ option }}</code>
        </p>
      }
    </div>`,
  styles: `
    :host {
      display: contents;
    }
    .btn {
      flex: none;
      min-width: 24px;
      min-height: 24px;
      margin: var(--vch-help-top, 0) 0 0;
      padding: 0 0.2rem;
    }
    .help {
      flex-basis: 100%;
      grid-column: 1 / -1;
      padding: 0.25rem 0.5rem;
      border-left: 0.15rem solid var(--cds-alias-status-info);
      background: var(--cds-alias-object-container-background-tint);
    }
    p {
      margin: 0;
    }
  `,
})
export class OptionHelp {
  /** Which field is explained. */
  readonly label = input.required<string>();
  /** One or two sentences. */
  readonly help = input<string>('');
  /** vic-machine option, `--tls-cname`. */
  readonly option = input<string>('');

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().help);
  protected readonly id = `help-${(count += 1)}`;
  protected readonly isOpen = signal(false);
}
