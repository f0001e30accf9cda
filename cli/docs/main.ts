// SPDX-License-Identifier: Apache-2.0
// Writes the generated pages of the documentation, and says which of them changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { loadMessages } from '../../src/messages';
import { fileOf } from './generated-page';
import { generatedPages } from './pages';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function main(): Promise<void> {
  const texts = await loadMessages('en');
  for (const page of generatedPages) {
    const path = join(root, page.path);
    const text = await fileOf(page, texts);
    const isNew = !existsSync(path) || readFileSync(path, 'utf8') !== text;
    if (isNew) writeFileSync(path, text);
    process.stdout.write(`${page.path}: ${isNew ? 'written' : 'as before'}\n`);
  }
}

await main();
