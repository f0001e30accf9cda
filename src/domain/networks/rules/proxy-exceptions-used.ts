// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** Exceptions from a proxy that is not there. */
export const proxyExceptionsUsed: Rule<
  'networks.proxy-exceptions-used',
  NetworkSettings,
  Record<string, never>
> = {
  id: 'networks.proxy-exceptions-used',
  severity: 'warning',
  citation: 'vic-machine create --no-proxy: together with --http-proxy or --https-proxy',
  field: 'networks.proxies.exceptions',
  appliesTo: ({ proxies }) => proxies.exceptions.some((exception) => exception !== ''),
  check: ({ proxies }) => (proxies.http === '' && proxies.https === '' ? {} : null),
};
