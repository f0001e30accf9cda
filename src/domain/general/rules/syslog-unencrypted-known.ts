// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../general-settings';

/** Log messages of the VCH and of containers leave in the clear, over tcp as over udp. */
export const syslogUnencryptedKnown: Rule<
  'general.syslog-unencrypted-known',
  GeneralSettings,
  Record<string, never>
> = {
  id: 'general.syslog-unencrypted-known',
  severity: 'note',
  citation:
    'VIC documentation, "Access Virtual Container Host Log Bundles"; the engine sends syslog without TLS',
  field: 'general.syslogAddress',
  appliesTo: ({ syslogAddress }) => syslogAddress !== '',
  check: () => ({}),
};
