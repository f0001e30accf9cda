// SPDX-License-Identifier: Apache-2.0
import type { TlsSettings } from '../tls';
import { type SupportedConfiguration, supportedConfigurations } from './supported-configuration';

/** The supported configuration that the settings ask for, by the operator's choice, complete or not. */
export function classify(tls: TlsSettings): SupportedConfiguration {
  const server = tls.transport === 'plain' ? 'none' : tls.server.source;
  const clients = clientsOf(tls);
  const found = supportedConfigurations.find((row) => row.server === server && row.clients === clients);
  // The table holds every combination that TlsSettings can express.
  if (found === undefined) throw new Error(`No configuration for ${server} and ${clients}`);
  return found;
}

function clientsOf(tls: TlsSettings): SupportedConfiguration['clients'] {
  if (tls.transport === 'plain' || tls.clients.mode === 'off') return 'not-verified';
  return tls.clients.authorities.source === 'chosen' ? 'chosen-authorities' : 'generated-authority';
}
