// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { checkManifest } from './manifest-check';

type Json = Record<string, unknown>;

async function ours(): Promise<Json> {
  const file = new URL('../../packaging/remote/plugin.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Json;
}

/** Our manifest with one value replaced; `path` is dotted. */
async function changed(path: readonly string[], value: unknown): Promise<Json> {
  const manifest = await ours();
  let at = manifest;
  for (const name of path.slice(0, -1)) at = at[name] as Json;
  at[path.at(-1) ?? ''] = value;
  return manifest;
}

describe('plug-in manifest', () => {
  it('of ours is deployed', async () => {
    const checked = checkManifest(await ours());
    assert.equal(checked.ok, true);
  });

  const action = {
    actions: [
      { id: 'a', labelKey: 'action.create', trigger: { type: 'modal', uri: '/elsewhere', size: {} } },
    ],
  };
  for (const [name, path, value, problem] of [
    ['an unknown property', ['extra'], 1, /unknown property extra/],
    ['an unknown version', ['manifestVersion'], '9.9.9', /manifestVersion/],
    ['no required version', ['requirements'], {}, /plugin\.api\.version/],
    ['no languages', ['definitions', 'i18n', 'locales'], [], /locales is empty/],
    ['a misspelt language', ['definitions', 'i18n', 'locales'], ['en_US'], /not a locale/],
    [
      'a text without a language',
      ['definitions', 'i18n', 'definitions', 'plugin.name'],
      { 'en-US': 'x' },
      /plugin\.name has no text for de-DE/,
    ],
    ['an unknown name', ['configuration', 'nameKey'], 'nobody', /nobody \(nameKey\)/],
    ['an address elsewhere', ['objects', 'HostSystem', 'menu'], action, /\/elsewhere is not an address/],
    ['a full address', ['global', 'view', 'uri'], 'https://evil.example/', /not an address/],
    ['a way out of the folder', ['global', 'view', 'uri'], '../x', /not an address/],
  ] as const) {
    it(`with ${name} is refused`, async () => {
      const checked = checkManifest(await changed(path, value));
      assert.match(checked.ok ? '' : checked.problem, problem);
    });
  }

  for (const other of [null, [], 'text', 1]) {
    it(`is not ${JSON.stringify(other)}`, () => {
      assert.equal(checkManifest(other).ok, false);
    });
  }
});
