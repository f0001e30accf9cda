// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Review, ReviewCheck } from '../../../domain/review';
import type { FinalSetting } from '../../../domain/vic-machine';
import { REVIEW_TEXTS } from '../review-texts';
import { FixPanel } from './fix-panel';

let made = 0;

/** Whether a new container network can take the place of what cannot be changed. */
const isReplaceable = (setting: FinalSetting): boolean =>
  setting === 'container-network-firewall' || setting === 'container-network-addresses';

/** The way from what is wrong to what mends it; the panel with it unfolds below. Nothing where nothing can be run. */
@Component({
  selector: 'vch-fix-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FixPanel],
  template: `@if (isOffered()) {
    <button
      type="button"
      class="btn btn-sm no-print"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-controls]="id"
      (click)="isOpen.set(!isOpen())"
    >
      {{ isOpen() ? texts.page.closeFix : texts.page.fix
      }}<span class="clr-sr-only">: {{ texts.statements[check().id] }}</span>
    </button>
    <div [id]="id" class="no-print" [hidden]="!isOpen()">
      @if (isOpen()) {
        @defer (on immediate) {
          <vch-fix-panel [check]="check()" [review]="review()" />
        }
      }
    </div>
  }`,
  styles: `
    .btn {
      margin: 0.25rem 0 0.1rem;
    }
  `,
})
export class FixButton {
  readonly check = input.required<ReviewCheck>();
  readonly review = input.required<Review>();

  protected readonly texts = inject(REVIEW_TEXTS);
  protected readonly id = `fix-${(made += 1)}`;
  protected readonly isOpen = signal(false);
  protected readonly isOffered = computed(() => {
    const { evaluation, fix } = this.check();
    if (fix.kind === 'none' || (fix.kind === 'final' && !isReplaceable(fix.setting))) return false;
    // Of what is unknown, only what a command can set right without knowing.
    return evaluation.outcome === 'failed' || (evaluation.outcome === 'unknown' && fix.kind === 'command');
  });
}
