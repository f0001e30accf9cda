// SPDX-License-Identifier: Apache-2.0
import { parseProxyException, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { textsWhere, type TextPlace } from './text-place';

/** One host, domain or network each: the engine joins them with commas and looks at none of them. */
export const proxyExceptionsValid: Rule<
  'networks.proxy-exceptions-valid',
  NetworkSettings,
  { readonly places: readonly (TextPlace & { readonly problem: AddressProblem })[] }
> = {
  id: 'networks.proxy-exceptions-valid',
  severity: 'warning',
  citation: 'vic-machine create --no-proxy: a list separated by commas',
  field: 'networks.proxies.exceptions',
  appliesTo: ({ proxies }) => proxies.exceptions.some((exception) => exception !== ''),
  check: ({ proxies }) =>
    textsWhere(proxies.exceptions, (exception) => {
      const answer = parseProxyException(exception);
      return answer.ok ? null : { problem: answer.problem };
    }),
};
