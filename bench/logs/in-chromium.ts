// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import type { Browser, Frame, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { LogMeasurement } from './log-measurement';
import { MemorySampler, childWith } from './process-memory';

/** Milliseconds a bundle may take. */
const patience = 600_000;

/** Milliseconds until a page that was opened does nothing more of its own, and until what was shown is painted. */
const untilQuiet = 3_000;

/** Chromium with the whole product in it, as `npm start` serves it. */
export interface LogBrowser {
  readonly name: string;
  /** Chooses the file in the section "Logs" of a VCH, and waits for the result. */
  product(path: string): Promise<LogMeasurement>;
  /** Unpacks a tar.gz on the page itself, cuts it into lines, and counts those that include a text. */
  lineScan(path: string): Promise<LogMeasurement>;
  close(): Promise<void>;
}

/** Starts simulator and browser; the product must have been built. */
export async function logBrowser(): Promise<LogBrowser> {
  const { url, simulator } = await startSimulator();
  const executablePath = process.env['CHROME_BIN'];
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  return {
    name: `Chromium ${browser.version()}`,
    product: (path) => inPage(browser, (page) => readWithProduct(page, url, path)),
    lineScan: (path) => inPage(browser, (page) => scanLines(page, path)),
    close: async () => {
      await browser.close();
      simulator.kill();
    },
  };
}

async function startSimulator(): Promise<{ url: string; simulator: ChildProcess }> {
  const simulator = spawn(process.execPath, ['--import', 'tsx', 'simulator/main.ts', '--fast'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of simulator.stdout) {
    const url = /https?:\S+/.exec(String(chunk))?.[0];
    if (url !== undefined) return { url, simulator };
  }
  throw new Error('The simulator ended without printing its URL.');
}

async function inPage<Result>(browser: Browser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext();
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function readWithProduct(page: Page, url: string, path: string): Promise<LogMeasurement> {
  await page.goto(`${url}#/global`);
  await page.getByRole('treeitem', { name: 'prod-vch-1 Virtual Container Host' }).click();
  await page.getByRole('tab', { name: 'Configure' }).click();
  const content = page.locator('main iframe').contentFrame();
  await content.getByLabel('Log or log bundle').waitFor({ state: 'attached' });
  const frame = page.frames().find((candidate) => candidate.url().includes('#/vch'));
  if (frame === undefined) throw new Error('No tab of a VCH');
  await page.waitForTimeout(untilQuiet);
  return measured(frame, async () => {
    await content.getByLabel('Log or log bundle').setInputFiles(path);
    const table = content.getByRole('table', { name: 'Messages' });
    // The last section that is shown. Looked for by its id: to look for a role costs the page as much as to show it.
    await content.locator('#vch-log-lines').waitFor({ state: 'attached', timeout: patience });
    const counts = await table.locator('tbody .times').allTextContents();
    return counts.reduce((sum, count) => sum + Number(count.replaceAll(',', '')), 0);
  });
}

async function scanLines(page: Page, path: string): Promise<LogMeasurement> {
  await page.setContent('<!doctype html><title>Line scan</title><input type="file" />');
  const frame = page.mainFrame();
  return measured(frame, async () => {
    await page.locator('input').setInputFiles(path);
    return frame.evaluate(async () => {
      const file = document.querySelector('input')?.files?.[0];
      if (file === undefined) return 0;
      const lines = file
        .stream()
        .pipeThrough(new DecompressionStream('gzip'))
        .pipeThrough(new TextDecoderStream());
      let [found, rest] = [0, ''];
      const reader = lines.getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        const parts = (rest + next.value).split('\n');
        rest = parts.pop() ?? '';
        for (const line of parts) if (line.includes('TLS handshake error from ')) found += 1;
      }
      return found;
    });
  });
}

async function measured(frame: Frame, work: () => Promise<number>): Promise<LogMeasurement> {
  await frame.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  const memory = new MemorySampler(childWith('--remote-debugging-pipe'));
  const start = performance.now();
  const found = await work();
  const duration = performance.now() - start;
  const most = memory.end();
  await frame.page().waitForTimeout(untilQuiet);
  const tasks = await frame.evaluate(
    () => (globalThis as unknown as { longTasks: readonly number[] }).longTasks,
  );
  return { duration, memory: most, longestTask: Math.max(0, ...tasks), found };
}
