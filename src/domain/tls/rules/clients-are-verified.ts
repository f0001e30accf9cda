// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';

/** Without client verification everybody who reaches the port controls the VCH. */
export const clientsAreVerified: Rule<'tls.clients-are-verified', TlsSettings, { readonly port: number }> = {
  id: 'tls.clients-are-verified',
  severity: 'warning',
  citation: 'VCH security documentation: unrestricted access, for POC or lab environments only',
  field: 'tls.clients',
  appliesTo: (tls) => tls.transport === 'tls',
  check: (tls) => (tls.transport === 'tls' && tls.clients.mode === 'off' ? { port: 2376 } : null),
};
