// SPDX-License-Identifier: Apache-2.0
import { type Signal, effect, inject, signal } from '@angular/core';
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
  const loaded = signal<Texts | null>(null);
  effect(() => {
    pick(all().later)().then(
      (texts) => {
        loaded.set(texts);
      },
      () => {
        loaded.set(null);
      },
    );
  });
  return loaded.asReadonly();
}
