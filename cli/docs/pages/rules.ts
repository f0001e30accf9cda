// SPDX-License-Identifier: Apache-2.0
import type { RuleFacts } from '../../../src/domain/findings';
import { createOptions, optionOfField } from '../../../src/domain/vic-machine';
import type { Messages } from '../../../src/messages';
import type { GeneratedPage } from '../generated-page';
import { blocks, code, heading, linkToHeading, list, table } from '../markdown';
import { askersOf, documentedRules, type Asker } from './documented-rules';
import { constantTextOf, statementOf } from './rule-statement';
import { severityDifferences } from './severity-differences';

type Pages = Messages['wizard']['pages'];

/** The first part of a rule’s id, in the order of the wizard, and what rules of the area are about. */
const areas: readonly (readonly [area: string, title: (pages: Pages) => string])[] = [
  ['general', ({ general }) => general.title],
  ['compute', ({ compute }) => compute.title],
  ['storage', ({ storage }) => storage.title],
  ['networks', ({ networks }) => networks.title],
  ['firewall', ({ networks }) => `${networks.title}: container network firewall`],
  ['tls', ({ security }) => `${security.title}: certificates and keys`],
  ['connection', ({ security }) => `${security.title}: connections of Docker clients`],
  ['new-authority', ({ security }) => `${security.title}: CA and certificates that are made in the browser`],
  ['registries', ({ registries }) => registries.title],
  ['operations-user', ({ operationsUser }) => operationsUser.title],
  ['review', () => 'Existing VCHs only'],
  ['probe', () => 'What an existing VCH serves, beside what is configured'],
];

const askers: Readonly<Record<Asker, string>> = {
  wizard: 'wizard',
  command: 'command',
  body: 'body',
  review: 'review',
  probe: 'live probe',
};

const differencesTitle = 'Where a severity is not the listed one';
const different = new Set(severityDifferences.flatMap(({ rules }) => rules));

/** Every rule that can judge a VCH: what should hold, how bad it is if not, who asks it, and where it comes from. */
export const rulesPage: GeneratedPage = {
  path: 'docs/rules.md',
  source: 'src/domain/*/rules and cli/docs/pages/severity-differences.ts',
  write: (texts) =>
    blocks(
      heading(1, 'Rules'),
      `Everything that is judged about a VCH, ${documentedRules.length} rules in all. Wizard, ${code('check')} and review share them. What an operator reads when one is broken says what is wrong, what will happen and what to do; it mostly depends on what was entered. Where it does not, it is quoted here.`,
      list([
        '**Error**: it will not work, or it contradicts a choice that was made. It blocks Next. **Warning**: it works, and is worth knowing; Next waits for those that are to be confirmed. **Note**: good to know.',
        `Asked by: **wizard**; **command**, ${code('npm run check -- create')}; **body**, ${code('npm run check -- api')}; **review**, the Security tab of an existing VCH ([its checks](review.md)); **live probe**, the connection that its section “Docker API access” makes.`,
        `${code('check')} also says what vic-machine itself refuses (${code('engine.…')}), what is wrong with the words of a command (${code('command.…')}) and what the API makes of a body (${code('api.…')}): see [check](check.md).`,
        `About: the path in the settings that the finding stands beside, and its option of ${code('vic-machine create')} where it has one. For a container network ${code('check')} names the option of the input, such as ${code('--container-network-ip-range')}.`,
        'Paths under “Source” are of [vmware/vic](https://github.com/vmware/vic) unless they say otherwise.',
      ]),
      ...areas.flatMap(([area, title]) => [
        heading(2, title(texts.wizard.pages)),
        table(
          ['What should be', 'If not', 'About', 'Asked by', 'Source', 'Rule'],
          rulesOf(area).map((rule) => row(rule, texts)),
        ),
      ]),
      heading(2, differencesTitle),
      'The rules began as a list of checks, with a severity for each, drawn from the VIC documentation, from the source code of VIC and from practice with certificates. Where real servers and clients turned out to behave otherwise, the severity follows what they do.',
      table(
        ['What is judged', 'Listed as', 'Here', 'Why', 'Rule'],
        severityDifferences.map(({ rules, about, listed, limit, reason }) => [
          about,
          `${texts.wizard.severity[listed]}${limit === '' ? '' : ` (${limit})`}`,
          [...new Set(rules.map((id) => severityText(ruleWithId(id), texts)))].join(', '),
          reason,
          rules.map(code).join(', '),
        ]),
      ),
    ),
};

function rulesOf(area: string): readonly RuleFacts[] {
  return documentedRules.filter(({ id }) => id.startsWith(`${area}.`));
}

function ruleWithId(id: string): RuleFacts {
  const found = documentedRules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`No rule ${id}`);
  return found;
}

function row(rule: RuleFacts, texts: Messages): readonly string[] {
  const said = constantTextOf(rule.id, texts);
  const statement = statementOf(rule.id);
  const why = different.has(rule.id) ? ` (${linkToHeading('why', differencesTitle)})` : '';
  return [
    said === null ? statement : `${statement} Else: “${said.wrong}”`,
    `${severityText(rule, texts)}${why}`,
    [rule.field, ...optionsOf(rule.field)].map(code).join('<br>'),
    askersOf(rule.id)
      .map((asker) => askers[asker])
      .join(', '),
    rule.citation,
    code(rule.id),
  ];
}

function severityText({ severity, needsAcknowledgement }: RuleFacts, texts: Messages): string {
  const text = texts.wizard.severity[severity];
  return needsAcknowledgement === true ? `${text}, to be confirmed` : text;
}

/** The option that is about exactly this setting, if there is one: that of a larger setting would mislead. */
function optionsOf(field: string): readonly string[] {
  const option = createOptions.some((one) => one.field === field) ? optionOfField(field) : null;
  return option === null ? [] : [option];
}
