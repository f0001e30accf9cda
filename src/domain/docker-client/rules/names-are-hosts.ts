// SPDX-License-Identifier: Apache-2.0
import { type AddressProblem, parseHost } from '../../addresses';
import type { Rule } from '../../findings';
import type { Clients } from '../clients';
import { dialledName } from '../dialled-name';

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
      const host = parseHost(dialledName(given));
      if (!host.ok) return [{ index, given, problem: host.problem }];
      return host.value.kind === 'wildcard' ? [{ index, given, problem: null }] : [];
    });
    return places.length === 0 ? null : { places };
  },
};
