// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { generatedServer } from './parts';

/** A generated certificate is self-signed unless vic-machine makes a CA too: clients need it as ca.pem. */
export const generatedCertificateIsHandedOut: Rule<
  'tls.generated-certificate-is-handed-out',
  TlsSettings,
  { readonly clientsVerified: boolean }
> = {
  id: 'tls.generated-certificate-is-handed-out',
  severity: 'note',
  citation: 'docker/cli cli/context/docker/load.go: ca.pem is all a client trusts',
  field: 'tls.server',
  appliesTo: (tls) => tls.transport === 'tls',
  check: (tls) => {
    if (tls.transport === 'plain' || generatedServer(tls) === null) return null;
    const { clients } = tls;
    if (clients.mode === 'off') return { clientsVerified: false };
    return clients.authorities.source === 'chosen' ? { clientsVerified: true } : null;
  },
};
