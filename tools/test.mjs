// SPDX-License-Identifier: Apache-2.0
// All checks and suites, one after the other; ends with "N passed, N failed".
import process from 'node:process';
import { ensurePackages } from './packages.mjs';

const order = ['format:check', 'lint', 'types', 'build', 'unit', 'node-tests', 'e2e'];

ensurePackages(process.cwd());
const { tasks } = await import('./tasks.mjs');
const rows = [];
for (const name of order) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  let result;
  try {
    result = await tasks[name]([]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = { ok: false, passed: 0, failed: 1, skipped: 0 };
  }
  rows.push({ name, ...result, seconds: Math.round((Date.now() - started) / 1000) });
}

console.log('');
for (const { name, passed, failed, skipped, seconds } of rows) {
  const note = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${name}: ${passed} of ${passed + failed} in ${seconds} s${note}`);
}
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
