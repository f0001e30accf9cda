// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

// In CI typescript-eslint takes files from the disk; these are texts that no file has.
process.env['TSESTREE_SINGLE_RUN'] = 'false';

const eslint = new ESLint();

/** Ids of the rules that report an import, as if the file had it. */
async function reportedFor(file, source) {
  const [result] = await eslint.lintText(
    `// SPDX-License-Identifier: Apache-2.0\nexport * from '${source}';\n`,
    {
      filePath: file,
    },
  );
  return result.messages.map(({ ruleId }) => ruleId);
}

const forbidden = [
  ['Angular in the domain', 'src/domain/tls/tls-settings.ts', '@angular/core'],
  ['rxjs in the domain', 'src/domain/tls/tls-settings.ts', 'rxjs'],
  ['node-forge in the domain outside certificates', 'src/domain/tls/tls-settings.ts', 'node-forge'],
  ['Node in the domain', 'src/domain/tls/tls-settings.ts', 'node:fs'],
  ['an adapter in the domain', 'src/domain/tls/tls-settings.ts', '../../adapters/files'],
  ['past an area’s index', 'src/domain/tls/tls-settings.ts', '../firewall/trust-level'],
  [
    'past an area’s index from a feature',
    'src/features/vch-list/vch-list.ts',
    '../../domain/tls/tls-settings',
  ],
  ['a feature in a feature', 'src/features/vch-list/vch-list.ts', '../create-vch'],
  ['test builders in a feature', 'src/features/vch-list/vch-list.ts', '../../testing/certificates'],
  ['an adapter in ui', 'src/ui/texts/texts.ts', '../../adapters/files'],
  ['an adapter in messages', 'src/messages/messages.ts', '../adapters/files'],
  ['a feature in the simulator', 'simulator/main.ts', '../src/features/vch-list'],
  ['the command line in the benchmark', 'bench/main.ts', '../cli/check/main'],
  ['the benchmark in the domain', 'src/domain/tls/tls-settings.ts', '../../../bench/measure'],
  ['an adapter in the server', 'server/plugin-server.ts', '../src/adapters/files'],
];

const allowed = [
  ['the domain’s own areas', 'src/domain/tls/tls-settings.ts', '../firewall'],
  ['the domain in ui', 'src/ui/texts/texts.ts', '../../domain/tls'],
  ['an adapter in a feature', 'src/features/vch-list/vch-list.ts', '../../adapters/files'],
  ['the domain in the server', 'server/plugin-server.ts', '../src/domain/inventory'],
];

describe('lint keeps the layers', () => {
  for (const [what, file, source] of forbidden) {
    it(`reports ${what}`, async () => {
      const reported = await reportedFor(file, source);
      assert.ok(
        reported.includes('boundaries/dependencies'),
        `reported: ${reported.join(', ') || 'nothing'}`,
      );
    });
  }

  for (const [what, file, source] of allowed) {
    it(`allows ${what}`, async () => {
      const reported = await reportedFor(file, source);
      assert.deepEqual(
        reported.filter((id) => id?.startsWith('boundaries/')),
        [],
      );
    });
  }
});
