// SPDX-License-Identifier: Apache-2.0
import type { AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import { certifiedHost } from '../certified-host';
import type { NewAuthoritySettings } from '../new-authority-settings';

/** Every host of a server certificate must be something a client can dial: an IP address, a host name, or a wildcard. */
export const serverHostsAreAddresses: Rule<
  'new-authority.server-hosts-are-addresses',
  NewAuthoritySettings,
  {
    readonly places: readonly {
      readonly index: number;
      readonly given: string;
      readonly problem: AddressProblem;
    }[];
  }
> = {
  id: 'new-authority.server-hosts-are-addresses',
  severity: 'error',
  citation: 'RFC 5280 4.2.1.6',
  field: 'newAuthority.hosts',
  appliesTo: ({ server }) => (server?.hosts.length ?? 0) > 0,
  check: ({ server }) => {
    const places = (server?.hosts ?? []).flatMap((given, index) => {
      const host = certifiedHost(given);
      return host.ok ? [] : [{ index, given, problem: host.problem }];
    });
    return places.length === 0 ? null : { places };
  },
};
