// SPDX-License-Identifier: Apache-2.0

/** A task of the page's main thread, on its own clock. */
export interface Task {
  readonly start: number;
  readonly duration: number;
}

/** What is measured within the page of the list. */
export interface ListMeter {
  /** Scrolls up and down for a time; milliseconds between frames. */
  scroll(
    milliseconds: number,
  ): Promise<{ readonly frames: readonly number[]; readonly tasks: readonly number[] }>;
  /** Types a text into the search; milliseconds until the rows stand, for each key. */
  search(text: string): Promise<readonly number[]>;
  /** Presses the head of a column; milliseconds until the rows stand. */
  sort(column: string): Promise<number>;
}

const tasks: Task[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
}).observe({ type: 'longtask' });

/** Milliseconds the observer may take to deliver the last task. */
const deliveryTime = 200;

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Until the change is on the screen: the frame after the one that drew it. */
async function untilDrawn(change: () => void): Promise<number> {
  const start = performance.now();
  change();
  await frame();
  await frame();
  return performance.now() - start;
}

const meter: ListMeter = {
  async scroll(milliseconds) {
    const viewport = document.querySelector('.datagrid-content-virtual');
    if (viewport === null) throw new Error('no rows');
    const start = performance.now();
    const frames: number[] = [];
    let last = start;
    let step = 90;
    while (performance.now() - start < milliseconds) {
      viewport.scrollTop += step;
      const atEnd = viewport.scrollTop + viewport.clientHeight >= viewport.scrollHeight - 1;
      if (atEnd || viewport.scrollTop <= 0) step = -step;
      await frame();
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    const end = performance.now();
    await pause(deliveryTime);
    return {
      frames,
      tasks: tasks
        .filter((task) => task.start < end && task.start + task.duration > start)
        .map(({ duration }) => duration),
    };
  },
  async search(text) {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    if (input === null) throw new Error('no search');
    const times: number[] = [];
    for (let length = 1; length <= text.length; length++) {
      times.push(
        await untilDrawn(() => {
          input.value = text.slice(0, length);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      );
      await pause(100);
    }
    return times;
  },
  async sort(column) {
    const button = document.querySelector<HTMLButtonElement>(
      `.column-${column} button.datagrid-column-title`,
    );
    if (button === null) throw new Error(`no column ${column}`);
    const time = await untilDrawn(() => {
      button.click();
    });
    await pause(100);
    return time;
  },
};

Object.assign(globalThis, { listMeter: meter });
