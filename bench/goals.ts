// SPDX-License-Identifier: Apache-2.0
import type { JobName } from './jobs';
import type { Row } from './tables';
import { median, milliseconds, percentile } from './statistics';

interface Goal {
  readonly job: JobName;
  readonly what: string;
  /** Milliseconds. */
  readonly limit: number;
  readonly measured: (row: NonNullable<Row['measurement']>) => number;
}

const warm = (measurement: NonNullable<Row['measurement']>) =>
  measurement.warm.map(({ duration }) => duration);
const warmMedian: Goal['measured'] = (measurement) => median(warm(measurement));
const warmP95: Goal['measured'] = (measurement) => percentile(warm(measurement), 0.95);
const worst: Goal['measured'] = (measurement) => Math.max(measurement.first.duration, ...warm(measurement));
const longestTask: Goal['measured'] = ({ longTasksWarm = [], longTasksFirst = [] }) =>
  Math.max(0, ...longTasksWarm, ...longTasksFirst);

const hostile = (['bundle', 'nested', 'beginLines', 'oneLine', 'binary', 'recorded'] as const).map(
  (job): Goal => ({ job, what: 'slowest', limit: 500, measured: worst }),
);

/** What the product promises in a browser on two cores. */
const goals: readonly Goal[] = [
  { job: 'chain', what: 'warm, median', limit: 5, measured: warmMedian },
  { job: 'chainEcdsa', what: 'warm, median', limit: 5, measured: warmMedian },
  { job: 'verdict', what: 'warm, median', limit: 50, measured: warmMedian },
  { job: 'verdict', what: 'longest task', limit: 50, measured: longestTask },
  { job: 'generate', what: 'p95', limit: 3000, measured: warmP95 },
  { job: 'generate', what: 'longest task', limit: 50, measured: longestTask },
  ...hostile,
];

/** One line for each goal of the browser that was measured. */
export function goalLines(rows: readonly Row[]): readonly string[] {
  return goals.flatMap(({ job, what, limit, measured }) => {
    const row = rows.find((candidate) => candidate.job === job && candidate.contestant === 'product');
    if (row === undefined) return [];
    const value = row.measurement === null ? Number.POSITIVE_INFINITY : measured(row.measurement);
    const told = what === 'longest task' && value === 0 ? 'none over 50' : milliseconds(value);
    return [`| ${job}, ${what} | ${told} ms | ${limit} ms | ${value <= limit ? 'met' : '**missed**'} |`];
  });
}
