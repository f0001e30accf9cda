// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { FileProblem } from '../../certificates';
import type { TlsSettings } from '../tls-settings';
import { fileProblem, holdsEncryptedKey } from './file-problem';
import { customServer, isRead } from './parts';

/** The server private key file must hold a key that the VCH can use. */
export const serverKeyIsReadable: Rule<
  'tls.server-key-is-readable',
  TlsSettings,
  { readonly file: string; readonly problem: FileProblem }
> = {
  id: 'tls.server-key-is-readable',
  severity: 'error',
  citation: 'Go crypto/tls X509KeyPair: "failed to parse private key"',
  field: 'tls.server.key',
  appliesTo: (tls) => isRead(customServer(tls)?.key ?? null),
  check: (tls) => {
    const file = customServer(tls)?.key;
    if (file === null || file === undefined || holdsEncryptedKey(file)) return null;
    const problem = fileProblem(file, 'key');
    return problem === null ? null : { file: file.name, problem };
  },
};
