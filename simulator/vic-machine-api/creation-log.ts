// SPDX-License-Identifier: Apache-2.0
import type { VchRecord } from './vch-record';

/** What vic-machine tells while it creates this VCH, line by line, without time stamps. */
export function creationSteps(vch: VchRecord, computeName: string): readonly string[] {
  return [
    '### Installing VCH ####',
    ...tlsSteps(vch),
    'Validating supplied configuration',
    'Network configuration OK',
    `Firewall must permit dst 2377/tcp outbound to the VCH management interface: OK on ${computeName}`,
    'License check OK',
    `Creating Resource Pool "${vch.name}"`,
    'Creating directory for image store',
    'Creating appliance on target',
    'Network role "client" is sharing NIC with "public"',
    'Network role "management" is sharing NIC with "public"',
    'Uploading images for container',
    '\t"bootstrap.iso"',
    '\t"appliance.iso"',
    'Starting appliance',
  ];
}

/** A line of the log as the engine's logger writes it. */
export function logLine(now: Date, text: string): string {
  const stamp = now.toISOString();
  return `${stamp} INFO  op=1.${now.getTime() % 1000}: ${text}\n`;
}

function tlsSteps({ server, clientAuthorities }: VchRecord): readonly string[] {
  if (server === null) {
    return ['Configuring without TLS - all communications will be insecure'];
  }
  return clientAuthorities === ''
    ? ['Configuring without TLS verify - certificate-based authentication disabled']
    : ['Certificate-based authentication of clients is enabled'];
}
