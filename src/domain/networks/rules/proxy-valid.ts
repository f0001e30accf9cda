// SPDX-License-Identifier: Apache-2.0
import { parseProxyUrl, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** Proxies for pulling images. Either of them may be reached by HTTP or HTTPS. */
export const proxyValid = {
  http: ofProxy('http'),
  https: ofProxy('https'),
} as const;

function ofProxy<Kind extends 'http' | 'https'>(
  kind: Kind,
): Rule<`networks.${Kind}-proxy-valid`, NetworkSettings, { readonly problem: AddressProblem }> {
  return {
    id: `networks.${kind}-proxy-valid`,
    severity: 'error',
    citation: `vic-machine create --${kind}-proxy: "Could not parse HTTP(S) proxy"`,
    field: `networks.proxies.${kind}`,
    appliesTo: ({ proxies }) => proxies[kind] !== '',
    check: ({ proxies }) => {
      const answer = parseProxyUrl(proxies[kind]);
      return answer.ok ? null : { problem: answer.problem };
    },
  };
}
