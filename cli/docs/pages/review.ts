// SPDX-License-Identifier: Apache-2.0
import { fixes, type Fix, reviewSections } from '../../../src/domain/review';
import { reviewMessages } from '../../../src/messages/review-messages';
import type { GeneratedPage } from '../generated-page';
import { blocks, code, heading, list, table } from '../markdown';

const texts = reviewMessages('en');

/** What mends a check that failed, in the words of somebody who has not seen it fail. */
const mending: Readonly<Record<Fix['kind'], string>> = {
  command: 'a complete command, ready to copy',
  'server-certificate': 'another server certificate: choose or create it, then a command with its files',
  'client-authorities': 'other CAs for clients, together with a server certificate: a command with its files',
  'operations-user': 'another account: a command',
  'log-server': 'a log server: a command',
  'registry-authorities': 'other CAs for registries: a command with its file',
  final: 'nothing changes it after creation; the check says what to do instead',
  none: 'nothing to run; the check says what to do, if anything',
};

/** What each check on the Security tab of a VCH means. */
export const reviewPage: GeneratedPage = {
  path: 'docs/review.md',
  source: 'src/domain/review and src/messages/en/review.ts',
  write: () =>
    blocks(
      heading(1, 'Review of an existing VCH'),
      'The Security tab of a VCH goes through these checks. Most are the wizard’s own rules, asked about what the vic-machine server tells.',
      list([
        `**${texts.page.outcomes.passed}**: what is told was checked, and the statement holds.`,
        `**${texts.page.severity.error}**, **${texts.page.severity.warning}**, **${texts.page.severity.note}**: it does not hold, or it is something to know.`,
        `**${texts.page.outcomes['not-applicable']}**: there is nothing of the kind.`,
        `**${texts.page.outcomes.unknown}**: the server lost what decides it, or never tells it. It is neither passed nor failed.`,
      ]),
      ...reviewSections.flatMap(({ id, rules }) => [
        heading(2, texts.sections[id]),
        table(
          ['What should be', 'If not', 'What mends it', 'Source', 'Rule'],
          rules.map((rule) => [
            texts.statements[rule.id],
            texts.page.severity[rule.severity],
            mending[fixes[rule.id].kind],
            rule.citation,
            code(rule.id),
          ]),
        ),
      ]),
      heading(2, 'Why a check can be unknown'),
      list(Object.values(texts.untold)),
    ),
};
