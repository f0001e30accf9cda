// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';

const hour = 3_600_000;

/** A certificate that is valid since a moment ago is not valid yet on a machine whose clock is behind. */
export const serverCertificateIsSettled: Rule<
  'tls.server-certificate-is-settled',
  TlsSettings,
  { readonly file: string; readonly notBefore: Date }
> = {
  id: 'tls.server-certificate-is-settled',
  severity: 'warning',
  citation: 'VCH documentation, "Connections to the VCH Fail with Certificate Errors": clock skew',
  field: 'tls.server.certificate',
  appliesTo: (tls) => serverChain(tls) !== null,
  check: (tls, at) => {
    const server = serverChain(tls);
    if (server === null) return null;
    const age = at.getTime() - server.leaf.notBefore.getTime();
    return age >= 0 && age < hour ? { file: server.file, notBefore: server.leaf.notBefore } : null;
  },
};
