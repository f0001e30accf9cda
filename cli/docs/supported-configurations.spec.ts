// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { supportedConfigurations } from '../../src/domain/configurations';
import { splitWords } from '../../src/domain/vic-machine';
import { loadMessages, type Messages } from '../../src/messages';
import { testAuthority } from '../../src/testing/certificates';
import { checkLine } from '../check/batch';
import { supportedConfigurationsPage } from './pages/supported-configurations';

const root = fileURLToPath(new URL('../../', import.meta.url));
const at = new Date('2026-01-01T00:00:00Z');

describe('the page of supported configurations', () => {
  let texts: Messages;
  let commands: readonly string[];
  let files: Readonly<Record<string, string>>;

  before(async () => {
    texts = await loadMessages('en');
    const page = await supportedConfigurationsPage.write(texts);
    commands = [...page.matchAll(/```sh\n(.*?)\n```/gs)].map(([, command]) => command!);
    const authority = await testAuthority();
    const server = await authority.issue({ commonName: 'vch1.example.com', usage: 'server' });
    files = {
      'server-cert.pem': server.certificatePem,
      'server-key.pem': server.keyPem,
      'ca.pem': authority.certificatePem,
    };
  });

  it('has a command for each', () => {
    assert.equal(commands.length, supportedConfigurations.length);
  });

  for (const [index, { number, wizard, port }] of supportedConfigurations.entries()) {
    it(`has a command that check accepts as configuration ${number}`, async () => {
      const [program, create, ...argv] = wordsOf(commands[index]!);
      assert.deepEqual([program, create], ['./vic-machine-linux', 'create']);
      const answer = await checkLine('create', JSON.stringify({ id: number, argv, files }), at, texts);
      assert.ok('accept' in answer, JSON.stringify(answer));
      assert.equal(answer.reason, null);
      assert.deepEqual(
        [answer.accept, answer.configuration, answer.wizard, answer.tls?.dockerPort],
        [true, number, wizard, port],
      );
      assert.deepEqual(
        answer.findings.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }

  it('says the same as the table in README', () => {
    const { names, yes, no } = texts.configurations;
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const rows = supportedConfigurations.map(
      ({ number, wizard, port }) =>
        `| ${number} | ${names[number]} | ${wizard ? yes : no} | ${yes} | ${port} |`,
    );
    assert.ok(readme.includes(rows.join('\n')), rows.join('\n'));
  });
});

/** The words of a command in a shell of Linux. */
function wordsOf(command: string): readonly string[] {
  return splitWords(command, 'sh').words;
}
