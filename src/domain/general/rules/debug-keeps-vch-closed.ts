// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../general-settings';

/** Level 3 opens the VCH: Docker API on every interface, port layer API without a password, a root shell. */
export const debugKeepsVchClosed: Rule<
  'general.debug-keeps-vch-closed',
  GeneralSettings,
  { readonly debug: number }
> = {
  id: 'general.debug-keeps-vch-closed',
  severity: 'warning',
  needsAcknowledgement: true,
  citation: 'vmware/vic cmd/docker/main.go, cmd/port-layer-server/main.go, lib/tether/tether.go: --debug 3',
  field: 'general.debug',
  appliesTo: () => true,
  check: ({ debug }) => (debug >= 3 ? { debug } : null),
};
