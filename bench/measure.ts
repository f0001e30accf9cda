// SPDX-License-Identifier: Apache-2.0
import type { ContestantName } from './contestants/contestant';
import { loadContestant } from './contestants/load-contestant';
import type { Inputs, JobName } from './jobs';
import { jobs } from './jobs';

/** One run: when it began on the clock of `performance`, and how long it took, in milliseconds. */
export interface Run {
  readonly start: number;
  readonly duration: number;
}

/** What one contestant took for one job. */
export interface Measurement {
  /** Loading and evaluating the contestant's code, in milliseconds. */
  readonly load: number;
  readonly first: Run;
  readonly warm: readonly Run[];
  /** What the contestant said, or why it could not. */
  readonly answer: string;
}

/** Milliseconds a job may take altogether once it is warm. */
const budget = 4000;

/**
 * Measures one job in a process or page that has done nothing else. Between runs other tasks get their turn, so that
 * no long task is one of the measuring.
 */
export async function measure(name: ContestantName, job: JobName, inputs: Inputs): Promise<Measurement> {
  const { prepare, runs } = jobs[job];
  const work = prepare(inputs);
  await turn();
  const loading = performance.now();
  const contestant = await loadContestant(name);
  const load = performance.now() - loading;
  let answer = '';
  const once = async (): Promise<Run> => {
    await turn();
    const start = performance.now();
    try {
      answer = await work(contestant);
    } catch (error) {
      answer = `error: ${error instanceof Error ? error.message : String(error)}`;
    }
    return { start, duration: performance.now() - start };
  };
  const first = await once();
  const all: Run[] = [];
  const end = performance.now() + budget;
  while (all.length < runs * 1.2 && (all.length < 5 || performance.now() < end)) all.push(await once());
  // The first sixth still warms up.
  return { load, first, warm: all.slice(Math.floor(all.length / 6)), answer: answer.slice(0, 90) };
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
