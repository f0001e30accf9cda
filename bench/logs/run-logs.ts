// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type LogBrowser, logBrowser } from './in-chromium';
import { inNode, zcatAndGrep } from './in-node';
import type { LogMeasurement } from './log-measurement';
import { type Bundle, writeBundle } from './write-bundle';

/** One line of the table. */
interface LogRow {
  readonly bundle: Bundle;
  readonly place: string;
  readonly contestant: string;
  readonly measurement: LogMeasurement;
  /** Processes that ran or waited for a processor, on average of the minute when it ended. */
  readonly load: number;
  /** What it is compared with; null for what is compared with nothing. */
  readonly baseline: LogMeasurement | null;
}

/**
 * Reads bundles of this size in Node and in Chromium, beside plain line scans, and prints Markdown. The bundles are
 * written into the system's temporary folder and removed.
 *
 * @param size bytes of each file
 */
export async function runLogs(size: number): Promise<void> {
  const isBuilt = existsSync(join('dist', 'plugin', 'index.html'));
  if (!isBuilt) console.log('\nLogs in Chromium: not measured, npm run build comes first');
  const browser = isBuilt ? await logBrowser() : null;
  const rows: LogRow[] = [];
  try {
    for (const format of ['tar.gz', 'zip'] as const) {
      process.stderr.write(`writing ${format}\n`);
      const bundle = await writeBundle(format, size);
      try {
        rows.push(...(await measure(bundle, browser)));
      } finally {
        await bundle.remove();
      }
    }
  } finally {
    await browser?.close();
  }
  console.log(`\n### Log bundles\n\n${table(rows)}`);
  const wrong = rows.filter(
    ({ bundle, contestant, measurement }) =>
      contestant === 'product' && measurement.found !== bundle.messages,
  );
  for (const { place, bundle, measurement } of wrong) {
    console.log(`${place}, ${bundle.format}: ${measurement.found} messages instead of ${bundle.messages}`);
    process.exitCode = 1;
  }
}

async function measure(bundle: Bundle, browser: LogBrowser | null): Promise<readonly LogRow[]> {
  const { path, format } = bundle;
  const rows: LogRow[] = [];
  const add = (
    place: string,
    contestant: string,
    measurement: LogMeasurement,
    baseline: LogMeasurement | null,
  ) => {
    process.stderr.write(`${place}: ${format}, ${contestant}\n`);
    rows.push({ bundle, place, contestant, measurement, load: loadavg()[0] ?? 0, baseline });
    return measurement;
  };
  const node = `Node ${process.versions.node}`;
  // What unpacks a zip as a stream has no baseline of its own: none of the plain ways does.
  const isGzip = format === 'tar.gz';
  const scan = isGzip ? add(node, 'line scan', await inNode({ contestant: 'line scan', path }), null) : null;
  if (isGzip) {
    const shell = await zcatAndGrep(path);
    if (shell !== null) add('shell', 'zcat and grep', shell, scan);
  }
  add(node, 'product', await inNode({ contestant: 'product', path }), scan);
  if (browser === null) return rows;
  const inPage = isGzip ? add(browser.name, 'line scan', await browser.lineScan(path), null) : null;
  add(browser.name, 'product', await browser.product(path), inPage);
  return rows;
}

function table(rows: readonly LogRow[]): string {
  return [
    '| bundle | where | who | time | MB/s of the file | MB/s of text | × line scan | memory at most | longest task | messages | load |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map(({ bundle, place, contestant, measurement, load, baseline }) => {
      const { duration, memory, longestTask, found } = measurement;
      const speed = (bytes: number) => (bytes / 1000 / duration).toFixed(0);
      const cells = [
        `${bundle.format}, ${megabytes(bundle.size)} MB with ${megabytes(bundle.text)} MB of text`,
        place,
        contestant,
        `${(duration / 1000).toFixed(1)} s`,
        speed(bundle.size),
        speed(bundle.text),
        baseline === null ? '–' : (duration / baseline.duration).toFixed(2),
        memory === null ? 'not measured' : `+${megabytes(memory)} MB`,
        longestTask === null
          ? 'not measured'
          : longestTask === 0
            ? 'none over 50 ms'
            : `${longestTask.toFixed(0)} ms`,
        String(found),
        load.toFixed(1),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
