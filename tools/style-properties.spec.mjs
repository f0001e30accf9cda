// SPDX-License-Identifier: Apache-2.0
// A custom property that nobody defines makes a colour inherit, or black: in one theme that goes unnoticed.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';

const clarity = 'node_modules/@clr/ui/clr-ui.css';

describe('styles', () => {
  it('use custom properties that Clarity or a style of the page defines', async () => {
    const paths = (await readdir('src', { recursive: true })).filter((path) =>
      /(?<!\.spec)\.(scss|ts|html)$/.test(path),
    );
    const files = await Promise.all(
      paths.map(async (path) => ({ path, text: await readFile(`src/${path}`, 'utf8') })),
    );
    const defined = new Set(
      [await readFile(clarity, 'utf8'), ...files.map(({ text }) => text)].flatMap((text) =>
        [...text.matchAll(/(--[a-z][\w-]*)(?:['"]?\s*:|\])/g)].map(([, name]) => name),
      ),
    );
    const used = files.flatMap(({ path, text }) =>
      [...text.matchAll(/var\((--[a-z][\w-]*)/g)].map(([, name]) => ({ path, name })),
    );
    assert.ok(used.length > 100);
    assert.deepEqual(
      used.filter(({ name }) => !defined.has(name)),
      [],
    );
  });
});
