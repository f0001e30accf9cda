// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadMessages } from '../../src/messages';
import { fileOf } from './generated-page';
import { code, table } from './markdown';
import { generatedPages } from './pages';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('generated pages of the documentation', () => {
  for (const page of generatedPages) {
    it(`${page.path} is committed as it is written now (npm run docs writes it)`, async () => {
      const path = join(root, page.path);
      assert.ok(existsSync(path), `${page.path} is missing`);
      assert.equal(readFileSync(path, 'utf8'), await fileOf(page, await loadMessages('en')));
    });
  }

  it('are each written once', () => {
    const paths = generatedPages.map(({ path }) => path);
    assert.deepEqual(paths, [...new Set(paths)]);
  });
});

describe('a table in Markdown', () => {
  it('keeps what is in a cell in the cell', () => {
    assert.equal(
      table(['Port', 'Service'], [['22', 'a | b\nc']]),
      '| Port | Service |\n|---|---|\n| 22 | a \\| b c |',
    );
    assert.equal(code('a`b'), '``a`b``');
  });
});
