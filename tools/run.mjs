// SPDX-License-Identifier: Apache-2.0
// One task by its name: node tools/run.mjs lint [arguments]. Installs what is missing first.
import process from 'node:process';
import { ensurePackages } from './packages.mjs';

const [name = '', ...args] = process.argv.slice(2);
// Programs whose output is read by other programs print nothing but their own.
const quiet = ['check', 'conformance'].includes(name);

try {
  ensurePackages(process.cwd(), { quiet });
  const { tasks } = await import('./tasks.mjs');
  const task = tasks[name];
  if (task === undefined) throw new Error(`No task "${name}". There are: ${Object.keys(tasks).join(', ')}.`);
  const result = await task(args);
  if (!result.ok) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
