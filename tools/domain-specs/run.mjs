// SPDX-License-Identifier: Apache-2.0
// Specs of src/domain in Node, within seconds: node --import tsx tools/domain-specs/run.mjs [file or folder …]
import process from 'node:process';
import { loadSpecs } from './load-specs.mjs';

const paths = process.argv.slice(2);
const { env } = await loadSpecs(paths.length > 0 ? paths : ['src/domain']);
let passed = 0;
let failed = 0;
env.addReporter({
  specDone({ status, fullName, failedExpectations }) {
    if (status === 'passed') passed += 1;
    if (status !== 'failed') return;
    failed += 1;
    console.log(`FAILED ${fullName}`);
    for (const { message, stack } of failedExpectations) console.log(`  ${message}\n${stack}`);
  },
});
const { overallStatus } = await env.execute();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = overallStatus === 'passed' ? 0 : 1;
