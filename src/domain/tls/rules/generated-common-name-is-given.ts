// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { generatedServer } from './parts';

/** A generated server certificate must name the address that clients dial. */
export const generatedCommonNameIsGiven: Rule<
  'tls.generated-common-name-is-given',
  TlsSettings,
  { readonly given: '' }
> = {
  id: 'tls.generated-common-name-is-given',
  severity: 'error',
  citation: 'cmd/vic-machine/common/certificate.go: "provide Common Name for server certificate"',
  field: 'tls.server.commonName',
  appliesTo: (tls) => generatedServer(tls) !== null,
  check: (tls) => (generatedServer(tls)?.commonName.trim() === '' ? { given: '' } : null),
};
