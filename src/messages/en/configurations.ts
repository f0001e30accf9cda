// SPDX-License-Identifier: Apache-2.0
import type { ConfigurationNumber, ProtectionCategory } from '../../domain/configurations';

/** The supported configurations in words: the documentation's own names, and what the VCH ends up with. */
export const configurations = {
  inForce: (number: ConfigurationNumber) => `Configuration ${number} of 7`,
  names: {
    1: 'Auto-generated server certificate + auto-generated CA + auto-generated client certificate',
    2: 'Auto-generated server certificate + custom CA',
    3: 'Custom server certificate + custom CA',
    4: 'Custom server certificate + auto-generated CA + auto-generated client certificate',
    5: 'Auto-generated server certificate + no client verification',
    6: 'Custom server certificate + no client verification',
    7: 'No server or client certificate verification',
  } satisfies Record<ConfigurationNumber, string>,
  outcomes: {
    1: 'A CA made by vic-machine signs the server certificate and one client certificate; only clients with a certificate of that CA connect.',
    2: 'The server certificate is self-signed; only clients with a certificate of your CA connect.',
    3: 'The VCH shows your certificate; only clients with a certificate of your CA connect.',
    4: 'The VCH shows your certificate; a CA made by vic-machine signs one client certificate, and only clients of that CA connect.',
    5: 'The server certificate is self-signed; everybody who reaches the port controls the VCH.',
    6: 'The VCH shows your certificate; everybody who reaches the port controls the VCH.',
    7: 'Plain HTTP: nothing is encrypted, and everybody who reaches the port controls the VCH.',
  } satisfies Record<ConfigurationNumber, string>,
  categories: {
    'authentication-and-encryption': 'Certificate-based authentication and traffic encryption',
    'encryption-only': 'No authentication, traffic encryption',
    none: 'No authentication and no traffic encryption',
  } satisfies Record<ProtectionCategory, string>,
  columns: {
    number: 'No.',
    configuration: 'Configuration',
    wizard: 'In this wizard',
    vicMachine: 'With vic-machine',
    outcome: 'What the VCH ends up with',
    port: 'Port',
  },
  yes: 'Yes',
  no: 'No',
  current: 'This is what the page is set to.',
  all: 'All seven configurations',
};
