// SPDX-License-Identifier: Apache-2.0
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LogMeasurement } from './log-measurement';
import type { NodeRun } from './node-run';

/** Measures in a process of its own. */
export async function inNode(run: NodeRun): Promise<LogMeasurement> {
  const child = fork(join('bench', 'logs', 'node-run.ts'), { execArgv: ['--import', 'tsx'] });
  const answer = once(child, 'message');
  child.send(run);
  const [measurement] = (await answer) as [LogMeasurement];
  return measurement;
}

/** `zcat bundle | grep -c text`: what an operator would type; null where there is no such shell. */
export async function zcatAndGrep(path: string): Promise<LogMeasurement | null> {
  const start = performance.now();
  const shell = spawn('sh', ['-c', 'zcat "$1" | grep -ac "TLS handshake error from "', 'sh', path], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  shell.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
  const isThere = await new Promise<boolean>((resolve) => {
    shell.once('error', () => {
      resolve(false);
    });
    shell.once('close', (code) => {
      resolve(code === 0);
    });
  });
  if (!isThere) return null;
  return { duration: performance.now() - start, memory: null, longestTask: null, found: Number(text) };
}
