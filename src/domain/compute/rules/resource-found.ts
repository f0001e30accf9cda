// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { ComputeSettings } from '../compute-settings';

/**
 * A resource that a pasted command names has to be found: the API is told the datacenter and the resource by their ids,
 * and a name alone has none.
 */
export const resourceFound: Rule<'compute.resource-found', ComputeSettings, { readonly resource: string }> = {
  id: 'compute.resource-found',
  severity: 'error',
  citation: 'vic-machine API: /container/target/{target}/datacenter/{datacenter}/vch, compute.resource.id',
  field: 'compute.resource',
  appliesTo: ({ resource }) => resource !== '',
  check: ({ resource, resourceId }) => (resourceId === null ? { resource } : null),
};
