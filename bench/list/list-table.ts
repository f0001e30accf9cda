// SPDX-License-Identifier: Apache-2.0
import { median, milliseconds, percentile } from '../statistics';
import type { ListMeasurement, Scrolling } from './measure-list';

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

/** Goals of the list: no task over 50 ms while scrolling, answers within 150 ms, and memory that stays. */
export function listTable(measured: ListMeasurement): string {
  const [before = 0, ...after] = measured.heap;
  const growth = Math.max(...after) / before - 1;
  const rows: readonly (readonly [string, string, string, boolean | null])[] = [
    ['first rows', `${milliseconds(measured.firstRows)} ms`, '–', null],
    ['all VCHs read and judged', `${milliseconds(measured.allRead)} ms`, '–', null],
    ...scrollingRows('scrolling while VCHs arrive', measured.whileArriving),
    ...scrollingRows('scrolling afterwards', measured.afterwards),
    answerRow('filter, each key', measured.filter),
    answerRow('sort', measured.sort),
    [
      `memory after reading all, and after each of ${after.length} more times`,
      `${measured.heap.map(megabytes).join(' → ')} MiB`,
      'grows by less than 10 %',
      growth < 0.1,
    ],
  ];
  return [
    `### List of ${measured.vchs.toLocaleString('en')} VCHs`,
    '',
    '| | measured | goal | |',
    '|---|---|---|---|',
    ...rows.map(
      ([what, value, goal, isMet]) =>
        `| ${what} | ${value} | ${goal} | ${isMet === null ? '' : isMet ? 'met' : '**missed**'} |`,
    ),
  ].join('\n');
}

function scrollingRows(
  what: string,
  { frames, tasks }: Scrolling,
): readonly (readonly [string, string, string, boolean | null])[] {
  const longest = Math.max(0, ...tasks);
  return [
    [
      `${what}: tasks over 50 ms`,
      tasks.length === 0 ? 'none' : `${tasks.length}, longest ${milliseconds(longest)} ms`,
      'none',
      tasks.length === 0,
    ],
    [
      `${what}: time between frames`,
      `median ${milliseconds(median(frames))}, p95 ${milliseconds(percentile(frames, 0.95))}, longest ${milliseconds(Math.max(...frames))} ms`,
      '–',
      null,
    ],
  ];
}

function answerRow(what: string, times: readonly number[]): readonly [string, string, string, boolean] {
  const slowest = Math.max(...times);
  return [
    what,
    `median ${milliseconds(median(times))}, slowest ${milliseconds(slowest)} ms`,
    '150 ms',
    slowest <= 150,
  ];
}
