// SPDX-License-Identifier: Apache-2.0
import { addressRangeText } from '../../../src/domain/addresses';
import {
  levelSourceDocument,
  levelSources,
  trafficKinds,
  trafficMatrix,
  trustLevels,
  type ContainerNetwork,
  type Passage,
  type TrustLevel,
} from '../../../src/domain/firewall';
import type { Messages } from '../../../src/messages';
import type { GeneratedPage } from '../generated-page';
import { blocks, code, heading, list, table } from '../markdown';

/** How a container network can have its addresses; the level peers alone asks for more than DHCP or not. */
const dhcp: readonly [string, Partial<ContainerNetwork>] = ['DHCP', {}];
const gateway = '10.1.0.1/24';
const staticAddresses: readonly [string, Partial<ContainerNetwork>] = [
  'gateway, with or without range',
  { gateway },
];
const ofPeers: readonly (readonly [string, Partial<ContainerNetwork>])[] = [
  dhcp,
  [`gateway ${gateway}, no range`, { gateway }],
  ['range 10.1.0.16/28', { gateway, ipRanges: ['10.1.0.16/28'] }],
  [
    'ranges 10.1.0.16/28 and 10.1.0.64-10.1.0.127',
    { gateway, ipRanges: ['10.1.0.16/28', '10.1.0.64-10.1.0.127'] },
  ],
  ['range 10.1.0.10-10.1.0.20, which is no block', { gateway, ipRanges: ['10.1.0.10-10.1.0.20'] }],
  [
    'ranges 10.1.0.16/28 and 10.1.0.40-10.1.0.50, which is no block',
    { gateway, ipRanges: ['10.1.0.16/28', '10.1.0.40-10.1.0.50'] },
  ],
];

/** What each firewall level of a container network lets through, beside what was written about it. */
export const containerNetworkFirewallPage: GeneratedPage = {
  path: 'docs/container-network-firewall.md',
  source: 'src/domain/firewall, src/messages/en/firewall.ts and src/messages/en/traffic.ts',
  write: (texts) =>
    blocks(
      heading(1, 'Container network firewall'),
      `A container network (${code('vic-machine create --container-network')}) has one of five firewall levels (${code('--container-network-firewall')}, in the wizard “Firewall policy”). Every container VM enforces it on its own interface on that network. It says nothing about the bridge network, whose ports the VCH forwards, nor about the ports of the VCH: for these see [Security reference](security-reference.md).`,
      'It cannot be changed after the VCH is created. Another container network can be added later.',
      heading(2, 'What each level is for, what was written about it, and what it does'),
      `Quoted: ${levelSourceDocument}, and the comments below it.`,
      table(
        ['Level', 'What it is for', 'What was written', 'What it does', 'Source'],
        trustLevels.map((level) => levelRow(level, texts)),
      ),
      heading(2, 'Traffic'),
      `On the container network’s interface of a container VM. A network without a level is enforced as ${code('published')}.`,
      table(
        ['Level', 'Addresses', ...trafficKinds.map((kind) => texts.traffic.kinds[kind])],
        rowsOf(({ level, addresses, network }) => {
          const { passages } = trafficMatrix(network);
          return [level, addresses, ...trafficKinds.map((kind) => passageText(passages[kind], texts))];
        }),
      ),
      heading(2, 'Publishing ports'),
      table(
        ['Level', ...ways.map((way) => code(texts.traffic.publishing[way]))],
        trustLevels.map((level) => {
          const { publishing } = trafficMatrix(networkWith(level, {}));
          return [level, ...ways.map((way) => texts.traffic.effect[publishing[way]])];
        }),
      ),
      list([
        `${code('EXPOSE')} in an image and ${code('expose')} in a compose file open nothing; ${code('ports')} in a compose file is ${code('-p')}.`,
        `A range of ports can be published (${code('-p 8000-8010')}), but not redirected: ${code('-p 8000-8010:9000-9010')} fails on every container network.`,
        `A container can be on one container network at most; ${code('-p')} is about the network that ${code('docker run')} names.`,
      ]),
      heading(2, 'Who is a peer'),
      list([
        'Whoever has an address in the ranges, container or not.',
        `All ranges are the sources of one iptables rule, and iptables takes blocks of addresses only (such as 10.1.0.16/28). One range that is no block makes it refuse the whole rule: nobody is let in.`,
        'The container starts all the same, and rules that had not been made by then are missing: those of its bridge network too, at times.',
        'Without a range, everybody in the gateway’s subnet is a peer. Without a gateway too, the rule has no source, and everybody is.',
      ]),
    ),
};

const ways = ['port', 'mapping', 'all'] as const;

function levelRow(level: TrustLevel, { firewall, traffic }: Messages): readonly string[] {
  const { sentence, purpose, citation } = levelSources[level];
  const said = purpose === null ? '' : ` In a comment: “${purpose}”.`;
  return [level, `${traffic.levels[level].purpose}${said}`, `“${sentence}”`, firewall.facts[level], citation];
}

interface Variant {
  readonly level: TrustLevel;
  readonly addresses: string;
  readonly network: ContainerNetwork;
}

function rowsOf(row: (variant: Variant) => readonly string[]): readonly (readonly string[])[] {
  return trustLevels.flatMap((level) =>
    (level === 'peers' ? ofPeers : [dhcp, staticAddresses]).map(([addresses, changes]) =>
      row({ level, addresses, network: networkWith(level, changes) }),
    ),
  );
}

function networkWith(firewall: TrustLevel, changes: Partial<ContainerNetwork>): ContainerNetwork {
  return { portGroup: 'pg', alias: '', firewall, gateway: '', ipRanges: [], dnsServers: [], ...changes };
}

function passageText(passage: Passage, { traffic }: Messages): string {
  return passage.verdict === 'from-sources'
    ? traffic.passage['from-sources'](passage.sources.map(addressRangeText).join(', '))
    : traffic.passage[passage.verdict];
}
