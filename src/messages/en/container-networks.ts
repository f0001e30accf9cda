// SPDX-License-Identifier: Apache-2.0
import type { ContainerPlace } from '../../domain/firewall';
import type { networkInVCenterRules, networkRules, networkWizardRules } from '../../domain/networks';
import type { RuleTexts } from '../rule-text';
import { addresses } from './addresses';
import { networkNames } from './firewall';

type NetworkTexts = RuleTexts<typeof networkRules> &
  RuleTexts<typeof networkWizardRules> &
  RuleTexts<typeof networkInVCenterRules>;

const refused = 'vic-machine refuses to create the VCH.';
const doesNotStart = 'vic-machine creates the VCH, and the VCH does not start.';

const ofNetwork = ({ network, index }: ContainerPlace): string =>
  network === '' ? `container network ${index + 1}` : `“${network}”`;

/** Texts about container networks, apart from their firewall. */
export const containerNetworks: Pick<
  NetworkTexts,
  Extract<keyof NetworkTexts, `networks.container${string}`>
> = {
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
    consequence: doesNotStart,
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
    consequence: 'vic-machine refuses to create the VCH, or the VCH does not start.',
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
  'networks.container-gateway-names-subnet': ({ places }) => ({
    wrong: `To vic-machine ${places.map((place) => `${place.gateway} of ${ofNetwork(place)}`).join(', ')} is no gateway.`,
    consequence: 'Containers would get their addresses by DHCP.',
    remedy: 'Enter the address of the router with the prefix length of its subnet, or no gateway for DHCP.',
  }),
  'networks.container-subnet-not-around-bridge-range': ({ places }) => ({
    wrong: `${places.map((place) => `${place.subnet} of ${ofNetwork(place)} has the bridge network range ${place.bridgeRange} in it`).join('; ')}.`,
    consequence: 'Containers on both networks cannot reach machines with these addresses.',
    remedy: 'Enter a bridge network range apart from it.',
  }),
  'networks.container-subnets-apart': ({ places }) => ({
    wrong: `${places.map((place) => `${place.subnet} of ${ofNetwork(place)} and ${place.otherSubnet} of “${place.other}” have addresses in common`).join('; ')}.`,
    consequence: places.every(({ subnet, otherSubnet }) => subnet === otherSubnet)
      ? doesNotStart
      : 'vic-machine creates the VCH, and the VCH does not start every time.',
    remedy: 'Give each container network a subnet of its own.',
  }),
  'networks.container-ranges-have-free-address': ({ places }) => ({
    wrong: `No address is left for containers on ${networkNames(places)}.`,
    consequence:
      'The first and the last address of a subnet, the gateway and the DNS servers are not given to containers: none could be started there.',
    remedy: 'Enter a larger range.',
  }),
};
