// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../general-settings';

/** A VCH has a name. The engine's checks let an empty one pass; creating the virtual machine fails then. */
export const nameGiven: Rule<'general.name-given', GeneralSettings, Record<string, never>> = {
  id: 'general.name-given',
  severity: 'error',
  citation: 'vic-machine create --name; API name (an empty one ends in InvalidVmConfig)',
  field: 'general.name',
  appliesTo: () => true,
  check: ({ name }) => (name.trim() === '' ? {} : null),
};
