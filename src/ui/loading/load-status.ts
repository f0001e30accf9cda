// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ClarityIcons, ClrIcon, errorStandardIcon } from '@clr/angular/icon';
import { TEXTS } from '../texts/texts';
import type { Load } from './load';

ClarityIcons.addIcons(errorStandardIcon);

/** Stands in for what is being loaded, or says why it is not there and offers to try again. Empty once it is there. */
@Component({
  selector: 'vch-load-status',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon],
  template: `<div role="status">
      @if (load().state === 'loading') {
        <span class="spinner spinner-inline" aria-hidden="true"></span> {{ texts().loading(what()) }}
      }
    </div>
    @if (problem(); as problem) {
      <div role="alert" class="problem">
        <clr-icon shape="error-standard" aria-hidden="true" />
        <span>{{ problem }}</span>
        <button type="button" class="btn btn-link btn-sm" (click)="retried.emit()">
          {{ texts().retry }}<span class="clr-sr-only">: {{ what() }}</span>
        </button>
      </div>
    }`,
  styles: `
    :host {
      display: block;
    }
    .problem {
      display: flex;
      align-items: center;
      gap: 0.4rem;
    }
    clr-icon {
      flex: none;
      color: var(--cds-alias-status-danger);
    }
    .btn {
      margin: 0;
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
