// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readUsage } from './usage';

const now = new Date('2026-01-01T00:00:00Z');
const read = (...words: string[]) => {
  const result = readUsage(words, now);
  return result.ok ? result.value : result.problem;
};

describe('readUsage', () => {
  it('sorts its own options out of those of vic-machine', () => {
    assert.deepEqual(
      read(
        'create',
        '--name',
        'vch1',
        '--dial',
        'a',
        '--no-tls',
        '--dial=b',
        '--json',
        '--docker-ca',
        'ca.pem',
        '--debug',
        '1',
      ),
      {
        command: 'create',
        rest: ['--name', 'vch1', '--no-tls', '--debug', '1'],
        dials: ['a', 'b'],
        dockerCa: 'ca.pem',
        dockerCert: null,
        dockerKey: null,
        profile: 'vch',
        at: now,
        json: true,
        batch: null,
      },
    );
  });

  it('leaves values of vic-machine options alone', () => {
    const request = read('create', '--name', '--json', '--organization=--dial', '--', '--json');
    assert.ok(typeof request === 'object');
    assert.deepEqual(request.rest, ['--name', '--json', '--organization=--dial', '--', '--json']);
    assert.equal(request.json, false);
  });

  it('reads a time', () => {
    const request = read('create', '--at', '2027-02-03T04:05:06Z');
    assert.ok(typeof request === 'object');
    assert.equal(request.at.toISOString(), '2027-02-03T04:05:06.000Z');
  });

  for (const [words, problem] of [
    [[], 'nothing to check'],
    [['delete'], 'unknown command delete'],
    [['create', '--dial'], '--dial needs a value'],
    [['create', '--profile', 'x'], 'unknown profile x'],
    [['create', '--at', 'soon'], '--at is no date: soon'],
    [['api'], 'api needs one file'],
  ] as const) {
    it(`refuses: check ${words.join(' ')}`, () => {
      assert.equal(read(...words), problem);
    });
  }
});
