// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { commandPlatforms, createCommand, readCommand } from '../../src/domain/vic-machine';
import { anySettings } from './any-settings';

const platforms = Object.entries(commandPlatforms);

describe('a command read back', () => {
  for (const [name, platform] of platforms) {
    it(`describes the same VCH (${name})`, () => {
      let written = 0;
      fc.assert(
        fc.property(anySettings(), fc.boolean(), (wanted, folded) => {
          const settings = platform.shell === 'powershell' ? withoutDoubleQuotes(wanted) : wanted;
          const command = createCommand(settings, platform, { folded });
          if (!command.ok) {
            assert.ok(command.problems.every(({ code }) => code === 'not-carried'));
            assert.notEqual(platform.shell, 'sh');
            return;
          }
          written++;
          const reading = readCommand(command.value.text, platform.shell);
          assert.ok(reading.ok);
          assert.deepEqual(reading.value.argv, command.value.argv);
          assert.deepEqual(reading.value.settings, settings);
          assert.deepEqual(reading.value.notes, []);
        }),
        { numRuns: 500 },
      );
      assert.ok(written > 0);
    });
  }
});

describe('a command in a real POSIX shell', { skip: process.platform === 'win32' }, () => {
  it('arrives as the words it was made of', () => {
    fc.assert(
      fc.property(anySettings(), fc.boolean(), (settings, folded) => {
        const command = createCommand(settings, commandPlatforms.linux, { folded });
        assert.ok(command.ok);
        const script = command.value.text.replace(
          /^\.\/vic-machine-linux create/,
          String.raw`printf '%s\0' `,
        );
        const output = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
        assert.deepEqual(output.split('\0').slice(0, -1), command.value.argv);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the values that break other quoting', () => {
    const hostile = 'a\'b"c $(x) %PATH% ^ & | ; * é';
    const command = createCommand(
      {
        ...settingsWith(hostile),
      },
      commandPlatforms.linux,
    );
    assert.ok(command.ok);
    const script = command.value.text.replace(/^\.\/vic-machine-linux create/, String.raw`printf '%s\0' `);
    const words = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0');
    assert.deepEqual(words.slice(0, -1), command.value.argv);
    assert.equal(words.filter((word) => word.includes(hostile)).length, 5);
  });
});

/** Older PowerShells cannot carry double quotes; what they can carry is tried without. */
function withoutDoubleQuotes<T>(value: T): T {
  const text = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('"', "'") : part,
  );
  return JSON.parse(text) as T;
}

function settingsWith(hostile: string): Parameters<typeof createCommand>[0] {
  const file = { name: hostile, bytes: null, certificates: [], privateKeys: [], problems: [] };
  const [settings] = fc.sample(anySettings(), { numRuns: 1, seed: 1 });
  assert.ok(settings);
  const role = { portGroup: '', ip: '', gateway: '', routes: [] };
  return {
    ...settings,
    general: { name: 'vch1', containerNameConvention: '', debug: 0, syslogAddress: `tcp://${hostile}` },
    networks: {
      ...settings.networks,
      public: { ...role, portGroup: hostile },
      client: role,
      management: role,
      containers: [],
    },
    tls: {
      transport: 'tls',
      server: {
        source: 'custom',
        certificate: file,
        key: file,
        commonName: '',
        organization: [hostile],
        keySize: '',
      },
      clients: { mode: 'off' },
      certificateFolder: '',
    },
  };
}
