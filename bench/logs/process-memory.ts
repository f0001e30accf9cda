// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';

/** Samples the memory of a process and all below it, as long as it is asked to. */
export class MemorySampler {
  readonly #root: number | null;
  readonly #before: number | null;
  readonly #timer: NodeJS.Timeout;
  #most: number | null;

  /** @param root id of the process; null where it is not known */
  constructor(root: number | null) {
    this.#root = root;
    this.#before = this.#most = memoryOf(root);
    this.#timer = setInterval(() => {
      this.#sample();
    }, 250);
  }

  /** Bytes at most beyond those at the beginning; null where /proc does not tell. */
  end(): number | null {
    this.#sample();
    clearInterval(this.#timer);
    return this.#most === null || this.#before === null ? null : this.#most - this.#before;
  }

  #sample(): void {
    const now = memoryOf(this.#root);
    if (now !== null) this.#most = Math.max(this.#most ?? now, now);
  }
}

/** Proportional set size of a process tree: memory that several share is counted once. Linux only. */
function memoryOf(root: number | null): number | null {
  if (root === null) return null;
  try {
    const sizes = processTree(root).flatMap((id) => {
      try {
        const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1];
        return kilobytes === undefined ? [] : [Number(kilobytes) * 1024];
      } catch {
        return []; // It ended meanwhile.
      }
    });
    return sizes.length === 0 ? null : sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return null;
  }
}

/** The process below this one whose command line has a text; null when there is none or it cannot be told. */
export function childWith(text: string): number | null {
  try {
    const child = processTree(process.pid).find((id) => {
      try {
        return id !== process.pid && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(text);
      } catch {
        return false;
      }
    });
    return child ?? null;
  } catch {
    return null;
  }
}

function processTree(root: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1];
        return parent === undefined ? [] : [{ id: Number(name), parent: Number(parent) }];
      } catch {
        return [];
      }
    });
  const tree = [root];
  for (const id of tree) tree.push(...parents.filter(({ parent }) => parent === id).map((one) => one.id));
  return tree;
}
