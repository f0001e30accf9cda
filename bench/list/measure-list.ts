// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import type { Browser, CDPSession, Frame, Page } from '@playwright/test';
import { build } from 'esbuild';
import type { ListMeter } from '../page/list';
import { serveVchs } from './fake-server';
import type { ManyVchs } from './many-vchs';

/** What the list took; times in milliseconds, sizes in bytes. */
export interface ListMeasurement {
  readonly vchs: number;
  /** From opening the page until rows stand. */
  readonly firstRows: number;
  /** From opening the page until every VCH was read and judged. */
  readonly allRead: number;
  readonly whileArriving: Scrolling;
  readonly afterwards: Scrolling;
  readonly filter: readonly number[];
  readonly sort: readonly number[];
  /** After everything was read, then after scrolling, filtering, sorting and each time it was all read once more. */
  readonly heap: readonly number[];
}

/** How scrolling went. */
export interface Scrolling {
  readonly frames: readonly number[];
  /** Tasks over 50 ms. */
  readonly tasks: readonly number[];
}

/** The page's globals. */
interface Metered {
  readonly listMeter: ListMeter;
}

/** Milliseconds all VCHs may take to arrive. */
const patience = 180_000;
/** How often everything is read once more: growth that comes once differs from growth that goes on. */
const refreshes = 3;

/** Measures the list as it is built, in the simulated vSphere Client, with these VCHs in place of the server's. */
export async function measureList(browser: Browser, vchs: ManyVchs): Promise<ListMeasurement> {
  const simulator = spawn(process.execPath, ['--import', 'tsx', 'simulator/main.ts', '--fast'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '' },
  });
  try {
    const [line] = (await once(simulator.stdout, 'data')) as [Buffer];
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.addInitScript({ content: await meterScript() });
    await serveVchs(page, vchs);
    return await measure(page, `${String(line).trim()}#/global`, vchs.items.length);
  } finally {
    simulator.kill();
  }
}

async function measure(page: Page, address: string, count: number): Promise<ListMeasurement> {
  const start = performance.now();
  await page.goto(address);
  await page.locator('main iframe').contentFrame().locator('clr-dg-row').first().waitFor();
  const firstRows = performance.now() - start;
  const list = listFrame(page);
  const meter: ListMeter = {
    scroll: (milliseconds) =>
      list.evaluate((time) => (globalThis as unknown as Metered).listMeter.scroll(time), milliseconds),
    search: (text) =>
      list.evaluate((words) => (globalThis as unknown as Metered).listMeter.search(words), text),
    sort: (column) =>
      list.evaluate((name) => (globalThis as unknown as Metered).listMeter.sort(name), column),
  };
  // Loading is over when the first readings are shown.
  await list.waitForFunction(() =>
    (document.querySelector('clr-dg-footer')?.textContent ?? '').includes('go'),
  );
  await page.waitForTimeout(2000);
  const whileArriving = await meter.scroll(10_000);
  await allArrived(list);
  const allRead = performance.now() - start;
  const session = await sessionOf(page, list);
  const sizes = [await heap(session)];
  const afterwards = await meter.scroll(10_000);
  const filter: number[] = [];
  const sort: number[] = [];
  for (let round = 0; round < 3; round++) {
    filter.push(...(await meter.search('vch-12 ca')));
    filter.push(...(await meter.search(' ')));
    for (let press = 0; press < 3; press++) {
      sort.push(await meter.sort('name'));
      sort.push(await meter.sort('expiry'));
      sort.push(await meter.sort('finding'));
    }
  }
  for (let round = 0; round < refreshes; round++) {
    await page.locator('main iframe').contentFrame().getByRole('button', { name: 'Refresh' }).click();
    await page.waitForTimeout(2000);
    await allArrived(list);
    sizes.push(await heap(session));
  }
  return {
    vchs: count,
    firstRows,
    allRead,
    whileArriving,
    afterwards,
    filter,
    sort,
    heap: sizes,
  };
}

/** A session of the frame; of its page where the browser gives the frame no process of its own: they share one heap then. */
async function sessionOf(page: Page, frame: Frame): Promise<CDPSession> {
  try {
    return await page.context().newCDPSession(frame);
  } catch {
    return await page.context().newCDPSession(page);
  }
}

function listFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/list.html'));
  if (frame === undefined) throw new Error('no list');
  return frame;
}

async function allArrived(list: Frame): Promise<void> {
  await list.waitForFunction(
    () => !(document.querySelector('clr-dg-footer')?.textContent ?? '').includes('to go'),
    undefined,
    { timeout: patience },
  );
}

/** Bytes of live objects. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function meterScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['bench/page/list.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
