// SPDX-License-Identifier: Apache-2.0
import type { VchPortId } from '../../domain/exposure';

const listeners: Readonly<Partial<Record<VchPortId, string>>> = {
  'docker-api-tls': 'Docker API',
  'docker-api-plain': 'Docker API, not encrypted',
  'vch-admin': 'VCH Admin',
  profiling: 'pprof',
  'port-layer-api': 'Port layer API',
  'serial-port-concentrator': 'Consoles of containers',
  dns: 'Names of containers',
};

/** The picture of a VCH's networks, and the same in words. */
export const networkPicture = {
  title: (vch: string) => `Networks of ${vch}`,
  endpoint: 'Endpoint VM',
  containers: 'Container VMs',
  dhcp: 'Address by DHCP',
  address: (ip: string) => `Address ${ip}`,
  /** Short names of what listens; the table of open ports has the long ones. */
  listeners,
  listener: (ports: string, service: string) => `${ports}  ${service}`,
  debug: (service: string) => `${service}, debug level`,
  shared: 'Open to the public network',
  roles: (roles: readonly string[]) => capitalised(roles.join(', ')),
  /** Who is at the other end of a network. */
  parties: {
    public: 'Registries and internet',
    client: 'Docker clients',
    management: 'vCenter Server, ESXi hosts',
  },
  unnamed: (number: number) => `Container network ${number}`,
  containerNetwork: (name: string, portGroup: string) =>
    name === portGroup || portGroup === '' ? name : `${name} on ${portGroup}`,
  traffic: (level: string, inbound: string, outbound: string) => `${level}. ${inbound}. ${outbound}.`,
  inWords: 'The picture in words',
  words: {
    interface: (portGroup: string, roles: string) => `${portGroup}: ${roles}`,
    listening: (services: readonly string[]) => `Listening: ${services.join(', ')}`,
    service: (service: string, ports: string) => `${service} (${ports})`,
    nothing: 'Nothing listens there',
    containerNetwork: (name: string) => `Container network ${name}`,
    bridge: 'Container VMs are attached to it',
    sentence: (parts: readonly string[]) => `${parts.join('. ')}.`,
  },
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
