// SPDX-License-Identifier: Apache-2.0
import { parseHost } from '../../addresses';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { generatedServer } from './parts';

/** A wildcard stands for every host of its domain. */
export const generatedCommonNameIsOneHost: Rule<
  'tls.generated-common-name-is-one-host',
  TlsSettings,
  { readonly given: string }
> = {
  id: 'tls.generated-common-name-is-one-host',
  severity: 'note',
  citation: 'vmware/vic cmd/vic-machine/common/certificate.go: a wildcard is less secure; RFC 6125 7.2',
  field: 'tls.server.commonName',
  appliesTo: (tls) => parseHost(generatedServer(tls)?.commonName ?? '').ok,
  check: (tls) => {
    const given = generatedServer(tls)?.commonName ?? '';
    return given.startsWith('*') ? { given } : null;
  },
};
