// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { customServer } from './parts';

/** A server certificate that a pasted command names has to be chosen: a browser opens no file by its name. */
export const serverCertificateFileIsAtHand: Rule<
  'tls.server-certificate-file-is-at-hand',
  TlsSettings,
  { readonly file: string }
> = {
  id: 'tls.server-certificate-file-is-at-hand',
  severity: 'error',
  citation: 'vic-machine create --tls-server-cert: a path on the machine where the command is run',
  field: 'tls.server.certificate',
  appliesTo: (tls) => (customServer(tls)?.certificate ?? null) !== null,
  check: (tls) => {
    const file = customServer(tls)?.certificate ?? null;
    return file?.bytes === null ? { file: file.name } : null;
  },
};
