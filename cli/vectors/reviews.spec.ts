// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { noFacts, reviewVch, verifyStored, type Review } from '../../src/domain/review';
import { readVch } from '../../src/domain/vic-machine';
import { describeReviewFinding, reviewMessages } from '../../src/messages/review-messages';

/** An answer of `GET …/vch/{id}` that was recorded. */
interface RecordedVch {
  readonly name: string;
  readonly get: unknown;
  readonly listItem: { readonly id: string };
}

const path = join(process.env['VCH_VECTORS'] ?? '', 'cli', 'get-fixtures.json');
const skip =
  process.env['VCH_VECTORS'] === undefined || !existsSync(path)
    ? 'VCH_VECTORS names no recorded answers'
    : false;
const at = new Date('2026-11-22T01:30:00Z');

/** Mode, configuration and worst finding of each. */
const expected = `
container-networks                        | tlsverify    | 3 probable | error firewall.peers-have-range
debug-3                                   | no-tlsverify | 6 probable | warning general.debug-keeps-vch-closed
ops-user-registry-syslog                  | tlsverify    | 3 probable | warning connection.every-name-is-trusted
row1-generated-all                        | tlsverify    | 1 probable | warning review.clients-hold-certificates
row2-generated-server-custom-ca-as-wizard | tlsverify    | 1 probable | warning review.clients-hold-certificates
row2-workaround-both-client-fields        | tlsverify    | 2 probable | warning connection.every-name-is-trusted
row3-custom-server-custom-ca              | tlsverify    | 3 probable | warning connection.every-name-is-trusted
row3-custom-server-two-cas                | tlsverify    | 3 probable | warning connection.every-name-is-trusted
row5-generated-server-no-verify           | no-tlsverify | 5 probable | warning tls.unverified-api-not-public
row6-custom-server-no-verify              | no-tlsverify | 6 probable | warning tls.unverified-api-not-public
row7-auth-absent                          | no-tls       | 7 certain  | error review.docker-api-encrypted
row7-no-tls                               | no-tls       | 7 certain  | error review.docker-api-encrypted
`
  .trim()
  .split('\n')
  .map((line) => line.replace(/\s+/g, ' ').trim());

describe('recorded answers of the vic-machine API', { skip }, () => {
  const reviews: (readonly [string, Review])[] = [];

  before(async () => {
    for (const { name, get, listItem } of JSON.parse(readFileSync(path, 'utf8')) as RecordedVch[]) {
      const read = readVch(get, listItem.id);
      assert.ok(read.ok, name);
      const description = read.value;
      const { dockerHost } = description;
      const stored = { description, storedCertificate: null, dockerHost: dockerHost ?? '' };
      const connection = await verifyStored(stored, at);
      reviews.push([name, reviewVch(description, { ...noFacts, connection }, at)]);
    }
  });

  it('all review, to the mode, the configuration and the worst finding of this table', () => {
    const rows = reviews.map(([name, { description, configuration, findings }]) => {
      const [worst] = findings;
      const guess = `${configuration?.number ?? '?'} ${configuration?.certainty ?? ''}`;
      return `${name} | ${description?.tls.mode ?? ''} | ${guess} | ${worst?.severity ?? ''} ${worst?.id ?? ''}`;
    });
    assert.deepEqual(rows, expected);
  });

  it('have a text for everything that is found', () => {
    const texts = reviewMessages('en');
    const found = reviews.flatMap(([, { findings }]) => findings);
    for (const finding of found) {
      const { wrong, consequence, remedy } = describeReviewFinding(texts, finding);
      assert.doesNotMatch(
        `${wrong} ${consequence ?? ''} ${remedy}`,
        /undefined|null|NaN|\[object/,
        finding.id,
      );
    }
    assert.ok(found.length > 0);
  });

  it('tell each CA once, though the server repeats it', () => {
    const two = reviews.find(([name]) => name === 'row3-custom-server-two-cas')?.[1];
    assert.equal(two?.description?.tls.clientAuthorities.length, 2);
  });

  it('leave what the server lost unknown', () => {
    const networks = reviews.find(([name]) => name === 'container-networks')?.[1];
    const unknown = networks?.sections
      .flatMap(({ checks }) => checks)
      .flatMap(({ id, evaluation }) => (evaluation.outcome === 'unknown' ? [id] : []));
    assert.deepEqual(unknown, [
      'tls.server-signatures-are-strong',
      'tls.server-chain-holds-no-strangers',
      'tls.server-issuer-is-handed-out',
      'firewall.peers-ranges-are-blocks',
      'firewall.peers-narrower-than-subnet',
      'review.ssh-closed',
      'review.hosts-reach-vch',
      'review.operations-user-limited',
    ]);
  });
});
