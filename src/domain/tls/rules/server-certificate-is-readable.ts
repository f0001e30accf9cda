// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { FileProblem } from '../../certificates';
import type { TlsSettings } from '../tls-settings';
import { fileProblem } from './file-problem';
import { customServer, isRead } from './parts';

/** The server certificate file must hold certificates that can be read. */
export const serverCertificateIsReadable: Rule<
  'tls.server-certificate-is-readable',
  TlsSettings,
  { readonly file: string; readonly problem: FileProblem }
> = {
  id: 'tls.server-certificate-is-readable',
  severity: 'error',
  citation: 'Go crypto/tls X509KeyPair: "failed to find any PEM data in certificate input"',
  field: 'tls.server.certificate',
  appliesTo: (tls) => isRead(customServer(tls)?.certificate ?? null),
  check: (tls) => {
    const file = customServer(tls)?.certificate;
    const problem = file === null || file === undefined ? null : fileProblem(file, 'certificate');
    return file === null || file === undefined || problem === null ? null : { file: file.name, problem };
  },
};
