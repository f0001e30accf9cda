// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { holdsEncryptedKey } from './file-problem';
import { customServer, isRead } from './parts';

/** The VCH cannot ask for a passphrase: an encrypted key cannot be loaded. */
export const serverKeyIsNotEncrypted: Rule<
  'tls.server-key-is-not-encrypted',
  TlsSettings,
  { readonly file: string }
> = {
  id: 'tls.server-key-is-not-encrypted',
  severity: 'error',
  citation: 'vic-machine documentation: the key must not be encrypted; Go: "failed to parse private key"',
  field: 'tls.server.key',
  appliesTo: (tls) => isRead(customServer(tls)?.key ?? null),
  check: (tls) => {
    const file = customServer(tls)?.key;
    return file !== null && file !== undefined && holdsEncryptedKey(file) ? { file: file.name } : null;
  },
};
