// SPDX-License-Identifier: Apache-2.0
import { type Page, test as base, expect } from '@playwright/test';
import { OpenSsl } from './certificates/openssl';
import { VsphereClient } from './pages/vsphere-client';
import { Simulator } from './simulator';

interface Fixtures {
  readonly vsphereClient: VsphereClient;
  /** What the browser complained about; a journey that expects none says so. */
  readonly complaints: string[];
}

interface WorkerFixtures {
  readonly simulator: Simulator;
  readonly openssl: OpenSsl;
}

/** Playwright's test with a simulator and an openssl folder for each worker, and a vSphere Client open in the page. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  simulator: [
    async ({}, use) => {
      const simulator = await Simulator.start();
      await use(simulator);
      await simulator.stop();
    },
    { scope: 'worker' },
  ],
  openssl: [
    async ({}, use) => {
      const openssl = new OpenSsl();
      await use(openssl);
      openssl.remove();
    },
    { scope: 'worker' },
  ],
  complaints: async ({ page }, use) => {
    const complaints = listen(page);
    await use(complaints);
  },
  vsphereClient: async ({ page, simulator, complaints: _listening }, use) => {
    await simulator.reset();
    const client = new VsphereClient(page, simulator.url);
    await client.openVchSecurity();
    await use(client);
  },
});

export { expect };

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
