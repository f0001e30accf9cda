// SPDX-License-Identifier: Apache-2.0
import { portsText, securityReference, type PortFact, type PortFactId } from '../../../src/domain/exposure';
import { optionOfField } from '../../../src/domain/vic-machine';
import type { Messages } from '../../../src/messages';
import type { GeneratedPage } from '../generated-page';
import { blocks, code, heading, table } from '../markdown';

type Fact = PortFact<PortFactId>;

const machines: readonly (readonly [string, readonly Fact['place'][]])[] = [
  ['Endpoint VM of a VCH', ['client', 'management', 'public', 'bridge', 'any', 'loopback']],
  ['Container VMs', ['container-vm']],
  ['ESXi hosts', ['esxi-host']],
  ['vSphere Integrated Containers appliance', ['appliance']],
];

/** Every port that matters to the security of a VCH, with what the older references say where they differ. */
export const securityReferencePage: GeneratedPage = {
  path: 'docs/security-reference.md',
  source: 'src/domain/exposure and src/messages/en/exposure.ts',
  write: ({ exposure }) =>
    blocks(
      heading(1, 'Security reference: ports and what opens them'),
      ...machines.flatMap(([name, places]) => [
        heading(2, name),
        table(
          ['Where', 'Port', 'Protocol', 'Direction', 'What', 'Open', 'Options', 'Older references', 'Source'],
          securityReference.filter(({ place }) => places.includes(place)).map((fact) => row(fact, exposure)),
        ),
      ]),
    ),
};

function row(fact: Fact, texts: Messages['exposure']): readonly string[] {
  const options = new Set(fact.settings.map((setting) => optionOfField(setting) ?? setting));
  return [
    texts.places[fact.place],
    portsText(fact) || texts.anyPort,
    `${fact.protocol} (${fact.transports.join(', ')})`,
    texts.direction[fact.direction],
    texts.services[fact.id],
    texts.conditions[fact.condition],
    [...options].map(code).join(', '),
    olderTexts(fact, texts),
    fact.citation,
  ];
}

/** What the older references say, and why it is not so; nothing where they are right. */
function olderTexts({ id, seeds }: Fact, texts: Messages['exposure']): string {
  const wrong = seeds.filter(({ agrees }) => !agrees);
  const said = wrong.map(({ document, sentence }) => `${texts.documents[document]}: “${sentence}”.`);
  return [...said, texts.differences[id] ?? ''].join(' ').trim();
}
