// SPDX-License-Identifier: Apache-2.0
import { createReadStream } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { BundleReader } from '../../src/domain/logs';
import type { LogMeasurement } from './log-measurement';

/** What a process of its own is asked to do. */
export interface NodeRun {
  readonly contestant: 'product' | 'line scan';
  readonly path: string;
}

/** The same code as in the browser; only the file is read in another way. */
async function product(path: string): Promise<number> {
  const reader = new BundleReader(path);
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    await reader.write(piece as Uint8Array<ArrayBuffer>);
  }
  const { messages } = await reader.end();
  return messages.reduce((sum, { count }) => sum + count, 0);
}

/** Unpacks a tar.gz with zlib, cuts it into lines with readline, and counts lines that include a text. */
async function lineScan(path: string): Promise<number> {
  let found = 0;
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) {
    if (line.includes('TLS handshake error from ')) found += 1;
  }
  return found;
}

async function measure({ contestant, path }: NodeRun): Promise<LogMeasurement> {
  const before = process.memoryUsage().rss;
  let most = before;
  const sample = () => {
    most = Math.max(most, process.memoryUsage().rss);
  };
  const timer = setInterval(sample, 50);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const start = performance.now();
  const found = await (contestant === 'product' ? product(path) : lineScan(path));
  const duration = performance.now() - start;
  sample();
  clearInterval(timer);
  delay.disable();
  return { duration, memory: most - before, longestTask: delay.max / 1e6, found };
}

process.once('message', (run: NodeRun) => {
  void measure(run).then((measurement) => {
    process.send?.(measurement, () => {
      process.disconnect();
    });
  });
});
