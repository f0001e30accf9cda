// SPDX-License-Identifier: Apache-2.0
import type { VchSettings } from '../vch';
import type { PortFact, SeedDocument, SeedStatement } from './port-fact';

const v11: SeedDocument = 'security-reference-1.1';
const v12: SeedDocument = 'security-reference-1.2';
const says = (document: SeedDocument, sentence: string): SeedStatement => ({
  document,
  sentence,
  agrees: true,
});
const saysWrongly = (document: SeedDocument, sentence: string): SeedStatement => ({
  document,
  sentence,
  agrees: false,
});
const span = (first: number, last = first) => ({ first, last });

const always = () => 'open' as const;
const onDemand = () => 'on-demand' as const;
/** Which processes listen on all interfaces is decided by the debug level alone. */
const fromDebug3 = ({ general }: VchSettings) => general.debug >= 3;

/**
 * The ports of an endpoint VM. Its own firewall admits far more than listens (isos/appliance/nat-setup admits 22, 2375 to
 * 2378, 2380 and 6060 to 6063 on every interface, the bridge included): what counts is which process listens where.
 */
export const vchPorts = [
  {
    id: 'docker-api-tls',
    place: 'client',
    ports: span(2376),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'in',
    condition: 'with-tls',
    settings: ['tls.transport', 'general.debug'],
    citation: 'cmd/docker/main.go: TLS 1.2; on all interfaces from --debug 3 on',
    seeds: [
      says(v11, '2376 for TLS secured port for Docker API access'),
      says(v12, '2376 | HTTPS | Secure port for Docker API access if VCH is not deployed with `--no-tls`'),
    ],
    state: ({ tls }) => (tls.transport === 'tls' ? 'open' : null),
    everywhere: fromDebug3,
  },
  {
    id: 'docker-api-plain',
    place: 'client',
    ports: span(2375),
    transports: ['tcp'],
    protocol: 'HTTP',
    direction: 'in',
    condition: 'without-tls',
    settings: ['tls.transport', 'general.debug'],
    citation: 'cmd/docker/main.go; on all interfaces from --debug 3 on',
    seeds: [
      says(v11, '2375 insecure port for Docker API access if deployed with --no-tls'),
      says(v12, '2375 | HTTP | Insecure port for Docker API access if VCH is deployed with `--no-tls`'),
    ],
    state: ({ tls }) => (tls.transport === 'plain' ? 'open' : null),
    everywhere: fromDebug3,
  },
  {
    id: 'vch-admin',
    place: 'client',
    ports: span(2378),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'in',
    condition: 'always',
    settings: ['general.debug'],
    citation: 'cmd/vicadmin/vicadm.go; on all interfaces from --debug 3 on',
    seeds: [
      says(v11, '2378 VIC admin server health and log access (HTTPS)'),
      says(v12, '2378 | HTTPS | Connections to the VCH Administration Portal server'),
    ],
    state: always,
    everywhere: fromDebug3,
  },
  {
    id: 'ssh',
    place: 'client',
    ports: span(22),
    transports: ['tcp'],
    protocol: 'SSH',
    direction: 'in',
    condition: 'vic-machine-debug',
    settings: [],
    citation:
      'lib/install/management/debug.go: SSH is enabled whether --enable-ssh is given or not, until the next restart',
    seeds: [
      says(v11, '22 SSH when enabled with vic-machine debug'),
      saysWrongly(v12, '22 | SSH | Connections to the VCH when using `vic-machine debug --enable-ssh`'),
    ],
    state: onDemand,
    everywhere: () => true,
  },
  {
    id: 'profiling',
    place: 'client',
    ports: span(6060, 6063),
    transports: ['tcp'],
    protocol: 'HTTP',
    direction: 'in',
    condition: 'debug-2',
    settings: ['general.debug'],
    citation:
      'lib/pprof/pprof.go: 6060 vic-init, 6061 vicadmin, 6062 Docker API server, 6063 port layer; loopback below --debug 2',
    seeds: [
      saysWrongly(v11, '6060 pprof debug data when enabled with --debug levels'),
      saysWrongly(
        v12,
        '6060 | HTTPS | Exposes `pprof` debug data about the VCH if the VCH is running with `vic-machine create --debug` or `vic-machine configure --debug` enabled',
      ),
    ],
    state: ({ general }) => (general.debug >= 2 ? 'open' : null),
  },
  {
    id: 'port-layer-api',
    place: 'client',
    ports: span(2380),
    transports: ['tcp'],
    protocol: 'HTTP',
    direction: 'in',
    condition: 'debug-3',
    settings: ['general.debug'],
    citation:
      'cmd/port-layer-server/main.go, cmd/vic-init/main_linux.go: without a password; in neither security reference',
    seeds: [],
    state: ({ general }) => (general.debug >= 3 ? 'open' : null),
  },
  {
    id: 'serial-port-concentrator',
    place: 'management',
    ports: span(2377),
    transports: ['tcp'],
    protocol: 'telnet (vSPC)',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation:
      'lib/portlayer/attach: the serial ports of container VMs, from ESXi hosts; SSH inside without checking host keys',
    seeds: [
      saysWrongly(v11, '2377 incoming connections from container VMs'),
      saysWrongly(v12, '2377 | HTTPS | Incoming connections from container VMs to the VCH'),
    ],
    state: always,
  },
  {
    id: 'vsphere',
    place: 'management',
    ports: span(443),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'out',
    condition: 'always',
    settings: [],
    citation: 'pkg/vsphere/session: to vCenter Server and ESXi hosts',
    seeds: [
      says(v11, '443 outgoing connections established to vSphere target'),
      says(v11, '443 outgoing connections established to ESX hosts'),
      says(v12, '443 | HTTPS | Outgoing connections from the VCH to vCenter Server and ESXi hosts'),
    ],
    state: always,
  },
  {
    id: 'dns',
    place: 'bridge',
    ports: span(53),
    transports: ['tcp', 'udp'],
    protocol: 'DNS',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation: 'isos/appliance/nat-setup: from container VMs, TCP and UDP',
    seeds: [
      says(v11, '53 DNS server for container name resolution'),
      saysWrongly(v12, '53 | TCP | Connections from the VCH to DNS servers for container name resolution'),
    ],
    state: always,
  },
  {
    id: 'published-ports',
    place: 'public',
    ports: null,
    transports: ['tcp', 'udp'],
    protocol: 'NAT',
    direction: 'in',
    condition: 'docker-run-publish',
    settings: [],
    citation: 'docker run -p on a bridge network; a port that the VCH does not use itself',
    seeds: [
      says(v11, 'any port not listed as used elsewhere can be forwarded to a container VM'),
      says(
        v12,
        'Container developers can forward any VCH port that is not used elsewhere to a container VM.',
      ),
    ],
    state: onDemand,
  },
  {
    id: 'registries',
    place: 'public',
    ports: span(443),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'out',
    condition: 'always',
    settings: ['registries.insecure', 'networks.proxies.https'],
    citation: 'to registries; an insecure registry by HTTP (80) when HTTPS fails; the default route is here',
    seeds: [],
    state: always,
  },
  {
    id: 'appliance-registry',
    place: 'client',
    ports: span(443),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'out',
    condition: 'if-used',
    settings: ['registries.whitelist'],
    citation: 'to vSphere Integrated Containers Registry on the appliance',
    seeds: [],
    state: onDemand,
  },
  {
    id: 'ping',
    place: 'any',
    ports: null,
    transports: ['icmp'],
    protocol: 'ICMP echo',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation: 'isos/appliance/nat-setup',
    seeds: [],
    state: always,
    everywhere: () => true,
  },
  {
    id: 'dhcp',
    place: 'any',
    ports: span(68),
    transports: ['udp'],
    protocol: 'DHCP',
    direction: 'in',
    condition: 'with-dhcp',
    settings: ['networks.public.ip', 'networks.client.ip', 'networks.management.ip'],
    citation: 'isos/appliance/nat-setup',
    seeds: [],
    state: always,
    everywhere: () => true,
  },
  {
    id: 'loopback-services',
    place: 'loopback',
    ports: span(2379),
    transports: ['tcp'],
    protocol: 'SSH',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation:
      'attach server on 2379, port layer API on 2377; profiling on 6060 to 6063 below --debug 2; local only',
    seeds: [],
    state: always,
  },
] as const satisfies readonly PortFact[];
