// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { generatedServer } from './parts';

/** A generated certificate lives a year and then has to be made anew. */
export const generatedCertificateIsRenewed: Rule<
  'tls.generated-certificate-is-renewed',
  TlsSettings,
  { readonly days: number }
> = {
  id: 'tls.generated-certificate-is-renewed',
  severity: 'note',
  citation: 'vmware/vic pkg/certificate/certificate.go: valid for one year',
  field: 'tls.server',
  appliesTo: (tls) => tls.transport === 'tls',
  check: (tls) => (generatedServer(tls) === null ? null : { days: 365 }),
};
