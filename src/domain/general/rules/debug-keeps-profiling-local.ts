// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../general-settings';

/** From level 2 on, four services offer profiling data over plain HTTP to anyone who reaches the client network. */
export const debugKeepsProfilingLocal: Rule<
  'general.debug-keeps-profiling-local',
  GeneralSettings,
  { readonly debug: number }
> = {
  id: 'general.debug-keeps-profiling-local',
  severity: 'warning',
  citation: 'vmware/vic lib/pprof/pprof.go: ports 6060 to 6063 on the client interface from --debug 2 on',
  field: 'general.debug',
  appliesTo: ({ debug }) => debug < 3,
  check: ({ debug }) => (debug === 2 ? { debug } : null),
};
