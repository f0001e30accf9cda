// SPDX-License-Identifier: Apache-2.0
import type {
  BlockChoice,
  ContainerPlace,
  firewallRules,
  PublishEffect,
  TrafficKind,
  TrustLevel,
} from '../../domain/firewall';
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
    consequence: 'Containers could not reach each other there.',
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
    wrong: `Ports cannot be published on ${networkNames(places)} (${[...new Set(places.map(({ level }) => level))].join(', ')}).`,
    consequence: 'docker run -p ends in an error there.',
    remedy: 'Choose published if containers are to offer services on the network.',
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a level is for and what it does, in our own words. */
export interface LevelText {
  /** One line for the card. */
  readonly summary: string;
  /** What to use it for. */
  readonly purpose: string;
  /** Where older texts say something else; '' where they do not. */
  readonly difference: string;
}

const levels: Readonly<Record<TrustLevel, LevelText>> = {
  closed: {
    summary: 'Nothing in, nothing out, apart from asking for an address by DHCP.',
    purpose: 'For containers that manage a firewall of their own.',
    difference: '',
  },
  outbound: {
    summary: 'Containers open connections to anywhere; nobody connects to them.',
    purpose: 'For containers that use services and offer none.',
    difference: '',
  },
  peers: {
    summary: 'Addresses in the range reach every port; containers open connections to anywhere.',
    purpose: 'For containers that talk to each other on any port.',
    difference: 'It does not stop outbound traffic, and without a range and a gateway it lets everybody in.',
  },
  published: {
    summary: 'Everybody reaches published ports and may ping; containers open connections to anywhere.',
    purpose: 'For containers that offer services; this is the default.',
    difference: 'Ping and outbound traffic are allowed as well, and docker run -P publishes nothing.',
  },
  open: {
    summary: 'Everything in, everything out.',
    purpose: 'For laboratories, or where the physical network filters.',
    difference: 'docker run -P does nothing at any level; here all ports can be reached without it.',
  },
};

const kinds: Readonly<Record<TrafficKind, string>> = {
  'inbound-published': 'To published ports',
  'inbound-other': 'To other ports',
  ping: 'Ping',
  outbound: 'Connections opened by containers',
  replies: 'Answers to them',
  'peer-to-peer': 'Between containers of the network',
  dhcp: 'DHCP',
};

const publishing: Readonly<Record<PublishEffect, string>> = {
  opens: 'opens the port',
  'opens-and-redirects': 'opens the container’s port and redirects the other one to it',
  redirects: 'redirects the port to the container’s',
  'nothing-to-open': 'changes nothing: everything is open',
  'opens-nothing': 'opens nothing',
  refused: 'ends in an error',
  'needs-mapping': 'ends in an error: a mapping such as 80:8080 is needed',
};

/** Texts about the firewall of container networks. */
export const firewall = {
  rules,
  levels,
  kinds,
  publishing,
  passage: {
    allowed: 'allowed',
    dropped: 'dropped',
    'not-publishable': 'dropped: ports cannot be published',
    'published-ports': 'to published ports',
    'from-sources': (sources: readonly string[]) => `only from ${sources.join(', ')}`,
    'not-used': 'not used: addresses are static',
  },
};
