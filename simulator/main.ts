// SPDX-License-Identifier: Apache-2.0
import process from 'node:process';
import { startSimulator } from './start';

// `npm start`: prints the one URL to open, and runs until it is stopped.
const wanted = Number(process.env['PORT'] ?? '');
const simulator = await startSimulator({
  ...(Number.isInteger(wanted) && wanted > 0 ? { port: wanted } : {}),
  fast: process.argv.includes('--fast'),
});
console.log(simulator.url);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void simulator.stop();
  });
}
