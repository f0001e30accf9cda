// SPDX-License-Identifier: Apache-2.0
import { fork } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { Measurement } from '../measure';
import type { Seat, SeatTask } from './seat-task';
import { patience } from './seat-task';

/** Measures in Node, each job in a process of its own. */
export function nodeSeat(bundles: string): Seat {
  return {
    name: `Node ${process.versions.node}`,
    measure: (task) => inProcess(join(bundles, 'node-seat.js'), task),
    close: () => Promise.resolve(),
  };
}

function inProcess(program: string, task: SeatTask): Promise<Measurement | null> {
  return new Promise((resolve, reject) => {
    const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let measurement: Measurement | null = null;
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('message', (message) => {
      measurement = message as Measurement;
    });
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(measurement);
    });
    child.send(task);
  });
}
