// SPDX-License-Identifier: Apache-2.0
import { writeFileSync } from 'node:fs';
import chromeLauncher from 'karma-chrome-launcher';
import jasmine from 'karma-jasmine';

/** Flags that keep a test browser quiet and runnable as root in a container. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Writes how many specs passed and failed into the file that VCH_COUNTS names. */
function countsReporter() {
  this.onRunComplete = (_browsers, { success, failed, skipped = 0, error }) => {
    const file = process.env['VCH_COUNTS'];
    const counts = { passed: success, failed: failed + (error && failed === 0 ? 1 : 0), skipped };
    if (file) writeFileSync(file, JSON.stringify(counts));
  };
}

export default function configure(config) {
  config.set({
    frameworks: ['jasmine'],
    plugins: [jasmine, chromeLauncher, { 'reporter:counts': ['type', countsReporter] }],
    browsers: ['Quiet'],
    customLaunchers: { Quiet: { base: 'ChromeHeadless', flags } },
    // Making keys takes seconds on a busy machine; no spec is about time.
    client: { jasmine: { random: true, failSpecWithNoExpectations: true, timeoutInterval: 60_000 } },
    reporters: ['dots', 'counts'],
    singleRun: true,
    browserNoActivityTimeout: 120_000,
  });
}
