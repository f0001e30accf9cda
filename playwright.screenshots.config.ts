// SPDX-License-Identifier: Apache-2.0
import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

/** Not a test: makes the pictures of README and docs anew (`npm run screenshots`). */
export default defineConfig({
  ...journeys,
  testMatch: '**/*.screenshots.ts',
  reporter: [['line']],
  workers: 1,
});
