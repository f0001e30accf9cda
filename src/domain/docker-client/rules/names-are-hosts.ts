// SPDX-License-Identifier: Apache-2.0
import type { AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { dialledHost } from '../dialled-host';

/** A text that no client can dial. */
export interface UndialledName {
  /** Index in the plan's names. */
  readonly index: number;
  readonly given: string;
  /** null: a wildcard, which stands for names and is none. */
  readonly problem: AddressProblem | null;
}

/** What the operator says that clients dial must be a host name or an address, without a port. */
export const namesAreHosts: Rule<
  'connection.names-are-hosts',
  Clients,
  { readonly places: readonly UndialledName[] }
> = {
  id: 'connection.names-are-hosts',
  severity: 'error',
  citation: 'docker --host: the host of tcp://host:port',
  field: 'tls.names',
  appliesTo: ({ plan }) => plan.names.length > 0,
  check: ({ plan }) => {
    const places = plan.names.flatMap((given, index): readonly UndialledName[] => {
      const host = dialledHost(given);
      return host.ok ? [] : [{ index, given, problem: host.problem }];
    });
    return places.length === 0 ? null : { places };
  },
};
