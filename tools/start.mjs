// SPDX-License-Identifier: Apache-2.0
// npm start: installs what is missing, builds, and runs the simulated vSphere Client with everything in it.
import process from 'node:process';
import { ensurePackages } from './packages.mjs';

try {
  ensurePackages(process.cwd());
  const { buildIfStale } = await import('./tasks.mjs');
  const { node } = await import('./processes.mjs');
  await buildIfStale();
  process.exitCode = await node(['--import', 'tsx', 'simulator/main.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
