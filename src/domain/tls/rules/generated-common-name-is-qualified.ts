// SPDX-License-Identifier: Apache-2.0
import { parseHost } from '../../addresses';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { generatedServer } from './parts';

/** A name without a domain only works where the clients’ own domain is searched. */
export const generatedCommonNameIsQualified: Rule<
  'tls.generated-common-name-is-qualified',
  TlsSettings,
  { readonly given: string }
> = {
  id: 'tls.generated-common-name-is-qualified',
  severity: 'warning',
  citation: 'VCH documentation, --tls-cname: FQDN, IP address or wildcard',
  field: 'tls.server.commonName',
  appliesTo: (tls) => parseHost(generatedServer(tls)?.commonName ?? '').ok,
  check: (tls) => {
    const given = generatedServer(tls)?.commonName ?? '';
    const host = parseHost(given);
    return host.ok && host.value.kind === 'name' && !given.includes('.') ? { given } : null;
  },
};
