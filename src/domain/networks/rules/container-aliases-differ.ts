// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networkName, networksWhere, type ContainerPlace } from '../../firewall';
import type { NetworkSettings } from '../network-settings';

/** The engine keeps container networks by alias: a later one replaces the one before without a word. */
export const containerAliasesDiffer: Rule<
  'networks.container-aliases-differ',
  NetworkSettings,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'networks.container-aliases-differ',
  severity: 'error',
  citation: 'vmware/vic cmd/vic-machine/common/cnetworks.go: networks are kept by alias',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.length > 1,
  check: (networks) =>
    networksWhere(networks, 'alias', (network, index) => {
      const name = networkName(network);
      const first = networks.containers.findIndex((other) => networkName(other) === name);
      return name !== '' && first < index ? {} : null;
    }),
};
