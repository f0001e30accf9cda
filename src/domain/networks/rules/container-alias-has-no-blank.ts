// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** Docker users type it: `docker run --net`. The command line refuses a blank, the API does not look. */
export const containerAliasHasNoBlank: Rule<
  'networks.container-alias-has-no-blank',
  NetworkSettings,
  { readonly places: readonly (ContainerPlace & { readonly alias: string })[] }
> = {
  id: 'networks.container-alias-has-no-blank',
  severity: 'error',
  citation: 'vic-machine create --container-network: "The network alias supplied in … cannot contain spaces"',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.some(({ alias }) => alias !== ''),
  check: (networks) => networksWhere(networks, 'alias', ({ alias }) => (/\s/.test(alias) ? { alias } : null)),
};
