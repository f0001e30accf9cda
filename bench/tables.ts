// SPDX-License-Identifier: Apache-2.0
import type { ContestantName } from './contestants/contestant';
import { contestantNames } from './contestants/contestant';
import type { JobName } from './jobs';
import { jobs } from './jobs';
import type { SeatMeasurement } from './seats/seat-task';
import { median, milliseconds, percentile } from './statistics';

/** One measurement of a run. */
export interface Row {
  readonly job: JobName;
  readonly contestant: ContestantName;
  /** null: it did not come to an end. */
  readonly measurement: SeatMeasurement | null;
}

/** The tables of one seat as Markdown: warm, first use, long tasks, answers. */
export function tables(seat: string, rows: readonly Row[]): string {
  const hasTasks = rows.some(({ measurement }) => measurement?.longTasksWarm !== undefined);
  return [
    `### ${seat}, warm: median / p95 in ms (×: how many times the product's median)\n\n${table(rows, warmCell)}`,
    `### ${seat}, first use in ms, in brackets loading the code (×: how many times the product's)\n\n${table(rows, firstCell)}`,
    ...(hasTasks
      ? [`### ${seat}, tasks over 50 ms (warm / first use): number, longest\n\n${table(rows, taskCell)}`]
      : []),
    `### ${seat}, answers\n\n${table(rows, ({ measurement }) => escaped(measurement?.answer ?? 'no answer'))}`,
  ].join('\n\n');
}

type Cell = (row: Row, product: Row | undefined) => string;

function table(rows: readonly Row[], cell: Cell): string {
  const names = [...new Set(rows.map(({ job }) => job))];
  const lines = names.map((job) => {
    const own = rows.filter((row) => row.job === job);
    const product = own.find(({ contestant }) => contestant === 'product');
    const cells = contestantNames.map((name) => {
      const row = own.find(({ contestant }) => contestant === name);
      return row === undefined ? '–' : cell(row, product);
    });
    return `| ${jobs[job].label} | ${cells.join(' | ')} |`;
  });
  return [
    `| | ${contestantNames.join(' | ')} |`,
    `|---|${'---|'.repeat(contestantNames.length)}`,
    ...lines,
  ].join('\n');
}

const warmMedian = (row: Row | undefined) =>
  median((row?.measurement?.warm ?? []).map(({ duration }) => duration));

const ratio = (value: number, base: number, row: Row) =>
  row.contestant === 'product' ? '' : ` (×${(value / base).toPrecision(2)})`;

function warmCell(row: Row, product: Row | undefined): string {
  if (row.measurement === null) return 'no answer';
  const durations = row.measurement.warm.map(({ duration }) => duration);
  const own = median(durations);
  const text = `${milliseconds(own)} / ${milliseconds(percentile(durations, 0.95))}`;
  return marked(row, `${text}${ratio(own, warmMedian(product), row)}`);
}

function firstCell(row: Row, product: Row | undefined): string {
  if (row.measurement === null) return 'no answer';
  const { first, load } = row.measurement;
  const base = product?.measurement?.first.duration ?? Number.NaN;
  return marked(
    row,
    `${milliseconds(first.duration)} [${milliseconds(load)}]${ratio(first.duration, base, row)}`,
  );
}

function taskCell({ measurement }: Row): string {
  if (measurement === null) return 'no answer';
  return [measurement.longTasksWarm, measurement.longTasksFirst].map(tasks).join(' / ');
}

function tasks(durations: readonly number[] = []): string {
  return durations.length === 0 ? 'none' : `${durations.length}, ${milliseconds(Math.max(...durations))} ms`;
}

/** A contestant that gives up early is quick: its cell says so. */
function marked({ measurement }: Row, text: string): string {
  return measurement?.answer.startsWith('error') === true ? `${text} gives up` : text;
}

const escaped = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
