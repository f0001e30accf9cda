// SPDX-License-Identifier: Apache-2.0
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

export default function configure(config) {
  config.set({
    frameworks: ['jasmine'],
    plugins: [jasmine, chromeLauncher],
    browsers: ['Quiet'],
    customLaunchers: { Quiet: { base: 'ChromeHeadless', flags } },
    client: { jasmine: { random: true, failSpecWithNoExpectations: true } },
    reporters: ['progress'],
    restartOnFileChange: false,
    singleRun: true,
    browserNoActivityTimeout: 120_000,
  });
}
