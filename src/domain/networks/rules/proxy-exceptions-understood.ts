// SPDX-License-Identifier: Apache-2.0
import { parseProxyException } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';
import { textsWhere, type TextPlace } from './text-place';

/** A VCH compares texts: networks, stars in front of a domain, and a star among other exceptions mean nothing to it. */
export const proxyExceptionsUnderstood: Rule<
  'networks.proxy-exceptions-understood',
  NetworkSettings,
  {
    readonly places: readonly (TextPlace & { readonly kind: 'network' | 'wildcard' | 'star-among-others' })[];
  }
> = {
  id: 'networks.proxy-exceptions-understood',
  severity: 'warning',
  citation: 'Go 1.8 net/http, useProxy: names and addresses compared as texts; networks since Go 1.11',
  field: 'networks.proxies.exceptions',
  appliesTo: ({ proxies }) => proxies.exceptions.some((exception) => parseProxyException(exception).ok),
  check: ({ proxies }) => {
    const given = proxies.exceptions.filter((exception) => exception !== '');
    return textsWhere(proxies.exceptions, (exception) => {
      const kind = misunderstood(exception);
      return kind === null || (kind === 'star-among-others' && given.length === 1) ? null : { kind };
    });
  },
};

function misunderstood(text: string): 'network' | 'wildcard' | 'star-among-others' | null {
  const answer = parseProxyException(text);
  if (!answer.ok) return null;
  const { value } = answer;
  if (value.kind === 'network') return 'network';
  if (value.kind === 'everything') return 'star-among-others';
  return value.kind === 'host' && value.endpoint.host.kind === 'wildcard' ? 'wildcard' : null;
}
