// SPDX-License-Identifier: Apache-2.0
import type { Page } from '@playwright/test';
import type { ManyVchs } from './many-vchs';

/** VCHs that are read in a second, and VCHs in one answer, as the plug-in server has it. */
const perSecond = 600;
const page = 100;

/** Answers for the plug-in server: the list at once, the details as they are "read" in the background. */
export async function serveVchs(browserPage: Page, { items, bodies }: ManyVchs): Promise<void> {
  let begin = Date.now();
  await browserPage.route('**/api/vchs', (route) => route.fulfill({ json: { vchs: items, problems: [] } }));
  await browserPage.route('**/api/vchs/details*', async (route) => {
    if (route.request().method() === 'DELETE') {
      begin = Date.now();
      await route.fulfill({ status: 204 });
      return;
    }
    const cursor = new URL(route.request().url()).searchParams.get('since') ?? '';
    // The first question has no cursor; until something is read, the next ones have that of nothing.
    if (cursor === '') begin = Date.now();
    const since = Number(cursor);
    const read = Math.min(items.length, Math.floor(((Date.now() - begin) / 1000) * perSecond));
    const next = Math.min(read, since + page);
    const details = items.slice(since, next).map(({ vCenterId, id }, index) => ({
      vCenterId,
      id,
      age: 1000,
      certificate: null,
      ok: true,
      body: bodies[since + index],
    }));
    await route.fulfill({ json: { details, next: String(next), pending: items.length - next } });
  });
}
