// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ComputeSettings } from '../compute-settings';

/** The command line finds the resource itself when there is only one; the API has to be told. */
export const resourceChosen: Rule<'compute.resource-chosen', ComputeSettings, Record<string, never>> = {
  id: 'compute.resource-chosen',
  severity: 'error',
  citation: 'vic-machine API compute.resource: "resource pool must be specified (by name or id)"',
  field: 'compute.resource',
  appliesTo: () => true,
  check: ({ resource, resourceId }) => (resource === '' && resourceId === null ? {} : null),
};
