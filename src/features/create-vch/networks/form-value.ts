// SPDX-License-Identifier: Apache-2.0
import { type Signal, computed, effect, signal } from '@angular/core';
import type { Observable } from 'rxjs';

/** A form as far as its value goes. */
interface HasValue<Value> {
  readonly valueChanges: Observable<unknown>;
  getRawValue(): Value;
}

/** The value of the form that a component has or is given, as a signal. Call it where a component is made. */
export function formValue<Value>(form: () => HasValue<Value>): Signal<Value> {
  const changes = signal(0);
  effect((onCleanup) => {
    const subscription = form().valueChanges.subscribe(() => {
      changes.update((count) => count + 1);
    });
    onCleanup(() => {
      subscription.unsubscribe();
    });
  });
  return computed(() => {
    changes();
    return form().getRawValue();
  });
}
