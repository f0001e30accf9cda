// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { TEXTS } from '../texts/texts';
import type { Load } from './load';

/** Stands in for what is being loaded, or says why it is not there and offers to try again. Empty once it is there. */
@Component({
  selector: 'vch-load-status',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule],
  template: `<div role="status">
      @if (load().state === 'loading') {
        <span class="spinner spinner-inline" aria-hidden="true"></span> {{ texts().loading(what()) }}
      }
    </div>
    @if (problem(); as problem) {
      <clr-alert clrAlertType="danger" [clrAlertClosable]="false" [clrAlertSizeSmall]="true">
        <clr-alert-item>
          <span class="alert-text">{{ problem }}</span>
          <div class="alert-actions">
            <button type="button" class="btn alert-action" (click)="retried.emit()">
              {{ texts().retry }}<span class="clr-sr-only">: {{ what() }}</span>
            </button>
          </div>
        </clr-alert-item>
      </clr-alert>
    }`,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class LoadStatus {
  readonly load = input.required<Load<unknown>>();
  /** What is being loaded: "datastores of Production". */
  readonly what = input.required<string>();
  readonly retried = output();

  protected readonly texts = computed(() => this.#all().loadStatus);
  readonly #all = inject(TEXTS);
  protected readonly problem = computed(() => {
    const load = this.load();
    return load.state === 'failed' ? this.texts().failed(this.what(), this.#reason(load.problem)) : null;
  });

  #reason(problem: { readonly kind: string; readonly message: string }): string {
    return problem.kind === 'unauthenticated' ? this.texts().signedOut : problem.message;
  }
}
