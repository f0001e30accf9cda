// SPDX-License-Identifier: Apache-2.0
import type { EngineReason } from '../../src/domain/engine';

/** Why the engine refuses, as far as it is about networks. */
export type NetworkReason = Extract<
  EngineReason,
  `bridge-${string}` | `cnet-${string}` | `dns-${string}` | `net-${string}` | `proxy-${string}`
>;

const ofGuests = (statement: string): readonly string[] =>
  ['client', 'management'].map((role) => `networks.${role}-${statement}`);
const ofRoles = (statement: string): readonly string[] => [
  `networks.public-${statement}`,
  ...ofGuests(statement),
];

/** Settings cannot hold it, or the inventory knows it: what the engine itself says is the finding. */
const engineAlone: readonly string[] = [];

/** The rules that say, about the settings of a command, what the engine refuses it for. */
export const rulesOfReason: Readonly<Record<NetworkReason, readonly string[]>> = {
  'bridge-not-distributed': engineAlone,
  'bridge-range': ['networks.bridge-range-valid'],
  'bridge-shared-with-cnet': ['networks.container-not-bridge', 'networks.container-not-default-bridge'],
  'bridge-shared-with-role': ['networks.bridge-not-shared'],
  // To the engine an IPv6 range is one whose prefix is longer than any width.
  'bridge-width': [
    'networks.bridge-width-valid',
    'networks.bridge-width-fits-range',
    'networks.bridge-range-valid',
  ],
  'cnet-alias-blank': ['networks.container-alias-has-no-blank'],
  'cnet-alias-needed': ['networks.container-alias-given'],
  'cnet-alias-reserved': ['networks.container-alias-not-reserved'],
  'cnet-dns-not-specified': ['networks.container-dns-valid'],
  'cnet-duplicate-gateway': engineAlone,
  'cnet-firewall-unrecognized': engineAlone,
  'cnet-gateway-address': engineAlone,
  'cnet-gateway-mask': engineAlone,
  'cnet-gateway-not-routable': ['networks.container-gateway-is-host'],
  'cnet-inconsistent': engineAlone,
  'cnet-no-name': ['networks.container-port-group-chosen'],
  'cnet-not-distributed': engineAlone,
  'cnet-option-alias-needed': engineAlone,
  'cnet-option-bad-cidr': ['networks.container-gateway-valid'],
  'cnet-option-bad-ip': ['networks.container-dns-valid'],
  'cnet-option-bad-range': ['networks.container-ranges-valid'],
  'cnet-option-no-name': engineAlone,
  'cnet-option-too-many-parts': engineAlone,
  'cnet-option-value-blank': engineAlone,
  'cnet-portgroup-missing': engineAlone,
  'cnet-range-outside-subnet': ['networks.container-ranges-in-subnet'],
  'cnet-range-without-gateway': ['networks.container-range-has-gateway'],
  'cnet-ranges-overlap': ['networks.container-ranges-apart'],
  'cnet-too-many-parts': engineAlone,
  'dns-invalid': ['networks.dns-servers-valid'],
  'net-gateway-invalid': [...ofRoles('gateway-valid'), ...ofGuests('routes-valid')],
  'net-gateway-unreachable': ofRoles('gateway-reachable'),
  'net-gateway-without-ip': ofRoles('gateway-has-ip'),
  'net-gateway-without-route': ofGuests('gateway-has-route'),
  'net-ip-invalid': ofRoles('ip-valid'),
  'net-missing': engineAlone,
  'net-portgroup-missing': engineAlone,
  'net-public-with-routes': ['networks.public-has-no-routes'],
  // The engine gives the public network the address of a network that shares its port group, and misses a gateway then.
  'net-public-without-gateway': ['networks.public-ip-has-gateway', ...ofGuests('ip-not-on-public-network')],
  'net-static-shares-public': ofGuests('ip-not-on-public-network'),
  'net-static-twice': ['networks.shared-port-group-has-one-ip'],
  'proxy-invalid': ['networks.http-proxy-valid', 'networks.https-proxy-valid'],
  'proxy-unparsable': ['networks.http-proxy-valid', 'networks.https-proxy-valid'],
};

/** Whether the engine refuses for something about networks. */
export function isNetworkReason(reason: string): reason is NetworkReason {
  return Object.hasOwn(rulesOfReason, reason);
}

/** What the engine accepts, and what becomes of it: an error of ours about an accepted command has to be one of these. */
export const errorsAfterAcceptance: Readonly<Record<string, string>> = {
  'firewall.peers-have-range': 'everybody is let in, although peers was chosen',
  'firewall.peers-ranges-are-blocks': 'iptables refuses the rule in every container, and no peer is let in',
  'networks.container-aliases-differ': 'the last network of the name replaces the others without a word',
  'networks.container-gateway-names-subnet': 'addresses come by DHCP, although a gateway was given',
  'networks.container-ranges-apart': 'the VCH cannot reserve the second range, and does not start',
  'networks.container-ranges-have-free-address': 'no container can be given an address',
  'networks.container-subnet-outside-bridge-range': 'the VCH does not start',
  'networks.container-subnets-apart': 'the VCH does not start',
  'networks.public-gateway-reachable': 'the gateway is the VCH itself, or no machine at all',
  'networks.client-gateway-reachable': 'the gateway is the VCH itself, or no machine at all',
  'networks.management-gateway-reachable': 'the gateway is the VCH itself, or no machine at all',
  'networks.public-ip-is-host': 'the address is that of no machine',
  'networks.client-ip-is-host': 'the address is that of no machine',
  'networks.management-ip-is-host': 'the address is that of no machine',
};
