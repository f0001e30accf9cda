// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { customServer } from './parts';

/** A private key that a pasted command names has to be chosen: a browser opens no file by its name. */
export const serverKeyFileIsAtHand: Rule<
  'tls.server-key-file-is-at-hand',
  TlsSettings,
  { readonly file: string }
> = {
  id: 'tls.server-key-file-is-at-hand',
  severity: 'error',
  citation: 'vic-machine create --tls-server-key: a path on the machine where the command is run',
  field: 'tls.server.key',
  appliesTo: (tls) => (customServer(tls)?.key ?? null) !== null,
  check: (tls) => {
    const file = customServer(tls)?.key ?? null;
    return file?.bytes === null ? { file: file.name } : null;
  },
};
