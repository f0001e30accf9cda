// SPDX-License-Identifier: Apache-2.0
import { type Signal, effect, signal, untracked } from '@angular/core';
import type { Answer } from '../../adapters/plugin-server';
import { type Load, loadOf, loading } from '../../ui/loading/load';

/** Something that is loaded anew whenever what it belongs to changes. */
export interface LoadedFor<Value> {
  /** null while there is nothing it could belong to. */
  readonly load: Signal<Load<Value> | null>;
  readonly retry: () => void;
}

/**
 * Loads a value for a key. An answer that comes after the key has changed is dropped. Call it where `effect` may be
 * called.
 *
 * @param key what the value belongs to; null = nothing
 */
export function loadFor<Key extends object, Value>(
  key: Signal<Key | null>,
  ask: (key: Key) => Promise<Answer<Value>>,
): LoadedFor<Value> {
  const load = signal<Load<Value> | null>(null);
  let latest = 0;
  const run = async (wanted: Key | null): Promise<void> => {
    const number = ++latest;
    load.set(wanted === null ? null : loading);
    if (wanted === null) return;
    const answer = await ask(wanted);
    if (number === latest) load.set(loadOf(answer));
  };
  effect(() => {
    const wanted = key();
    untracked(() => void run(wanted));
  });
  return { load: load.asReadonly(), retry: () => void run(untracked(key)) };
}
