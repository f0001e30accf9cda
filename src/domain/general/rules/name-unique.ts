// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../general-settings';

/** The page's settings with what the vCenter Server says about the name. */
export interface GeneralInVCenter {
  readonly general: GeneralSettings;
  /** Whether a VCH, resource pool or vApp has the name already. */
  readonly nameTaken: boolean;
}

/** A name is taken once per vCenter Server: the engine makes a resource pool and a folder with it. */
export const nameUnique: Rule<'general.name-unique', GeneralInVCenter, { readonly name: string }> = {
  id: 'general.name-unique',
  severity: 'error',
  citation: 'vic-machine create: "A VCH with the name … already exists"',
  field: 'general.name',
  appliesTo: ({ general }) => general.name !== '',
  check: ({ general, nameTaken }) => (nameTaken ? { name: general.name } : null),
};
