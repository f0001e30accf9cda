// SPDX-License-Identifier: Apache-2.0
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startSimulator } from './start';

// `npm start`: prints the one URL to open, and runs until it is stopped. `--fast` creates VCHs in a moment.
const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false } } });
const port = Number(process.env['PORT'] ?? '');
const simulator = await startSimulator({
  fast: values.fast,
  ...(Number.isInteger(port) && port > 0 && port < 65536 ? { port } : {}),
});
console.log(simulator.url);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void simulator.stop();
  });
}
