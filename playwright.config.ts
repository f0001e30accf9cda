// SPDX-License-Identifier: Apache-2.0
import { defineConfig } from '@playwright/test';

const counts = process.env['VCH_COUNTS'];
const executablePath = process.env['CHROME_BIN'];

/** Journeys in Chromium against the whole product and the simulated vSphere Client. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Every worker runs its own simulator on its own port.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: counts === undefined ? [['line']] : [['line'], ['json', { outputFile: counts }]],
  use: {
    viewport: { width: 1280, height: 860 },
    // No traces or videos: they would hold the keys and passwords that journeys type.
    trace: 'off',
    video: 'off',
    screenshot: 'off',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    },
  },
});
