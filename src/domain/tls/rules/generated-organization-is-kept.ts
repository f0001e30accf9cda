// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { generatedServer } from './parts';

/** vic-machine writes no organization into a self-signed certificate; the wizard does. */
export const generatedOrganizationIsKept: Rule<
  'tls.generated-organization-is-kept',
  TlsSettings,
  { readonly organization: readonly string[] }
> = {
  id: 'tls.generated-organization-is-kept',
  severity: 'note',
  citation: 'vmware/vic pkg/certificate/certificate.go: O=default on self-signed certificates',
  field: 'tls.server.organization',
  appliesTo: (tls) => (generatedServer(tls)?.organization.length ?? 0) > 0,
  check: (tls) => {
    const organization = generatedServer(tls)?.organization ?? [];
    const isSelfSigned =
      tls.transport === 'tls' && (tls.clients.mode === 'off' || tls.clients.authorities.source === 'chosen');
    return isSelfSigned ? { organization } : null;
  },
};
