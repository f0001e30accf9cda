// SPDX-License-Identifier: Apache-2.0
import {
  portsText,
  securityReference,
  type PortFact,
  type PortFactId,
  type PortPlace,
  type SeedDocument,
} from '../../../src/domain/exposure';
import { optionOfField } from '../../../src/domain/vic-machine';
import type { Messages } from '../../../src/messages';
import type { GeneratedPage } from '../generated-page';
import { blocks, code, heading, list, table } from '../markdown';
import { debugTables } from './debug-tables';

type Texts = Messages['exposure'];
type Fact = PortFact<PortFactId>;

const shortNames: Readonly<Record<SeedDocument, string>> = {
  'security-reference-1.1': 'VIC 1.1 Security Reference',
  'security-reference-1.2': 'VIC 1.2 Security Reference',
};

const endpointPlaces: readonly PortPlace[] = ['client', 'management', 'public', 'bridge', 'any', 'loopback'];

/** Every port that matters to the security of a VCH, with what the older references say where they differ. */
export const securityReferencePage: GeneratedPage = {
  path: 'docs/security-reference.md',
  source: 'src/domain/exposure and src/messages/en/exposure.ts',
  write: ({ exposure: texts }) =>
    blocks(
      heading(1, 'Security reference: ports, and what opens them'),
      'Which ports a virtual container host (VCH) and what it works with listen on, for whom, and which setting opens them. The endpoint VM’s own firewall admits far more than listens (ports 22, 2375 to 2378, 2380 and 6060 to 6063 on every interface): what counts is which program listens where.',
      'The column “Older references” quotes the two older security references where the product does something else, and says what. Paths under “Source” are of [vmware/vic](https://github.com/vmware/vic) unless they say otherwise.',
      list(
        Object.entries(shortNames).map(
          ([document, name]) => `${name}: ${texts.documents[document as SeedDocument]}`,
        ),
      ),
      heading(2, 'Endpoint VM of a VCH'),
      'Networks without a port group of their own share one: the management network that of the client network, the client network that of the public network. The ports of all of them are on one interface then.',
      ...endpointPlaces.flatMap((place) => [
        heading(3, capitalised(texts.places[place])),
        ports(place, texts),
      ]),
      heading(2, 'What debug levels and shared port groups open'),
      'Incoming, as soon as the VCH runs, with TLS and addresses by DHCP. Bold: open because of the level. Level 3 also unlocks a root shell on the console of the endpoint VM, with a password that everybody knows.',
      ...debugTables(),
      heading(2, 'Container VMs'),
      ports('container-vm', texts),
      'What each level lets in is in [Container network firewall](container-network-firewall.md). On its bridge network a container VM is reached by the other containers of that network, port 6060 from debug level 2 on included.',
      heading(2, 'ESXi hosts'),
      ports('esxi-host', texts),
      `${code('vic-machine update firewall --allow')} opens port 2377 on all hosts of a compute resource: on vSphere 6.7 and later that port alone, on vSphere 6.5 all outbound TCP traffic of the hosts. ${code('vic-machine create')} and its API never open it; they look, and refuse.`,
      heading(2, 'vSphere Integrated Containers appliance'),
      ports('appliance', texts),
    ),
};

function ports(place: PortPlace, texts: Texts): string {
  return table(
    ['Port', 'Protocol', 'Direction', 'Service', 'Open', 'Decided by', 'Older references', 'Source'],
    securityReference.filter((fact) => fact.place === place).map((fact) => row(fact, texts)),
  );
}

function row(fact: Fact, texts: Texts): readonly string[] {
  const options = new Set(fact.settings.map((setting) => optionOfField(setting) ?? setting));
  return [
    portsText(fact) || (fact.transports.some((transport) => transport === 'icmp') ? '–' : texts.anyPort),
    protocolText(fact),
    texts.direction[fact.direction],
    texts.services[fact.id],
    texts.conditions[fact.condition],
    [...options].map(code).join(', '),
    olderTexts(fact, texts),
    fact.citation,
  ];
}

function protocolText({ protocol, transports }: Fact): string {
  const over = transports
    .filter((transport) => transport !== 'icmp')
    .map((transport) => transport.toUpperCase())
    .join(', ');
  if (over === '') return protocol;
  return protocol === '–' ? over : `${protocol} (${over})`;
}

/** What the older references say, and why it is not so; that they say nothing; or nothing where they are right. */
function olderTexts({ id, seeds }: Fact, texts: Texts): string {
  if (seeds.length === 0) return texts.unmentioned;
  const said = (Object.keys(shortNames) as SeedDocument[]).flatMap((document) => {
    const wrong = seeds.filter((seed) => seed.document === document && !seed.agrees);
    const quotes = wrong.map(({ sentence }) => `“${sentence}”`);
    return quotes.length === 0 ? [] : [`${shortNames[document]}: ${quotes.join('; ')}.`];
  });
  return [...said, texts.differences[id] ?? ''].join(' ').trim();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
