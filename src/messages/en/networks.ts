// SPDX-License-Identifier: Apache-2.0
import type { AddressProblem } from '../../domain/addresses';
import type {
  GatewayFault,
  networkInVCenterRules,
  NetworkRole,
  networkRules,
  networkWizardRules,
  TextPlace,
} from '../../domain/networks';
import type { ContainerPlace } from '../../domain/firewall';
import type { RuleText, RuleTexts } from '../rule-text';
import { addresses } from './addresses';
import { networkNames } from './firewall';

const refused = 'vic-machine refuses to create the VCH.';

const roles = {
  public: 'public network',
  client: 'client network',
  management: 'management network',
} as const;
/** `public network, client network and management network`. */
const list = (names: readonly NetworkRole[]): string => {
  const [last = '', ...before] = names.map((name) => roles[name]).reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
};
const wrongTexts = (places: readonly (TextPlace & { readonly problem: AddressProblem })[]): string =>
  places.map(({ text, problem }) => `${text} (${addresses.problem(problem)})`).join('; ');
const ofNetwork = ({ network, index }: ContainerPlace): string =>
  network === '' ? `container network ${index + 1}` : `“${network}”`;

const ipGiven = (role: NetworkRole) => (): RuleText => ({
  wrong: `A static address is chosen for the ${roles[role]}, and none is entered.`,
  consequence: 'The VCH would ask for an address by DHCP.',
  remedy: 'Enter an address and a prefix length, such as 10.20.0.5/24, or choose DHCP.',
});
const ipValid =
  (role: NetworkRole) =>
  ({ problem }: { readonly problem: AddressProblem }): RuleText => ({
    wrong: `The address of the VCH on the ${roles[role]} cannot be read: ${addresses.problem(problem)}.`,
    consequence: refused,
    remedy: 'Enter an address and a prefix length, such as 10.20.0.5/24.',
  });

const ipIsHost =
  (role: NetworkRole) =>
  ({ ip, subnet }: { readonly ip: string; readonly subnet: string }): RuleText => ({
    wrong: `${ip} is the first or the last address of ${subnet}, which no machine can have.`,
    consequence: `The VCH could not communicate on the ${roles[role]}.`,
    remedy: 'Enter another address of the subnet.',
  });

const gatewayHasIp =
  (role: NetworkRole) =>
  ({ gateway }: { readonly gateway: string }): RuleText => ({
    wrong: `The ${roles[role]} has the gateway ${gateway}, but the VCH has no static address there.`,
    consequence: refused,
    remedy: 'Enter a static address too, or leave the gateway to DHCP.',
  });

const gatewayValid =
  (role: NetworkRole) =>
  ({ problem }: { readonly problem: AddressProblem }): RuleText => ({
    wrong: `The gateway of the ${roles[role]} cannot be read: ${addresses.problem(problem)}.`,
    consequence: refused,
    remedy: 'Enter an address without a prefix length, such as 10.20.0.1.',
  });

const gatewayReachable =
  (role: NetworkRole) =>
  ({ reason, gateway, subnet }: GatewayFault): RuleText => ({
    wrong: {
      'outside-subnet': `The gateway ${gateway} is not in ${subnet}, the subnet of the VCH’s address.`,
      'own-address': `The gateway ${gateway} is the address of the VCH itself.`,
      'no-host-address': `The gateway ${gateway} is the first or the last address of ${subnet}, which no machine can have.`,
    }[reason],
    consequence:
      reason === 'outside-subnet' ? refused : `Nothing behind the ${roles[role]} could be reached.`,
    remedy: `Enter the address of the router in ${subnet}.`,
  });

const gatewayHasRoute =
  (role: 'client' | 'management') =>
  ({ gateway }: { readonly gateway: string }): RuleText => ({
    wrong: `No destination is given for the gateway ${gateway} of the ${roles[role]}.`,
    consequence: refused,
    remedy: 'Enter the networks behind the gateway, such as 10.40.0.0/16.',
  });

const routesHaveGateway =
  (role: 'client' | 'management') =>
  ({ routes }: { readonly routes: readonly string[] }): RuleText => ({
    wrong: `${routes.join(', ')} cannot be reached through the ${roles[role]} without a gateway.`,
    consequence: 'The destinations would be dropped.',
    remedy: 'Enter the gateway, or remove the destinations.',
  });

const routesValid =
  (role: 'client' | 'management') =>
  ({
    places,
  }: {
    readonly places: readonly (TextPlace & { readonly problem: AddressProblem })[];
  }): RuleText => ({
    wrong: `Destinations behind the gateway of the ${roles[role]} cannot be read: ${wrongTexts(places)}.`,
    consequence: refused,
    remedy: 'Enter networks with a prefix length, such as 10.40.0.0/16.',
  });

const ipNotOnPublicNetwork =
  (role: 'client' | 'management') =>
  ({ portGroup }: { readonly portGroup: string }): RuleText => ({
    wrong: `The ${roles[role]} shares ${portGroup} with the public network, so it has the public network’s address.`,
    consequence: refused,
    remedy: 'Enter the static address at the public network, or choose another port group.',
  });

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

const portGroupUsable =
  (role: NetworkRole | 'bridge') =>
  ({
    portGroup,
    reason,
  }: {
    readonly portGroup: string;
    readonly reason: 'not-attached' | 'uplink';
  }): RuleText => ({
    wrong:
      reason === 'uplink'
        ? `${portGroup} is an uplink port group, which virtual machines cannot join.`
        : `The compute resource is not attached to ${portGroup}.`,
    consequence: refused,
    remedy: `Choose another port group for the ${role === 'bridge' ? 'bridge network' : roles[role]}.`,
  });

const rules: RuleTexts<typeof networkRules> &
  RuleTexts<typeof networkWizardRules> &
  RuleTexts<typeof networkInVCenterRules> = {
  'networks.bridge-chosen': () => ({
    wrong: 'No bridge network is chosen.',
    consequence: 'Containers would have no network of their own.',
    remedy: 'Choose a port group that nothing else uses.',
  }),
  'networks.public-chosen': () => ({
    wrong: 'No public network is chosen.',
    consequence: refused,
    remedy: 'Choose the port group that leads to the outside.',
  }),
  'networks.bridge-range-valid': ({ problem }) => ({
    wrong: `The bridge network range cannot be read: ${addresses.problem(problem)}.`,
    consequence: refused,
    remedy: 'Enter a network with a prefix length, such as 172.16.0.0/12.',
  }),
  'networks.bridge-width-valid': ({ text }) => ({
    wrong: `The bridge network width ${text} is not a number from 1 to 30.`,
    consequence: refused,
    remedy: 'Enter the prefix length of each bridge network, or leave it empty for 16.',
  }),
  'networks.bridge-width-fits-range': ({ width, prefixLength }) => ({
    wrong: `Bridge networks of width ${width} are larger than the whole range, a /${prefixLength}.`,
    consequence: refused,
    remedy: `Enter a width from ${prefixLength} to 30, or a larger range.`,
  }),
  'networks.bridge-not-shared': ({ portGroup, roles: sharing }) => ({
    wrong: `${portGroup} is the bridge network, and ${list(sharing)} as well.`,
    consequence: refused,
    remedy: 'Choose a port group for the bridge that nothing else uses.',
  }),
  'networks.bridge-range-free': ({ range, taken }) => ({
    wrong: `${taken.map(({ subnet, role }) => `${subnet} (${roles[role]})`).join(', ')} lies in the bridge network range ${range}.`,
    consequence: 'Containers, and perhaps the VCH, cannot reach machines with these addresses.',
    remedy: 'Enter a bridge network range that is not used otherwise.',
  }),
  'networks.public-ip-valid': ipValid('public'),
  'networks.public-ip-given': ipGiven('public'),
  'networks.client-ip-given': ipGiven('client'),
  'networks.management-ip-given': ipGiven('management'),
  'networks.client-ip-valid': ipValid('client'),
  'networks.management-ip-valid': ipValid('management'),
  'networks.public-ip-is-host': ipIsHost('public'),
  'networks.client-ip-is-host': ipIsHost('client'),
  'networks.management-ip-is-host': ipIsHost('management'),
  'networks.public-gateway-has-ip': gatewayHasIp('public'),
  'networks.client-gateway-has-ip': gatewayHasIp('client'),
  'networks.management-gateway-has-ip': gatewayHasIp('management'),
  'networks.public-gateway-valid': gatewayValid('public'),
  'networks.client-gateway-valid': gatewayValid('client'),
  'networks.management-gateway-valid': gatewayValid('management'),
  'networks.public-gateway-reachable': gatewayReachable('public'),
  'networks.client-gateway-reachable': gatewayReachable('client'),
  'networks.management-gateway-reachable': gatewayReachable('management'),
  'networks.public-ip-has-gateway': () => ({
    wrong: 'The VCH has a static address on the public network, and no gateway.',
    consequence: refused,
    remedy: 'Enter the address of the router.',
  }),
  'networks.public-has-no-routes': ({ routes }) => ({
    wrong: `The public network’s gateway leads everywhere, so ${routes.join(', ')} cannot be given for it.`,
    consequence: refused,
    remedy: 'Remove the destinations, or give them at the client or management network.',
  }),
  'networks.client-gateway-has-route': gatewayHasRoute('client'),
  'networks.management-gateway-has-route': gatewayHasRoute('management'),
  'networks.client-routes-have-gateway': routesHaveGateway('client'),
  'networks.management-routes-have-gateway': routesHaveGateway('management'),
  'networks.client-routes-valid': routesValid('client'),
  'networks.management-routes-valid': routesValid('management'),
  'networks.client-ip-not-on-public-network': ipNotOnPublicNetwork('client'),
  'networks.management-ip-not-on-public-network': ipNotOnPublicNetwork('management'),
  'networks.shared-port-group-has-one-ip': ({ portGroup, client, management }) => ({
    wrong: `Client and management network share ${portGroup}, and so one interface, but have two addresses: ${client} and ${management}.`,
    consequence: refused,
    remedy: 'Keep one of the addresses, or choose another port group for one of the networks.',
  }),
  'networks.public-network-carries-public-traffic': ({ roles: sharing }) => ({
    wrong: `The ${list(sharing)} ${sharing.length > 1 ? 'share' : 'shares'} the public network’s port group.`,
    consequence: sharing.includes('client')
      ? 'Docker API and VCH Admin can be reached from the public network.'
      : 'Port 2377 of the VCH, and its traffic with vCenter Server and hosts, are on the public network.',
    remedy: 'Choose a network of its own, at least for management.',
  }),
  'networks.management-ip-fixed': () => ({
    wrong: 'The VCH gets its address on the management network by DHCP.',
    consequence: 'ESXi firewalls that admit listed addresses only cannot be checked for it.',
    remedy: 'Enter a static address if your hosts have such lists.',
  }),
  'networks.dns-servers-valid': ({ places }) => ({
    wrong: `These are not addresses of DNS servers: ${wrongTexts(places)}.`,
    consequence: refused,
    remedy: 'Enter IPv4 addresses.',
  }),
  'networks.dns-servers-few': ({ count, ignored }) => ({
    wrong: `${count} DNS servers are given, and a VCH uses three.`,
    consequence: `${ignored.join(', ')} would be ignored.`,
    remedy: 'Remove those that matter least.',
  }),
  'networks.dns-servers-given': ({ used }) => ({
    wrong: 'Addresses are static, and no DNS server is given.',
    consequence: `The VCH uses the public servers ${used.join(' and ')}, which know no names of your own.`,
    remedy: 'Enter your DNS servers.',
  }),
  'networks.http-proxy-valid': proxyValid('http'),
  'networks.https-proxy-valid': proxyValid('https'),
  'networks.http-proxy-has-no-credentials': proxyHasNoCredentials('http'),
  'networks.https-proxy-has-no-credentials': proxyHasNoCredentials('https'),
  'networks.proxy-exceptions-valid': ({ places }) => ({
    wrong: `Not one host, domain or network each: ${places.map(({ text }) => `“${text}”`).join(', ')}.`,
    consequence: 'The exception has no effect.',
    remedy: 'Enter each host, domain (.example.com) or network (10.0.0.0/8) on its own.',
  }),
  'networks.proxy-exceptions-used': () => ({
    wrong: 'There are exceptions from a proxy, and no proxy.',
    consequence: 'They have no effect.',
    remedy: 'Enter a proxy, or remove the exceptions.',
  }),
  'networks.container-port-group-chosen': ({ places }) => ({
    wrong: `No port group is chosen for ${networkNames(places)}.`,
    consequence: refused,
    remedy: 'Choose a port group, or remove the container network.',
  }),
  'networks.container-gateway-given': ({ places }) => ({
    wrong: `A range of addresses is chosen for ${networkNames(places)}, and none is entered.`,
    consequence: 'Containers would get their addresses by DHCP.',
    remedy: 'Enter the gateway with its prefix length, such as 10.1.0.1/24, and a range, or choose DHCP.',
  }),
  'networks.container-not-bridge': ({ places }) => ({
    wrong: `${networkNames(places)} uses the port group of the bridge network.`,
    consequence: refused,
    remedy: 'Choose another port group.',
  }),
  'networks.container-not-management': ({ places }) => ({
    wrong: `${networkNames(places)} uses the port group of the management network.`,
    consequence: 'Containers share a network with vCenter Server, the hosts and port 2377 of the VCH.',
    remedy: 'Choose another port group.',
  }),
  'networks.container-port-groups-differ': ({ places }) => ({
    wrong: `${networkNames(places)} uses a port group that another container network has already.`,
    consequence: 'With vic-machine it would get neither gateway, ranges, DNS servers nor a firewall level.',
    remedy: 'Give each container network a port group of its own.',
  }),
  'networks.container-alias-given': ({ places }) => ({
    wrong: `The port group ${places.map(({ portGroup }) => `“${portGroup}”`).join(', ')} has a blank in its name, so the network needs a label.`,
    consequence: refused,
    remedy: 'Enter a label without blanks.',
  }),
  'networks.container-alias-has-no-blank': ({ places }) => ({
    wrong: `There is a blank in the label ${places.map(({ alias }) => `“${alias}”`).join(', ')}.`,
    consequence: 'vic-machine refuses it.',
    remedy: 'Enter a label without blanks.',
  }),
  'networks.container-alias-not-reserved': () => ({
    wrong: 'A container network cannot have the name bridge, which is Docker’s own network.',
    consequence: refused,
    remedy: 'Enter another label.',
  }),
  'networks.container-aliases-differ': ({ places }) => ({
    wrong: `There is another container network with the name ${networkNames(places)}.`,
    consequence: 'Only the last one of them would exist.',
    remedy: 'Enter another label.',
  }),
  'networks.container-gateway-valid': ({ places }) => ({
    wrong: `The gateway of ${places.map((place) => `${ofNetwork(place)} cannot be read: ${addresses.problem(place.problem)}`).join('; ')}.`,
    consequence: refused,
    remedy: 'Enter an address and the prefix length of its subnet, such as 10.1.0.1/24.',
  }),
  'networks.container-gateway-is-host': ({ places }) => ({
    wrong: `${places.map(({ gateway, subnet }) => `${gateway} is the first or the last address of ${subnet}`).join('; ')}, which no router can have.`,
    consequence: refused,
    remedy: 'Enter the address of the router with the prefix length of its subnet.',
  }),
  'networks.container-subnet-outside-bridge-range': ({ places }) => ({
    wrong: `${places.map((place) => `${place.subnet} of ${ofNetwork(place)} overlaps the bridge network range ${place.bridgeRange}`).join('; ')}.`,
    consequence: 'vic-machine creates the VCH, and the VCH does not start.',
    remedy: 'Enter a bridge network range apart from it.',
  }),
  'networks.container-ranges-valid': ({ places }) => ({
    wrong: `The range of ${places.map((place) => `${ofNetwork(place)} cannot be read: ${addresses.problem(place.problem)}`).join('; ')}.`,
    consequence: refused,
    remedy: 'Enter a block such as 10.1.0.16/28, or two addresses such as 10.1.0.10-10.1.0.20.',
  }),
  'networks.container-range-has-gateway': ({ places }) => ({
    wrong: `There is a range for ${networkNames(places)}, and no gateway.`,
    consequence: refused,
    remedy: 'Enter the gateway with the prefix length of its subnet, such as 10.1.0.1/24.',
  }),
  'networks.container-ranges-in-subnet': ({ places }) => ({
    wrong: `${places.map((place) => `${place.text} is not within ${place.subnet}, the gateway’s subnet of ${ofNetwork(place)}`).join('; ')}.`,
    consequence: refused,
    remedy: 'Enter a range within the subnet, or another gateway.',
  }),
  'networks.container-ranges-apart': ({ places }) => ({
    wrong: `${places.map((place) => `${place.text} and ${place.other} of ${ofNetwork(place)} have addresses in common`).join('; ')}.`,
    consequence: refused,
    remedy: 'Enter ranges that are apart.',
  }),
  'networks.container-range-begins-at-subnet': ({ places }) => ({
    wrong: `${places.map(({ text, means }) => `${text} means ${means}`).join('; ')}, not the whole network.`,
    consequence: 'Containers get no address below the one written.',
    remedy: `Enter ${places.map(({ whole }) => whole).join(', ')} for the whole network, or two addresses.`,
  }),
  'networks.container-dns-valid': ({ places }) => ({
    wrong: `A DNS server of ${places.map((place) => `${ofNetwork(place)} cannot be read: ${addresses.problem(place.problem)}`).join('; ')}.`,
    consequence: 'vic-machine refuses it, or containers find no names.',
    remedy: 'Enter IPv4 addresses.',
  }),
  'networks.container-dns-given': ({ places }) => ({
    wrong: `Addresses are static on ${networkNames(places)}, and no DNS server is given.`,
    consequence: 'Containers find no names unless they are started with --dns.',
    remedy: 'Enter a DNS server.',
  }),
  'networks.container-dns-used': ({ places }) => ({
    wrong: `DNS servers of ${networkNames(places)} are ignored, because its addresses come from DHCP.`,
    consequence: 'Containers have to be started with --dns.',
    remedy: 'Enter a gateway and a range too, or remove the DNS servers.',
  }),
  'networks.container-dhcp-known': ({ places }) => ({
    wrong: `Containers on ${networkNames(places)} get their addresses by DHCP.`,
    consequence: 'docker run without --dns times out if the DHCP server names no DNS server.',
    remedy: 'Tell developers to use docker run --dns, or use static addresses.',
  }),
  'networks.bridge-port-group-usable': portGroupUsable('bridge'),
  'networks.public-port-group-usable': portGroupUsable('public'),
  'networks.client-port-group-usable': portGroupUsable('client'),
  'networks.management-port-group-usable': portGroupUsable('management'),
  'networks.bridge-distributed': ({ portGroup }) => ({
    wrong: `${portGroup} is on a standard switch, and the bridge network needs a distributed one.`,
    consequence: refused,
    remedy: 'Choose a distributed port group.',
  }),
  'networks.container-port-groups-usable': ({ places }) => ({
    wrong: `${places
      .map(({ portGroup, reason }) =>
        reason === 'uplink'
          ? `${portGroup} is an uplink port group`
          : `the compute resource is not attached to ${portGroup}`,
      )
      .join('; ')}: it cannot be used for ${networkNames(places)}.`,
    consequence: refused,
    remedy: 'Choose another port group.',
  }),
  'networks.containers-distributed': ({ places }) => ({
    wrong: `${places.map(({ portGroup }) => portGroup).join(', ')} is on a standard switch, and container networks need a distributed one.`,
    consequence: refused,
    remedy: 'Choose a distributed port group.',
  }),
};

/** Texts about the Configure Networks page's settings. */
export const networks = { rules };
