// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { networksWhere, type ContainerPlace, type WithContainerNetworks } from '../container-place';

/** What opens a port under `published`, and what does not although its name or older texts say so. */
export const publishedPortsKnown: Rule<
  'firewall.published-ports-known',
  WithContainerNetworks,
  { readonly places: readonly ContainerPlace[] }
> = {
  id: 'firewall.published-ports-known',
  severity: 'note',
  citation:
    'vmware/vic lib/apiservers/engine/proxy/container_proxy.go: only HostConfig.PortBindings are read; cmd/tether/ops_linux.go',
  field: 'networks.containers',
  appliesTo: ({ containers }) => containers.some(isPublished),
  check: (settings) => networksWhere(settings, 'firewall', (network) => (isPublished(network) ? {} : null)),
};

/** Without a level the engine enforces this one. */
const isPublished = ({ firewall }: WithContainerNetworks['containers'][number]): boolean =>
  firewall === null || firewall === 'published';
