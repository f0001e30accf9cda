// SPDX-License-Identifier: Apache-2.0
import type { PortFact } from './port-fact';
import { says, saysWrongly, span, v11, v12 } from './seed-statement';

/** The ports of container VMs. */
export const containerVmPorts = [
  {
    id: 'container-ports',
    place: 'container-vm',
    ports: null,
    transports: ['tcp', 'udp'],
    protocol: '–',
    direction: 'in',
    condition: 'by-firewall-level',
    settings: ['networks.containers'],
    citation: 'cmd/tether/ops_linux.go: the firewall inside the container VM, per container network',
    seeds: [
      says(v11, 'vSphere Integrated Containers Engine does not use ports when not configured for debug'),
      saysWrongly(
        v12,
        'If container developers do not explicitly expose ports, container VMs do not expose any ports if they are not running in debug mode.',
      ),
    ],
  },
  {
    id: 'container-profiling',
    place: 'container-vm',
    ports: span(6060),
    transports: ['tcp'],
    protocol: 'HTTP',
    direction: 'in',
    condition: 'debug-2',
    settings: ['general.debug', 'networks.containers'],
    citation:
      'lib/tether/tether.go: from --debug 2 on, on all interfaces, behind the container’s own firewall',
    seeds: [
      saysWrongly(v11, '6060 pprof debug data when enabled with --debug levels'),
      saysWrongly(
        v12,
        '6060 | HTTPS | Exposes `pprof` debug data about a container VM when a VCH is running with `vic-machine create --debug` enabled',
      ),
    ],
  },
] as const satisfies readonly PortFact[];

/** The ports of ESXi hosts that a VCH needs. */
export const esxiHostPorts = [
  {
    id: 'esxi-serial-port',
    place: 'esxi-host',
    ports: span(2377),
    transports: ['tcp'],
    protocol: 'telnet (vSPC)',
    direction: 'out',
    condition: 'always',
    settings: [],
    citation:
      'lib/install/validate/config.go: "Firewall must permit dst 2377/tcp outbound to the VCH management interface"',
    seeds: [],
  },
  {
    id: 'esxi-datastores',
    place: 'esxi-host',
    ports: span(443),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation:
      'VIC documentation, "Open the Required Ports on ESXi Hosts": upload to and download from datastores',
    seeds: [],
  },
] as const satisfies readonly PortFact[];

/** The ports of the vSphere Integrated Containers appliance. */
export const appliancePorts = [
  {
    id: 'appliance-harbor',
    place: 'appliance',
    ports: span(443),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation: 'appliance setting Registry Port',
    seeds: [
      says(
        v12,
        '443 | HTTPS | Connections to vSphere Integrated Containers Registry from vSphere Integrated Containers Management Portal, VCHs, and Docker clients',
      ),
    ],
  },
  {
    id: 'appliance-content-trust',
    place: 'appliance',
    ports: span(4443),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation: 'appliance setting Notary Port',
    seeds: [
      says(
        v12,
        '4443 | HTTPS | Connections to the Docker Content Trust service for vSphere Integrated Containers Registry',
      ),
    ],
  },
  {
    id: 'appliance-portal',
    place: 'appliance',
    ports: span(8282),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation: 'appliance setting Management Portal Port',
    seeds: [
      says(v12, '8282 | HTTPS | Connections to vSphere Integrated Containers Management Portal UI and API'),
    ],
  },
  {
    id: 'appliance-vic-machine',
    place: 'appliance',
    ports: span(8443),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'in',
    condition: 'since-1.3',
    settings: [],
    citation: 'vic-machine-server, the API this product speaks to; from version 1.3 on',
    seeds: [],
  },
  {
    id: 'appliance-welcome',
    place: 'appliance',
    ports: span(9443),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation: 'appliance file server',
    seeds: [
      says(
        v12,
        '9443 | HTTPS | Connections to the appliance intialization and Getting Started page, vSphere Integrated Containers Engine download, and vSphere Client plug-in installer',
      ),
    ],
  },
  {
    id: 'appliance-redirect',
    place: 'appliance',
    ports: span(80),
    transports: ['tcp'],
    protocol: 'HTTP',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation: 'vmware/vic-product, ova-firewall.sh: redirects to 9443',
    seeds: [],
  },
  {
    id: 'appliance-ssh',
    place: 'appliance',
    ports: span(22),
    transports: ['tcp'],
    protocol: 'SSH',
    direction: 'in',
    condition: 'permit-root-login',
    settings: [],
    citation: 'appliance setting Permit Root Login',
    seeds: [],
  },
  {
    id: 'appliance-demo-installer',
    place: 'appliance',
    ports: span(1337),
    transports: ['tcp'],
    protocol: 'HTTPS',
    direction: 'in',
    condition: 'until-1.2',
    settings: [],
    citation: 'removed in version 1.3',
    seeds: [saysWrongly(v12, '1337 | HTTPS | Connections to the Demo VCH Installer')],
  },
] as const satisfies readonly PortFact[];
