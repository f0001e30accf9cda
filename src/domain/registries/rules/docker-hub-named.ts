// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { dockerHubAddresses, namesDockerHub } from '../public-registry';
import type { RegistrySettings } from '../registry-settings';
import { entriesIn, type EntryPlace } from './entry-place';

/** The whitelist is compared with the address an image is pulled from, which for Docker Hub is not `docker.io`. */
export const dockerHubNamed: Rule<
  'registries.docker-hub-named',
  RegistrySettings,
  /** `addresses`: where a VCH really pulls images of Docker Hub from. */
  { readonly places: readonly EntryPlace[]; readonly addresses: readonly string[] }
> = {
  id: 'registries.docker-hub-named',
  severity: 'warning',
  citation: 'vmware/vic lib/imagec/imagec.go, DefaultDockerURL; lib/apiservers/engine/backends/image.go',
  field: 'registries.whitelist',
  appliesTo: ({ whitelist }) => whitelist.length > 0,
  check: ({ whitelist }) => {
    const found = entriesIn(whitelist, (text) => (namesDockerHub(text) ? {} : null));
    return found === null ? null : { ...found, addresses: dockerHubAddresses };
  },
};
