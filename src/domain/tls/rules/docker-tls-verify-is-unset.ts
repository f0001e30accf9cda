// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';

/** Where clients verify nothing, DOCKER_TLS_VERIFY must not be set: any value counts, even 0. */
export const dockerTlsVerifyIsUnset: Rule<
  'tls.docker-tls-verify-is-unset',
  TlsSettings,
  { readonly port: 2376 }
> = {
  id: 'tls.docker-tls-verify-is-unset',
  severity: 'note',
  citation: 'docker/cli cli/flags/options.go: any value of DOCKER_TLS_VERIFY counts as set',
  field: 'tls.clients',
  appliesTo: (tls) => tls.transport === 'tls',
  check: (tls) => (tls.transport === 'tls' && tls.clients.mode === 'off' ? { port: 2376 } : null),
};
