// SPDX-License-Identifier: Apache-2.0
import { parseProxyUrl } from '../../addresses';
import type { Rule } from '../../findings';
import type { NetworkSettings } from '../network-settings';

/** The address is stored and shown as it is, with what stands before the `@`. */
export const proxyHasNoCredentials = {
  http: ofProxy('http'),
  https: ofProxy('https'),
} as const;

function ofProxy<Kind extends 'http' | 'https'>(
  kind: Kind,
): Rule<`networks.${Kind}-proxy-has-no-credentials`, NetworkSettings, Record<string, never>> {
  return {
    id: `networks.${kind}-proxy-has-no-credentials`,
    severity: 'warning',
    citation: `vic-machine create --${kind}-proxy: stored unencrypted in the VCH's configuration`,
    field: `networks.proxies.${kind}`,
    appliesTo: ({ proxies }) => parseProxyUrl(proxies[kind]).ok,
    check: ({ proxies }) => {
      const answer = parseProxyUrl(proxies[kind]);
      return answer.ok && answer.value.userInfo !== '' ? {} : null;
    },
  };
}
