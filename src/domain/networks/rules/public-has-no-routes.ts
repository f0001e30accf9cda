// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** The public network has the default route already. */
export const publicHasNoRoutes: Rule<
  'networks.public-has-no-routes',
  NetworkSettings,
  { readonly routes: readonly string[] }
> = {
  id: 'networks.public-has-no-routes',
  severity: 'error',
  citation:
    'vic-machine create: "public network has the default route and must not have any routing destinations"',
  field: 'networks.public.routes',
  appliesTo: () => true,
  check: ({ public: { routes } }) => (routes.length > 0 ? { routes } : null),
};
