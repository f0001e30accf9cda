// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import process from 'node:process';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { PageMeasurement } from '../page/seat';
import type { Seat, SeatTask } from './seat-task';
import { patience } from './seat-task';

/** Chromium: `CHROME_BIN`, or Playwright's own. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROME_BIN'];
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}

/** Measures in Chromium, each job in a page of its own. */
export async function chromiumSeat(bundles: string): Promise<Seat> {
  const server = await serve(bundles);
  const { port } = server.address() as AddressInfo;
  const browser = await launchChromium();
  return {
    name: `Chromium ${browser.version()}`,
    measure: (task) => inPage(browser, `http://127.0.0.1:${port}/`, task),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function inPage(browser: Browser, address: string, task: SeatTask): Promise<PageMeasurement | null> {
  // A context of its own is a renderer of its own: nothing is warm.
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    const measuring = page.evaluate(
      ({ contestant, job, inputs }) =>
        (
          globalThis as unknown as {
            measureInPage(
              name: typeof contestant,
              job: SeatTask['job'],
              inputs: SeatTask['inputs'],
            ): Promise<PageMeasurement>;
          }
        ).measureInPage(contestant, job, inputs),
      task,
    );
    return await Promise.race([measuring, afterwards(patience)]);
  } finally {
    await context.close();
  }
}

function afterwards(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, null).unref();
  });
}

/** Serves the bundles on loopback, isolated: only then a page's clock ticks in microseconds. */
async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const isolated = {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    };
    if (!name.endsWith('.js')) {
      response.writeHead(200, { ...isolated, 'Content-Type': 'text/html; charset=utf-8' });
      response.end('<!doctype html><title>Benchmark</title><script type="module" src="seat.js"></script>');
      return;
    }
    readFile(join(folder, name)).then(
      (content) => {
        response.writeHead(200, { ...isolated, 'Content-Type': 'text/javascript' });
        response.end(content);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
