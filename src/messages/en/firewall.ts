// SPDX-License-Identifier: Apache-2.0
import type { BlockChoice, ContainerPlace, firewallRules, TrustLevel } from '../../domain/firewall';
import type { RuleTexts } from '../rule-text';

/** `“web” and “db”`, or where a network has no name yet its place in the list. */
export function networkNames(places: readonly ContainerPlace[]): string {
  const names = places.map(({ network, index }) =>
    network === '' ? `container network ${index + 1}` : `“${network}”`,
  );
  return [...new Set(names)].join(', ');
}

const range = ({ range: text, inside, insideSize, around, added }: BlockChoice): string =>
  around === null
    ? `instead of ${text}, use ${inside} inside it (${insideSize} addresses)`
    : `instead of ${text}, use ${inside} inside it (${insideSize} addresses), or ${around}, which adds ${added.join(' and ')}`;

const rules: RuleTexts<typeof firewallRules> = {
  'firewall.peers-have-range': ({ places }) => ({
    wrong: `The level peers lets everybody in on ${networkNames(places)}, because there is neither a range nor a gateway.`,
    consequence: 'Every address that reaches the network reaches every port of the containers, as with open.',
    remedy: 'Enter a gateway and a range, or choose another level.',
  }),
  'firewall.peers-ranges-are-blocks': ({ places }) => ({
    wrong: `On ${networkNames(places)} ${places.map((place) => place.range).join(', ')} is not one block of addresses, and the firewall of a container takes blocks only.`,
    consequence:
      'Nobody would be let in there, from this or any other range: containers could not reach each other.',
    remedy: `${capitalised(places.map(range).join('; '))}.`,
  }),
  'firewall.peers-narrower-than-subnet': ({ places }) => ({
    wrong: `Without a range, all of the gateway’s subnet are peers: ${places.map(({ network, subnet }) => `${subnet} on “${network}”`).join(', ')}.`,
    consequence: 'Other machines of the subnet reach every port of the containers too.',
    remedy: 'Enter a range that only containers get their addresses from.',
  }),
  'firewall.open-avoided': ({ places }) => ({
    wrong: `The level open filters nothing on ${networkNames(places)}.`,
    consequence: 'Every port of every container can be reached, published or not.',
    remedy: 'Choose published, and publish the ports that are needed with docker run -p.',
  }),
  'firewall.peers-outbound-known': ({ places }) => ({
    wrong: `The level peers does not stop what containers on ${networkNames(places)} send.`,
    consequence: 'They can open connections to anywhere.',
    remedy: 'Filter outbound traffic on the physical network if it has to be stopped.',
  }),
  'firewall.publishing-refused-known': ({ places }) => ({
    wrong: `Ports cannot be published on ${networkNames(places)} (${levelsOf(places)}): docker run -p ends in an error there.`,
    consequence: shutConsequence(places),
    remedy: 'Choose published if containers are to offer services on the network.',
  }),
  'firewall.published-ports-known': ({ places }) => ({
    wrong: `On ${networkNames(places)} only docker run -p, or ports in a compose file, opens a port to others.`,
    consequence:
      'docker run -P, EXPOSE and expose in a compose file open nothing. Everybody may ping, and containers can open connections to anywhere.',
    remedy: 'Publish each port that others need.',
  }),
  'firewall.level-chosen': ({ places }) => ({
    wrong: `No firewall level is given for ${networkNames(places)}.`,
    consequence: 'published is enforced, and vic-machine inspect shows nothing.',
    remedy: 'Choose published to have it written down.',
  }),
  'firewall.level-final-known': () => ({
    wrong: 'The level of a container network cannot be changed after the VCH is created.',
    remedy: 'Choose it with care; another network can be added later.',
  }),
};

function levelsOf(places: readonly { readonly level: 'closed' | 'outbound' }[]): string {
  return [...new Set(places.map(({ level }) => level))].join(', ');
}

/** What else does not work where ports cannot be published. */
function shutConsequence(places: readonly { readonly level: 'closed' | 'outbound' }[]): string {
  const outbound = 'With outbound, containers answer no ping.';
  const closed =
    'With closed, nothing but asking for an address by DHCP works, not even opening connections.';
  const has = (level: string) => places.some((place) => place.level === level);
  return [has('outbound') ? outbound : '', has('closed') ? closed : ''].filter(Boolean).join(' ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a level really does where {@link levelSources} says something else; null where it agrees. */
const differences: Readonly<Record<TrustLevel, string | null>> = {
  closed: null,
  outbound: null,
  peers:
    'It does not stop outbound traffic; a peer is an address in the range, container or not; without a range and a gateway everybody is a peer.',
  published: 'Ping and all outbound traffic are allowed as well.',
  open: 'There is no -P in the engine: all ports can be reached without it.',
};

/** What each level does, in one or two sentences: what the traffic matrix says in a table. */
const facts: Readonly<Record<TrustLevel, string>> = {
  closed:
    'Nothing comes in and nothing goes out, apart from asking for an address by DHCP. Ports cannot be published.',
  outbound:
    'Containers open connections to anywhere and get the answers. Nothing comes in, not even ping. Ports cannot be published.',
  peers:
    'Addresses in the ranges reach every port and ping; without a range the whole subnet of the gateway does, without a gateway everybody. Containers open connections to anywhere. docker run -p needs a mapping and only redirects.',
  published:
    'Ports given with docker run -p are open to everybody, and so is ping. Containers open connections to anywhere. The level that is enforced when none is chosen.',
  open: 'Everything comes in and goes out, forwarded traffic too. docker run -p only redirects; docker run -P is not needed, and the engine does not know it.',
};

/** Texts about the firewall of container networks. */
export const firewall = { rules, differences, facts };
