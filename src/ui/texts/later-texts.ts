// SPDX-License-Identifier: Apache-2.0
import { PendingTasks, type Signal, effect, inject, signal } from '@angular/core';
import type { Messages } from '../../messages';
import { TEXTS } from './texts';

/**
 * Texts that are loaded on demand; null until they are there, and for good when they cannot be fetched. Call it where
 * `inject` and `effect` may be called.
 *
 * @param pick the loader among `Messages.later`
 */
export function laterTexts<Texts>(
  pick: (later: Messages['later']) => () => Promise<Texts>,
): Signal<Texts | null> {
  const all = inject(TEXTS);
  const tasks = inject(PendingTasks);
  const loaded = signal<Texts | null>(null);
  effect((onCleanup) => {
    let isWanted = true;
    onCleanup(() => {
      isWanted = false;
    });
    const load = pick(all().later);
    tasks.run(async () => {
      const texts = await load().catch(() => null);
      if (isWanted) loaded.set(texts);
    });
  });
  return loaded.asReadonly();
}
