// SPDX-License-Identifier: Apache-2.0
import { andList } from './lists';

/** The wizard's Configure Networks page. */
export const networksPage = {
  portGroups: {
    none: 'Choose a compute resource on the Compute Capacity page: the port groups offered here are those it reaches.',
    what: 'port groups',
    empty: 'The chosen compute resource reaches no port group that a VCH can use.',
    choose: 'Choose a port group',
    sameAsPublic: (name: string) => (name === '' ? 'Same as public' : `Same as public (${name})`),
    sameAsClient: (name: string) => (name === '' ? 'Same as client' : `Same as client (${name})`),
    kinds: { standard: 'standard', distributed: 'distributed', opaque: 'opaque (NSX)' },
    described: (name: string, kind: string, vlan: number | null) =>
      vlan === null ? `${name} – ${kind}` : `${name} – ${kind}, VLAN ${vlan}`,
    notForContainers: (described: string) => `${described}: not possible here`,
    unknown: (name: string) => `${name} – not found for this compute resource`,
  },
  /** Where things stand, on top of the page. */
  verdict: {
    api: (portGroups: readonly string[]) => `Docker clients reach the VCH on ${andList(portGroups)}.`,
    publicOpen: (services: readonly string[]) =>
      `From the public network can be reached: ${services.join(', ')}.`,
    publicShut: 'From the public network only ports that containers publish can be reached.',
    service: (service: string, ports: string) => `${service} (${ports})`,
    everybody: (networks: readonly string[]) =>
      `Every port of every container on ${andList(networks)} can be reached by everybody there.`,
  },
  picture: 'Picture of these networks',
  ports: 'Ports this opens',
  own: { heading: 'Networks of the VCH' },
  options: 'vic-machine options',
  addressing: { label: 'Addresses', dhcp: 'DHCP', static: 'Static IP', ranges: 'Range' },
  bridge: {
    legend: 'Bridge',
    purpose: 'Container VMs reach each other and the VCH here. Nothing else may use this port group.',
    portGroup: 'Bridge network',
    portGroupHelp: 'A distributed or opaque port group for this VCH alone: no other role, and no other VCH.',
    range: 'Bridge network range',
    rangeHint: '172.16.0.0/12 when empty',
    rangeHelp:
      'Docker bridge networks take their addresses from this range. It must not overlap a network that containers are to reach.',
    width: 'Bridge network width',
    widthHint: 'Prefix length, 1 to 30; 16 when empty',
    widthHelp: 'How large each Docker bridge network is, as the prefix length of its addresses.',
  },
  roles: {
    public: {
      legend: 'Public',
      purpose:
        'The way to registries and the internet; published ports of containers on a bridge network are open here.',
      portGroup: 'Public network',
      portGroupHelp: 'The VCH pulls images over this network. It has the default route.',
      ipHelp: 'The address of the VCH on the public network, with the prefix length.',
    },
    client: {
      legend: 'Client',
      purpose: 'Docker clients reach the Docker API here.',
      portGroup: 'Client network',
      portGroupHelp: 'With a port group of its own, the Docker API does not listen on the public network.',
      ipHelp: 'The address that Docker clients dial, with the prefix length.',
    },
    management: {
      legend: 'Management',
      purpose: 'The VCH reaches vCenter Server and the ESXi hosts here.',
      portGroup: 'Management network',
      portGroupHelp:
        'With a port group of its own, traffic to vCenter Server and ESXi hosts stays away from clients and containers.',
      ipHelp: 'The address of the VCH on the management network, with the prefix length.',
    },
  },
  ip: 'Static IP address',
  ipHint: 'Address and prefix length, such as 10.20.0.5/24',
  gateway: 'Gateway',
  gatewayHint: 'Such as 10.20.0.1',
  gatewayHelp: 'The router of this network.',
  routes: 'Routing destination',
  routesHint: 'Such as 10.1.0.0/16',
  routesHelp:
    'Networks that are reached through this gateway. Everything else goes through the public network.',
  dnsServers: 'DNS server',
  dns: {
    legend: 'Name servers',
    hint: 'At most three; those that DHCP names when empty',
    help: 'For the VCH itself: client, management and public network share them.',
  },
  proxies: {
    summary: 'Advanced: proxies for pulling images',
    purpose: 'Used when images are pulled, for nothing else.',
    http: 'HTTP proxy',
    httpHint: 'Such as http://proxy.example.com:3128',
    https: 'HTTPS proxy',
    httpsHint: 'Such as http://proxy.example.com:3128 or https://…',
    exceptions: 'No proxy for',
    exceptionsHint: 'Host name, domain or address',
    exceptionsHelp: 'Registries that are reached without a proxy.',
  },
  asymmetricRoutes: 'Asymmetric routes',
  asymmetricRoutesHint: 'From the command you pasted: only vic-machine itself can create a VCH with it.',
  containers: {
    heading: 'Container networks',
    purpose:
      'Port groups that containers may join directly, past the VCH. A container on one has an address of its own there.',
    none: 'None: containers are reached through published ports of the VCH only.',
    add: 'Add a container network',
    remove: (name: string) => `Remove ${name}`,
    named: (number: number, name: string) =>
      name === '' ? `Container network ${number}` : `Container network ${number}: ${name}`,
    portGroup: 'Container network',
    portGroupHelp:
      'A distributed or opaque port group. On the command line, its name stands in all options of this network.',
    label: 'Label',
    labelHint: (name: string) =>
      name === '' ? 'No blanks; the port group’s name when empty' : `“${name}” when empty`,
    labelHelp: 'The name that Docker users know this network by: docker run --net Label.',
    gateway: 'Gateway',
    gatewayHint: 'Address and prefix length, such as 10.1.0.1/24',
    gatewayHelp: 'The router of the network. Its prefix length says which addresses belong to the network.',
    ranges: 'IP range',
    rangesHint: 'Such as 10.1.0.16/28 or 10.1.0.16-10.1.0.31',
    rangesHelp: 'Containers get their addresses from here. Only this VCH may use them.',
    dnsServers: 'DNS server',
    dnsHelp: 'For containers on this network.',
  },
  firewall: {
    label: 'Firewall policy',
    help: 'What the firewall inside each container VM lets through on this network. Ports that the VCH itself publishes are not concerned.',
    chooseRange: 'Choose a range',
  },
  fixes: {
    inside: (block: string, size: number) => `Use ${block}, inside it (${addressCount(size)})`,
    around: (block: string, added: readonly string[]) => `Use ${block}: also takes ${added.join(' and ')}`,
  },
};

function addressCount(count: number): string {
  return count === 1 ? '1 address' : `${count} addresses`;
}
