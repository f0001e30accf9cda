// SPDX-License-Identifier: Apache-2.0
import { PendingTasks, type Signal, computed, effect, inject, signal, untracked } from '@angular/core';
import type { ClientPlan, Connection, assessConnection } from '../../../domain/docker-client';
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
 *
 * @param assessor what works it out; null while it is being loaded
 */
export function connectionFor(
  subject: Signal<ConnectionSubject>,
  assessor: Signal<typeof assessConnection | null>,
): Signal<Connection | null> {
  const answer = signal<{
    readonly subject: ConnectionSubject;
    readonly connection: Connection | null;
  } | null>(null);
  const tasks = inject(PendingTasks);
  const work = async (assess: typeof assessConnection, wanted: ConnectionSubject): Promise<void> => {
    const connection = await assess(wanted.settings, wanted.plan, wanted.at);
    if (untracked(subject) === wanted) answer.set({ subject: wanted, connection });
  };
  effect(() => {
    const wanted = subject();
    const assess = assessor();
    if (assess === null) return;
    untracked(() => {
      tasks.run(() => work(assess, wanted));
    });
  });
  return computed(() => (answer()?.subject === subject() ? (answer()?.connection ?? null) : null));
}
