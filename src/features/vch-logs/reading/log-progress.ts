// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { ReadingProgress } from '../../../adapters/log-files';
import { LOG_TEXTS } from '../log-texts';

/** How far reading is, and the way to end it. */
@Component({
  selector: 'vch-log-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p class="what" id="vch-log-progress">{{ texts().progress.label(name()) }}</p>
    <div class="line">
      <div class="progress">
        <progress max="100" [value]="percent()" aria-labelledby="vch-log-progress"></progress>
      </div>
      <span>{{ percent() }} %</span>
      <button type="button" class="btn btn-sm" (click)="cancelled.emit()">{{ texts().cancel }}</button>
    </div>
    <p class="done">{{ done() }}</p>`,
  styles: `
    .what,
    .done {
      margin: 0.5rem 0 0;
      overflow-wrap: anywhere;
    }
    .line {
      display: flex;
      align-items: center;
      gap: 0.75rem;
    }
    .progress {
      flex: 1;
    }
    /* Clarity lets it glide, and each frame of that lays the whole page out again. */
    progress::-webkit-progress-value {
      transition: none;
    }
    .line span {
      min-width: 2.5rem;
      text-align: right;
    }
    .btn {
      margin: 0;
    }
  `,
})
export class LogProgress {
  readonly name = input.required<string>();
  readonly progress = input.required<ReadingProgress>();
  readonly cancelled = output();

  protected readonly texts = inject(LOG_TEXTS);
  protected readonly percent = computed(() => {
    const { read, total } = this.progress();
    return total === 0 ? 0 : Math.floor((100 * read) / total);
  });
  protected readonly done = computed(() => {
    const { read, total, found } = this.progress();
    return this.texts().progress.done(read, total, found);
  });
}
