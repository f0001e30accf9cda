// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { noClientPlan } from '../../src/domain/docker-client';
import type { AnyRule } from '../../src/domain/findings';
import { allRules } from '../../src/domain/review';
import { defaultSettings } from '../../src/domain/vch';
import { wizardFindings } from '../../src/domain/wizard';
import { loadMessages } from '../../src/messages';
import { checkLine } from '../check/batch';
import { askedBy } from './pages/documented-rules';

const at = new Date('2026-01-01T00:00:00Z');

/** The ids of the rules that are asked while something runs, in order. */
async function askedWhile(run: () => unknown): Promise<readonly string[]> {
  const rules = allRules as unknown as readonly AnyRule<unknown>[];
  const questions = rules.map((rule) => ({ id: rule.id, ask: mock.method(rule, 'appliesTo').mock }));
  await run();
  return questions
    .filter(({ ask }) => ask.callCount() > 0)
    .map(({ id }) => id)
    .sort();
}

const ofVch = (ids: ReadonlySet<string>) => [...ids].filter((id) => !id.startsWith('new-authority.')).sort();

describe('the documented rules of', () => {
  afterEach(() => {
    mock.restoreAll();
  });

  it('the wizard are those it asks', async () => {
    const known = {
      nameTaken: false,
      resource: null,
      owner: null,
      datastores: [],
      portGroups: [],
      clientPlan: noClientPlan,
      connection: null,
      signedInUser: '',
    };
    const asked = await askedWhile(() => wizardFindings(defaultSettings, known, at));
    assert.deepEqual(asked, ofVch(askedBy.wizard));
  });

  it('check create are those it asks', async () => {
    const texts = await loadMessages('en');
    const argv = ['--name', 'vch1', '--no-tls'];
    const asked = await askedWhile(() => checkLine('create', JSON.stringify({ argv }), at, texts));
    assert.deepEqual(asked, ofVch(askedBy.command));
  });

  it('check api are those it asks', async () => {
    const texts = await loadMessages('en');
    const body = {
      name: 'vch1',
      storage: { image_stores: ['ds'] },
      network: {
        bridge: { port_group: { name: 'b' }, ip_range: '172.16.0.0/12' },
        public: { port_group: { name: 'p' } },
      },
      auth: { no_tls: true },
    };
    const asked = await askedWhile(() => checkLine('api', JSON.stringify({ body }), at, texts));
    assert.deepEqual(asked, ofVch(askedBy.body));
  });
});
