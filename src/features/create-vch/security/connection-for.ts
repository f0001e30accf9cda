// SPDX-License-Identifier: Apache-2.0
import { PendingTasks, type Signal, computed, effect, inject, signal, untracked } from '@angular/core';
import type { ClientPlan, Connection } from '../../../domain/docker-client';
import type { VchSettings } from '../../../domain/vch';

/** What a connection is judged from. */
export interface ConnectionSubject {
  readonly settings: VchSettings;
  readonly plan: ClientPlan;
  readonly at: Date;
}

/**
 * Whether Docker clients will connect, worked out anew whenever something it hangs on changes; null until that is done.
 * Signatures take a moment to check, so the answer comes later; one for something else is never shown. Call it where
 * `effect` may be called.
 */
export function connectionFor(subject: Signal<ConnectionSubject>): Signal<Connection | null> {
  const answer = signal<{
    readonly subject: ConnectionSubject;
    readonly connection: Connection | null;
  } | null>(null);
  const tasks = inject(PendingTasks);
  const assess = async (wanted: ConnectionSubject): Promise<void> => {
    const { assessConnection } = await import('./assess-connection');
    const connection = await assessConnection(wanted.settings, wanted.plan, wanted.at);
    if (untracked(subject) === wanted) answer.set({ subject: wanted, connection });
  };
  effect(() => {
    const wanted = subject();
    // The part could not be loaded: without an answer nothing is called good.
    untracked(() => {
      tasks.run(() => assess(wanted).catch(() => undefined));
    });
  });
  return computed(() => (answer()?.subject === subject() ? (answer()?.connection ?? null) : null));
}
