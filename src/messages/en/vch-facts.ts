// SPDX-License-Identifier: Apache-2.0
import type { TlsDescription } from '../../domain/vch';

/** What a VCH's own tab and Summary card say. */
export const vchFacts = {
  loading: 'Reading the VCH …',
  noVch: 'This virtual machine is not a virtual container host.',
  failed: (message: string) => `The vic-machine server did not describe this VCH: ${message}`,
  unknown: 'the server does not tell',
  none: 'none',
  protection: 'Docker API access',
  modes: {
    tlsverify: 'Only clients with a certificate',
    'no-tlsverify': 'Encrypted; anyone who reaches the port',
    'no-tls': 'Not encrypted; anyone who reaches the port',
  } satisfies Record<TlsDescription['mode'], string>,
  serverCertificate: 'Server certificate',
  authorities: 'Certificate authorities for clients',
  certificate: (subject: string, until: string, isExpired: boolean) =>
    isExpired ? `${subject}, expired on ${until}` : `${subject}, valid until ${until}`,
  operationsUser: 'Operations user',
  debug: 'Debug level',
};
