// SPDX-License-Identifier: Apache-2.0
import { Injectable, PendingTasks, computed, inject, signal } from '@angular/core';
import type { assessConnection } from '../../domain/docker-client';
import type { wizardFindings } from '../../domain/wizard';
import { type Load, loading } from '../../ui/loading/load';

/** What judges all pages of the wizard. */
export interface Judge {
  readonly wizardFindings: typeof wizardFindings;
  readonly assessConnection: typeof assessConnection;
}

/**
 * The rules of all pages. They are many and the first page needs few of them, so they come right behind it. Until they
 * are there nothing beyond that page is called good.
 */
@Injectable({ providedIn: 'root' })
export class WizardRules {
  readonly #tasks = inject(PendingTasks);
  readonly #load = signal<Load<Judge>>(loading);
  readonly load = this.#load.asReadonly();
  /** null until they are there. */
  readonly judge = computed(() => {
    const load = this.#load();
    return load.state === 'loaded' ? load.value : null;
  });

  constructor() {
    this.fetch();
  }

  /** Fetches them; again, after that failed. */
  fetch(): void {
    this.#load.set(loading);
    this.#tasks.run(async () => {
      this.#load.set(
        await import('./judge').then(
          (value): Load<Judge> => ({ state: 'loaded', value }),
          (reason: unknown): Load<Judge> => ({
            state: 'failed',
            problem: { kind: 'unreachable', message: String(reason) },
          }),
        ),
      );
    });
  }
}
