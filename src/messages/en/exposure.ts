// SPDX-License-Identifier: Apache-2.0
import type { PortCondition, PortFactId, PortPlace, SeedDocument } from '../../domain/exposure';

const places: Readonly<Record<PortPlace, string>> = {
  client: 'client network',
  management: 'management network',
  public: 'public network',
  bridge: 'bridge network',
  any: 'every network',
  loopback: 'inside the VCH only',
  'container-vm': 'container VM',
  'esxi-host': 'ESXi host',
  appliance: 'appliance',
};

const conditions: Readonly<Record<PortCondition, string>> = {
  always: 'always',
  'with-tls': 'unless the VCH has no TLS',
  'without-tls': 'if the VCH has no TLS',
  'debug-2': 'from debug level 2 on',
  'debug-3': 'from debug level 3 on',
  'below-debug-2': 'below debug level 2',
  'with-dhcp': 'where the VCH has no static address',
  'vic-machine-debug': 'after vic-machine debug, until the VCH restarts',
  'docker-run-publish': 'after docker run -p',
  'by-firewall-level': 'depending on the firewall level of the container network',
  'if-used': 'if the registry of the appliance is used',
  'insecure-registry': 'for insecure registries that do not answer by HTTPS',
  'permit-root-login': 'if the appliance permits root login',
  'until-1.2': 'up to version 1.2',
  'since-1.3': 'since version 1.3',
};

const services: Readonly<Record<PortFactId, string>> = {
  'docker-api-tls': 'Docker API, encrypted',
  'docker-api-plain': 'Docker API, not encrypted and open to everybody who reaches it',
  'vch-admin': 'VCH Admin portal: state and logs',
  ssh: 'Root shell of the VCH',
  profiling: 'Profiling data of four programs of the VCH, without a password',
  'port-layer-api': 'Control of containers and networks, without a password',
  'serial-port-concentrator': 'Consoles of container VMs, from ESXi hosts',
  vsphere: 'To vCenter Server and ESXi hosts',
  dns: 'Names of containers, for container VMs',
  'published-ports': 'Ports of containers on bridge networks',
  registries: 'To registries',
  'registries-plain': 'To insecure registries',
  'appliance-registry': 'To the registry of the appliance',
  ping: 'Ping',
  dhcp: 'Addresses by DHCP',
  'port-layer-loopback': 'Control of containers and networks, for the VCH itself',
  'attach-loopback': 'Consoles of containers, for the VCH itself',
  'profiling-loopback': 'Profiling data, for the VCH itself',
  'container-ports': 'Ports of containers on container networks',
  'container-profiling': 'Profiling data of a container VM, without a password',
  'esxi-serial-port': 'Consoles of container VMs, to the management address of the VCH',
  'esxi-datastores': 'Files on datastores',
  'appliance-harbor': 'Registry',
  'appliance-content-trust': 'Docker Content Trust of the registry',
  'appliance-portal': 'Management portal and its API',
  'appliance-vic-machine': 'vic-machine API, which creates VCHs',
  'appliance-welcome': 'Getting started, downloads, plug-in installer',
  'appliance-redirect': 'Redirects to port 9443',
  'appliance-ssh': 'Shell of the appliance',
  'appliance-demo-installer': 'Demo VCH installer',
};

/** Why a port differs from what an older reference says; null where none differs. */
const differences: Readonly<Record<PortFactId, string | null>> = {
  'docker-api-tls': null,
  'docker-api-plain': null,
  'vch-admin': null,
  ssh: 'vic-machine debug enables SSH whether --enable-ssh is given or not, and on every interface.',
  profiling:
    'It is plain HTTP, on four ports (6060 to 6063), and only from debug level 2 on; at level 1 it stays inside the VCH.',
  'port-layer-api': null,
  'serial-port-concentrator':
    'ESXi hosts connect, which carry the serial ports of container VMs; and it is telnet (vSPC) with SSH inside rather than HTTPS. That the keys are not validated is so.',
  vsphere: null,
  dns: 'Container VMs ask the VCH, not the VCH DNS servers, and over UDP as well as TCP.',
  'published-ports': null,
  registries: null,
  'registries-plain': null,
  'appliance-registry': null,
  ping: null,
  dhcp: null,
  'port-layer-loopback': null,
  'attach-loopback': null,
  'profiling-loopback': null,
  'container-ports':
    'Exposing opens nothing, publishing does; and the levels open and peers let others in without it.',
  'container-profiling': 'It is plain HTTP, and only from debug level 2 on.',
  'esxi-serial-port': null,
  'esxi-datastores': null,
  'appliance-harbor': null,
  'appliance-content-trust': null,
  'appliance-portal': null,
  'appliance-vic-machine': null,
  'appliance-welcome': null,
  'appliance-redirect': null,
  'appliance-ssh': null,
  'appliance-demo-installer': 'It was removed in version 1.3.',
};

const documents: Readonly<Record<SeedDocument, string>> = {
  'security-reference-1.1': 'vSphere Integrated Containers Security Reference, version 1.1',
  'security-reference-1.2': 'vSphere Integrated Containers Security Reference, version 1.2',
};

/** Texts about the ports of a VCH and of what it works with. */
export const exposure = {
  places,
  conditions,
  services,
  differences,
  documents,
  direction: { in: 'in', out: 'out' },
  state: { open: 'open', 'on-demand': 'opened by a later command' },
  anyPort: 'any',
  becauseOfDebug: 'open because of the debug level',
  becauseOfSharing: 'here because it shares the public network’s port group',
  /** What stands where neither older reference has a word about a port. */
  unmentioned: 'Neither mentions it.',
};
