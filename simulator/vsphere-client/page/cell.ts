// SPDX-License-Identifier: Apache-2.0

/** A value that others watch. */
export class Cell<Value> {
  private readonly watchers = new Set<(value: Value) => void>();

  constructor(private current: Value) {}

  get value(): Value {
    return this.current;
  }

  /** Replaces the value and tells the watchers, unless it is the same. */
  set(value: Value): void {
    if (value === this.current) return;
    this.current = value;
    for (const watcher of [...this.watchers]) watcher(value);
  }

  /** Runs `watcher` after every change until the returned function is called. */
  watch(watcher: (value: Value) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
