// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ClarityIcons, ClrIcon, checkIcon } from '@clr/angular/icon';
import type { Finding } from '../../../domain/findings';
import { FindingLine } from '../../../ui/findings/finding-line';
import { TEXTS } from '../../../ui/texts/texts';

ClarityIcons.addIcons(checkIcon);

/** A finding at the choice it is about, whether the operator has confirmed it, and the way to where it is mended. */
@Component({
  selector: 'vch-summary-finding',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon, FindingLine],
  template: `<vch-finding-line [finding]="finding()" />
    @if (finding().needsAcknowledgement) {
      <p class="confirmation" data-testid="confirmation">
        @if (isConfirmed()) {
          <clr-icon shape="check" aria-hidden="true" />
          {{ texts().confirmed(all().wizard.acknowledge) }}
        } @else {
          {{ texts().notConfirmed }}
        }
      </p>
    }
    @if (finding().severity !== 'note') {
      <button
        type="button"
        class="btn btn-sm btn-link"
        [attr.aria-label]="texts().goTo(about())"
        (click)="chosen.emit()"
      >
        {{ all().wizard.goThere }}
      </button>
    }`,
  styles: `
    :host {
      display: block;
      margin: 0.1rem 0 0.25rem;
    }
    .confirmation {
      margin: 0.1rem 0 0 1.4rem;
      font-weight: 600;
    }
    .btn {
      min-height: 24px;
      margin: 0 0 0 0.6rem;
    }
  `,
})
export class SummaryFinding {
  readonly finding = input.required<Finding>();
  /** Label of the choice. */
  readonly about = input.required<string>();
  readonly isConfirmed = input.required<boolean>();
  readonly chosen = output();

  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().summaryPage);
}
