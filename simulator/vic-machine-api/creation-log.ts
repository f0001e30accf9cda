// SPDX-License-Identifier: Apache-2.0
import { textAt } from './json-value';
import type { VchRecord } from './vch-record';

/** What vic-machine tells while it creates this VCH, line by line, without time stamps. */
export function creationSteps(vch: VchRecord, computeName: string): readonly string[] {
  return [
    '### Installing VCH ####',
    ...tlsSteps(vch),
    'Validating supplied configuration',
    'vDS configuration OK on "bridge" network',
    `Firewall configuration OK on hosts of "${computeName}"`,
    'License check OK on hosts',
    `Creating Resource Pool "${vch.name}"`,
    'Creating directory for image store',
    'Creating appliance on target',
    ...sharingSteps(vch),
    'Uploading images for container',
    '\t"bootstrap.iso"',
    '\t"appliance.iso"',
    'Starting appliance',
  ];
}

/** A line of the log as the engine's logger writes it. */
export function logLine(now: Date, text: string): string {
  const [, day = '', month = '', year = ''] = /, (\d+) (\w+) (\d+)/.exec(now.toUTCString()) ?? [];
  return `${month} ${day} ${year} ${now.toISOString().slice(11)} INFO  op=301.7: ${text}\n`;
}

function tlsSteps({ server, clientAuthorities }: VchRecord): readonly string[] {
  if (server === null) {
    return ['Configuring without TLS - all communications will be insecure'];
  }
  return clientAuthorities === ''
    ? ['Configuring without TLS verify - certificate-based authentication disabled']
    : ['Certificate-based authentication of clients is enabled'];
}

/** Roles without a port group of their own share the interface of the public network. */
function sharingSteps({ request }: VchRecord): readonly string[] {
  return ['client', 'management']
    .filter((role) => textAt(request, 'network', role, 'port_group', 'name') === '')
    .map((role) => `Network role "${role}" is sharing NIC with "public"`);
}
