// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { logsPage } from './pages/logs';

it('docs/logs.md says what the log reader recognises', () => {
  const { path, source, write } = logsPage;
  const notice = `<!-- Written by “npm run docs” from ${source}. Change it there. -->`;
  assert.equal(readFileSync(path, 'utf8'), `${notice}\n\n${write()}\n`);
});
