// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';
import { largestRsaKey as largest, smallestRsaKey as smallest } from './rsa-key-sizes';

/** Docker clients of today refuse RSA keys that are too short or too long. */
export const serverKeyIsAccepted: Rule<
  'tls.server-key-is-accepted',
  TlsSettings,
  { readonly file: string; readonly bits: number; readonly smallest: number; readonly largest: number }
> = {
  id: 'tls.server-key-is-accepted',
  severity: 'error',
  citation: 'Go 1.24 crypto/rsa; Go crypto/tls: RSA keys below 1024 and above 8192 bits are refused',
  field: 'tls.server.certificate',
  appliesTo: (tls) => serverChain(tls) !== null,
  check: (tls) => {
    const server = serverChain(tls);
    const algorithm = server?.leaf.publicKey.algorithm;
    if (server === null || algorithm?.type !== 'RSA') return null;
    const { bits } = algorithm;
    return bits >= smallest && bits <= largest ? null : { file: server.file, bits, smallest, largest };
  },
};
