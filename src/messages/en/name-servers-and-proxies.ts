// SPDX-License-Identifier: Apache-2.0
import type { AddressProblem } from '../../domain/addresses';
import type {
  networkCommandLineRules,
  networkRules,
  networkWizardRules,
  TextPlace,
} from '../../domain/networks';
import type { RuleText, RuleTexts } from '../rule-text';
import { addresses } from './addresses';

type NetworkTexts = RuleTexts<typeof networkRules> &
  RuleTexts<typeof networkWizardRules> &
  RuleTexts<typeof networkCommandLineRules>;

const refused = 'vic-machine refuses to create the VCH.';

const wrongTexts = (places: readonly (TextPlace & { readonly problem: AddressProblem })[]): string =>
  places.map(({ text, problem }) => `${text} (${addresses.problem(problem)})`).join('; ');

const proxyValid =
  (kind: 'http' | 'https') =>
  ({ problem }: { readonly problem: AddressProblem }): RuleText => ({
    wrong: `The address of the ${kind.toUpperCase()} proxy cannot be read: ${addresses.problem(problem)}.`,
    consequence: refused,
    remedy: 'Enter http:// or https://, a host and a port, such as http://proxy.example.com:3128.',
  });

const proxyHasNoCredentials = (kind: 'http' | 'https') => (): RuleText => ({
  wrong: `The address of the ${kind.toUpperCase()} proxy contains a user or a password.`,
  consequence: 'It is stored unencrypted in the VCH, and shown in commands and logs.',
  remedy: 'Let the proxy admit the address of the VCH instead.',
});

/** Texts about DNS servers and the proxies that images are pulled through. */
export const nameServersAndProxies: Pick<
  NetworkTexts,
  Extract<
    keyof NetworkTexts,
    `networks.dns-${string}` | `networks.proxy-${string}` | `networks.${'http' | 'https'}-proxy-${string}`
  >
> = {
  'networks.dns-servers-valid': ({ places }) => ({
    wrong: `These are not addresses of DNS servers: ${wrongTexts(places)}.`,
    consequence: refused,
    remedy: 'Enter IPv4 addresses.',
  }),
  'networks.dns-servers-ipv4': ({ places }) => ({
    wrong: `IPv6 addresses of DNS servers: ${places.map(({ text }) => text).join(', ')}.`,
    consequence: 'The vic-machine API refuses to create the VCH.',
    remedy: 'Enter IPv4 addresses.',
  }),
  'networks.dns-servers-reachable': ({ places }) => ({
    wrong: `IPv6 addresses of DNS servers: ${places.map(({ text }) => text).join(', ')}.`,
    consequence:
      'The VCH can ask them only if its network gives it an IPv6 address; vic-machine and its API do not.',
    remedy: 'Enter IPv4 addresses.',
  }),
  'networks.dns-servers-few': ({ count, ignored }) => ({
    wrong: `${count} DNS servers are given, and a VCH uses three.`,
    consequence: `${ignored.join(', ')} would be ignored.`,
    remedy: 'Remove those that matter least.',
  }),
  'networks.dns-servers-given': ({ used }) => ({
    wrong: 'The addresses on all networks are static, and no DNS server is given.',
    consequence: `The VCH uses the public servers ${used.join(' and ')}, which know no names of your own.`,
    remedy: 'Enter your DNS servers.',
  }),
  'networks.http-proxy-valid': proxyValid('http'),
  'networks.https-proxy-valid': proxyValid('https'),
  'networks.http-proxy-has-no-credentials': proxyHasNoCredentials('http'),
  'networks.https-proxy-has-no-credentials': proxyHasNoCredentials('https'),
  'networks.proxy-exceptions-valid': ({ places }) => ({
    wrong: `Exceptions from the proxy that cannot be read: ${wrongTexts(places)}.`,
    consequence: 'They have no effect.',
    remedy: 'Enter each host, address or domain (.example.com) on its own.',
  }),
  'networks.proxy-exceptions-understood': ({ places }) => ({
    wrong: `A VCH compares names and addresses as texts, so ${places.map(({ text }) => text).join(', ')} means nothing to it.`,
    consequence: 'The proxy is used for these hosts too.',
    remedy: places.every(({ kind }) => kind === 'wildcard')
      ? 'Enter the domain with a dot in front (.example.com).'
      : 'Enter each host or address, or a domain with a dot in front (.example.com). A star works by itself only.',
  }),
  'networks.proxy-exceptions-used': () => ({
    wrong: 'There are exceptions from a proxy, and no proxy.',
    consequence: 'They have no effect.',
    remedy: 'Enter a proxy, or remove the exceptions.',
  }),
};
