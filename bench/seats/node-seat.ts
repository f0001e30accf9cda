// SPDX-License-Identifier: Apache-2.0
import process from 'node:process';
import { measure } from '../measure';
import type { SeatTask } from './seat-task';

// A process of its own for one job of one contestant; the task comes from the parent.
process.once('message', (task: SeatTask) => {
  void measure(task.contestant, task.job, task.inputs).then((measurement) => {
    process.send?.(measurement, () => {
      process.disconnect();
    });
  });
});
