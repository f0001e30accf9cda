// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { LOG_TEXTS } from '../log-texts';

/** The items of a page, counted from 0. */
export function pageOf<Item>(items: readonly Item[], page: number, size: number): readonly Item[] {
  return items.slice(page * size, (page + 1) * size);
}

/** Leads through the pages of a list; nothing where one page is enough. */
@Component({
  selector: 'vch-pager',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (last() > 0) {
    <nav [attr.aria-label]="texts().paging.label(label())">
      <button type="button" class="btn btn-sm" [disabled]="page() === 0" (click)="page.set(page() - 1)">
        {{ texts().paging.previous }}
      </button>
      <span role="status">{{ range() }}</span>
      <button type="button" class="btn btn-sm" [disabled]="page() === last()" (click)="page.set(page() + 1)">
        {{ texts().paging.next }}
      </button>
    </nav>
  }`,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      margin-top: 0.25rem;
    }
    .btn {
      margin: 0;
    }
  `,
})
export class Pager {
  /** What is paged. */
  readonly label = input.required<string>();
  readonly count = input.required<number>();
  readonly size = input.required<number>();
  /** From 0 on. */
  readonly page = model.required<number>();

  protected readonly texts = inject(LOG_TEXTS);
  protected readonly last = computed(() => Math.max(0, Math.ceil(this.count() / this.size()) - 1));
  protected readonly range = computed(() => {
    const from = this.page() * this.size();
    return this.texts().paging.range(from + 1, Math.min(this.count(), from + this.size()), this.count());
  });
}
