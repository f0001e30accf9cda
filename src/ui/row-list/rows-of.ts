// SPDX-License-Identifier: Apache-2.0
import { type Signal, computed, effect, signal } from '@angular/core';
import type { AbstractControl } from '@angular/forms';

/** A `FormArray` of one kind of row; its own type loses the kind in generic code. */
export type RowArray<Row extends AbstractControl> = AbstractControl & {
  readonly controls: Row[];
  readonly length: number;
  push(row: Row | Row[]): void;
  removeAt(index: number): void;
};

/** The controls of a list as a signal that follows additions, removals and values. Call it where `effect` may be called. */
export function rowsOf<Row extends AbstractControl>(list: () => RowArray<Row>): Signal<readonly Row[]> {
  const changes = signal(0);
  effect((onCleanup) => {
    const subscription = list().valueChanges.subscribe(() => {
      changes.update((count) => count + 1);
    });
    onCleanup(() => {
      subscription.unsubscribe();
    });
  });
  return computed(() => {
    changes();
    return [...list().controls];
  });
}
