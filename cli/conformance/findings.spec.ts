// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { ChosenFile } from '../../src/domain/certificates';
import { assessConnection, clientRules } from '../../src/domain/docker-client';
import { findingsOf } from '../../src/domain/findings';
import { tlsRules } from '../../src/domain/tls';
import { customTls, vchWith } from '../../src/testing/tls-settings';
import { type TlsCase, chosenFiles, judgeTls } from './run-tls';

const path = join(process.env['VCH_VECTORS'] ?? '', 'tls', 'public.jsonl');
const skip = !process.env['VCH_VECTORS']
  ? 'VCH_VECTORS is not set'
  : existsSync(path)
    ? false
    : `${path} is not there`;

type Recorded = TlsCase & { readonly reason: string; readonly expect: { readonly dockerOk: boolean } };

/** What the Security page says: errors, and what it says about the client that was tried. */
async function judge(test: Recorded) {
  const files = (name: string) => chosenFiles(test, name);
  const only = (name: string): ChosenFile | null => files(name)[0] ?? null;
  const authorities = test.verifyClients ? files('client-cas.pem') : 'anyone';
  const settings = vchWith(customTls(only('server-cert.pem'), only('server-key.pem'), authorities));
  const at = new Date(test.at);
  const plan = {
    names: [test.dial],
    dockerCa: only('ca.pem'),
    certificate: only('cert.pem'),
    key: only('key.pem'),
  };
  const connection = await assessConnection(settings, plan, at);
  const found = [
    ...findingsOf(tlsRules, settings.tls, at),
    ...findingsOf(clientRules, { settings, plan, connection }, at),
  ];
  const about = (id: string) => found.some((finding) => finding.id === id);
  return {
    errors: found.filter(({ severity }) => severity === 'error').map(({ id }) => id),
    clientRefused:
      test.verifyClients &&
      (about('connection.client-connects') || plan.certificate === null || plan.key === null),
    // The wizard writes files anew: what hides a block from Go does no harm any more.
    isMended: ['server-cert.pem', 'server-key.pem', 'client-cas.pem'].some((name) =>
      files(name).some(({ problems }) => problems.some(({ code }) => code === 'hidden-from-go')),
    ),
    isPresumed: plan.dockerCa === null,
  };
}

describe('findings beside recorded connections', () => {
  it('call nothing broken that connects, and nothing good that does not', { skip }, async (test) => {
    const cases = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Recorded);
    const wrong: string[] = [];
    for (const one of cases) {
      const { errors, clientRefused, isMended, isPresumed } = await judge(one);
      const isGood = errors.length === 0 && !clientRefused;
      // A real VCH is built with another Go than the server that was recorded, and clients of today with a newer one.
      const real = await judgeTls(one, 'vch');
      const works = real.serverTrusted === true && (!one.verifyClients || real.clientAccepted === true);
      const isJoined = chosenFiles(one, 'client-cas.pem').length > 1;
      if (isGood && !one.expect.dockerOk && !works && !isMended && !isJoined && !isPresumed) {
        wrong.push(`called good: ${one.id} ${one.reason}`);
      }
      if (!isGood && one.expect.dockerOk && works) {
        wrong.push(`called broken: ${one.id} ${one.reason}: ${errors.join(' ')}`);
      }
    }
    test.diagnostic(`${cases.length} connections`);
    assert.deepEqual(wrong, []);
  });
});
