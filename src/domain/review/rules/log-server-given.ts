// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../../general';

/** The VCH keeps its logs in memory-like files of 20 MiB, two generations each: an attacker who waits is not in them. */
export const logServerGiven: Rule<'review.log-server-given', GeneralSettings, Record<string, never>> = {
  id: 'review.log-server-given',
  severity: 'note',
  citation:
    'VIC documentation, "Access Virtual Container Host Log Bundles"; vic-machine create --syslog-address',
  field: 'general.syslogAddress',
  appliesTo: () => true,
  check: ({ syslogAddress }) => (syslogAddress === '' ? {} : null),
};
