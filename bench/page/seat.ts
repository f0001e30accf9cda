// SPDX-License-Identifier: Apache-2.0
import type { ContestantName } from '../contestants/contestant';
import type { Inputs, JobName } from '../jobs';
import type { Measurement, Run } from '../measure';
import { measure } from '../measure';

/** The measurement of a page, with the tasks over 50 ms that fell into its runs. */
export interface PageMeasurement extends Measurement {
  /** Milliseconds of each long task of the first use. */
  readonly longTasksFirst: readonly number[];
  /** Milliseconds of each long task of the warm runs. */
  readonly longTasksWarm: readonly number[];
}

/** Milliseconds the observer may take to deliver the last task. */
const deliveryTime = 200;

async function measureInPage(name: ContestantName, job: JobName, inputs: Inputs): Promise<PageMeasurement> {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const measurement = await measure(name, job, inputs);
  await new Promise((resolve) => {
    setTimeout(resolve, deliveryTime);
  });
  tasks.push(...observer.takeRecords());
  observer.disconnect();
  const during = (runs: readonly Run[]) =>
    tasks.filter((task) => runs.some((run) => overlaps(task, run))).map(({ duration }) => duration);
  return {
    ...measurement,
    longTasksFirst: during([measurement.first]),
    longTasksWarm: during(measurement.warm),
  };
}

function overlaps(task: PerformanceEntry, run: Run): boolean {
  return task.startTime < run.start + run.duration && run.start < task.startTime + task.duration;
}

Object.assign(globalThis, { measureInPage });
