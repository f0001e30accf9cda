// SPDX-License-Identifier: Apache-2.0
import type { AddressProblem } from '../../domain/addresses';
import type {
  GatewayFault,
  networkCommandLineRules,
  networkInVCenterRules,
  NetworkRole,
  networkRules,
  networkWizardRules,
  TextPlace,
} from '../../domain/networks';
import type { RuleText, RuleTexts } from '../rule-text';
import { addresses } from './addresses';
import { containerNetworks } from './container-networks';
import { nameServersAndProxies } from './name-servers-and-proxies';

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
  RuleTexts<typeof networkCommandLineRules> &
  RuleTexts<typeof networkInVCenterRules> = {
  ...containerNetworks,
  ...nameServersAndProxies,
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
  'networks.bridge-range-has-room': ({ prefixLength }) => ({
    wrong: `Bridge networks of width ${prefixLength} are as large as the whole range, a /${prefixLength}.`,
    consequence: 'There is room for Docker’s own bridge network only: docker network create fails.',
    remedy: 'Enter a larger width, or a larger range.',
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
  'networks.subnets-differ': ({ subnet, roles: sharing }) => ({
    wrong: `The ${list(sharing)} have different port groups, and addresses in the same subnet ${subnet}.`,
    consequence:
      'The VCH sends everything for the subnet through one of them: vic-machine calls it unsupported.',
    remedy: 'Give each network a subnet of its own, or let them share a port group.',
  }),
  'networks.public-network-carries-public-traffic': ({ roles: sharing }) => ({
    wrong: `The ${list(sharing)} ${sharing.length > 1 ? 'share' : 'shares'} the public network’s port group.`,
    consequence: [
      sharing.includes('client') ? 'Docker API and VCH Admin can be reached from the public network.' : '',
      sharing.includes('management')
        ? 'Port 2377 of the VCH with the consoles of containers, and its traffic with vCenter Server and hosts, are on the public network.'
        : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    remedy: 'Choose a network of its own, at least for management.',
  }),
  'networks.management-ip-fixed': () => ({
    wrong: 'The VCH gets its address on the management network by DHCP.',
    consequence: 'ESXi firewalls that admit listed addresses only cannot be checked for it.',
    remedy: 'Enter a static address if your hosts have such lists.',
  }),
  'networks.management-trusted-known': () => ({
    wrong: 'Consoles of containers (docker attach, docker exec -it) travel over the management network.',
    consequence:
      'They are encrypted, and the VCH does not check whom it talks to: whoever controls the network can read and change them.',
    remedy: 'Keep the management network for machines you trust.',
  }),
  'networks.host-firewall-known': () => ({
    wrong: 'ESXi hosts must be allowed to open connections to port 2377 of the VCH.',
    consequence: 'vic-machine refuses to create the VCH while the firewall of a host does not allow it.',
    remedy:
      'Run vic-machine update firewall --allow once for the compute resource. On vSphere 6.5 it opens all outbound TCP traffic of the hosts.',
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
};

/** Texts about the Configure Networks page's settings. */
export const networks = { rules };
