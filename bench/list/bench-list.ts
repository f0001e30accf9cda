// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { launchChromium } from '../seats/chromium';
import { listTable } from './list-table';
import { manyVchs } from './many-vchs';
import { measureList } from './measure-list';

const count = 10_000;

/** Measures the built list with ten thousand VCHs and prints how it did. */
export async function benchList(): Promise<void> {
  if (!existsSync(join('dist', 'plugin', 'list.html'))) {
    console.log('\nList of VCHs: not measured, npm run build comes first');
    return;
  }
  process.stderr.write(`list: making ${count} VCHs\n`);
  const vchs = await manyVchs(count, ['west', 'east'], new Date());
  const browser = await launchChromium();
  try {
    process.stderr.write('list: measuring\n');
    console.log(`\n${listTable(await measureList(browser, vchs))}`);
  } finally {
    await browser.close();
  }
}
