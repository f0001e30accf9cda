// SPDX-License-Identifier: Apache-2.0
import {
  type ProtectionCategory,
  type SupportedConfiguration,
  supportedConfigurations,
} from '../../../src/domain/configurations';
import { commandPlatforms, createCommand } from '../../../src/domain/vic-machine';
import type { Messages } from '../../../src/messages';
import type { GeneratedPage } from '../generated-page';
import { blocks, code, heading, list, program, steps, table } from '../markdown';
import { exampleVch } from './example-vch';

type Texts = Messages['configurations'];

const categories: readonly ProtectionCategory[] = [
  ...new Set(supportedConfigurations.map(({ category }) => category)),
];

/** The seven configurations: what each comes to, and how to make it. */
export const supportedConfigurationsPage: GeneratedPage = {
  path: 'docs/supported-configurations.md',
  source: 'src/domain/configurations and src/messages/en/configurations.ts',
  write: ({ configurations: texts }) =>
    blocks(
      heading(1, 'Supported configurations'),
      'A VCH has one of seven configurations: who makes its server certificate, and how its clients are verified. Three kinds of protection follow from them. The wizard has the same table below “All seven configurations” on its Security page, marks the one in force, and writes each command with what was entered so far, for Linux, macOS and Windows.',
      table(
        [
          texts.columns.number,
          texts.columns.configuration,
          texts.columns.wizard,
          texts.columns.vicMachine,
          texts.columns.port,
          texts.columns.outcome,
        ],
        categories.flatMap((category) => [
          ['', `**${texts.categories[category]}**`, '', '', '', ''],
          ...rowsOf(category).map((row) => overviewRow(row, texts)),
        ]),
      ),
      `The commands create the VCH ${code(exampleVch.general.name)} that clients dial as ${code('vch1.example.com')}. vic-machine asks for the passwords. ${code('server-cert.pem')}, ${code('server-key.pem')} and ${code('ca.pem')} are files of yours; ${code('npm run check -- create …')} says of any such command which configuration comes out ([check](check.md)).`,
      ...categories.flatMap((category) => [
        heading(2, texts.categories[category]),
        ...rowsOf(category).flatMap((row) => example(row, texts)),
      ]),
    ),
};

function rowsOf(category: ProtectionCategory): readonly SupportedConfiguration[] {
  return supportedConfigurations.filter((row) => row.category === category);
}

function overviewRow({ number, wizard, port }: SupportedConfiguration, texts: Texts): readonly string[] {
  return [
    String(number),
    texts.names[number],
    wizard ? texts.yes : texts.no,
    texts.yes,
    String(port),
    texts.outcomes[number],
  ];
}

function example({ number, port }: SupportedConfiguration, texts: Texts): readonly string[] {
  const whyNot: Readonly<Record<number, string>> = texts.whyNot;
  const inWizard: Readonly<Record<number, readonly string[]>> = texts.steps;
  const wizardSteps = inWizard[number];
  return [
    heading(3, `${number}. ${texts.names[number]}`),
    texts.outcomes[number],
    list([
      `${texts.columns.port}: ${port}`,
      `${texts.columns.files}: ${texts.files[number].replace(/<\w+>\.\w+/g, code)}`,
      `${texts.columns.connect}: ${texts.connect[number]}`,
    ]),
    wizardSteps === undefined ? (whyNot[number] ?? '') : blocks('In the wizard:', steps(wizardSteps)),
    `${texts.onCommandLine}:`,
    program('sh', exampleCommand(number)),
  ];
}

/** The command for a Linux shell that makes the example in a configuration. */
function exampleCommand(row: SupportedConfiguration['number']): string {
  const command = createCommand(exampleVch, commandPlatforms.linux, { row, folded: true });
  if (!command.ok) throw new Error(`The example cannot be written: ${JSON.stringify(command.problems)}`);
  return command.value.text;
}
