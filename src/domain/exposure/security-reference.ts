// SPDX-License-Identifier: Apache-2.0
import { appliancePorts, containerVmPorts, esxiHostPorts } from './other-ports';
import type { PortFact } from './port-fact';
import { vchPorts } from './vch-ports';

/** Names of all ports of the security reference. */
export type PortFactId =
  | (typeof vchPorts)[number]['id']
  | (typeof containerVmPorts)[number]['id']
  | (typeof esxiHostPorts)[number]['id']
  | (typeof appliancePorts)[number]['id'];

/** Every port of a VCH, of its container VMs, of ESXi hosts and of the appliance. `docs/security-reference.md` equals it. */
export const securityReference: readonly PortFact<PortFactId>[] = [
  ...vchPorts,
  ...containerVmPorts,
  ...esxiHostPorts,
  ...appliancePorts,
];

/** `443`, `6060-6063`; '' where it is no matter of port numbers. */
export function portsText({ ports }: PortFact): string {
  if (ports === null) return '';
  return ports.first === ports.last ? String(ports.first) : `${ports.first}-${ports.last}`;
}
