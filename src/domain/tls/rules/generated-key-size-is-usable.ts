// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { generatedServer } from './parts';

/** Go 1.24 and later refuse smaller RSA keys in a handshake ("512-bit keys are insecure"). */
const smallest = 1024;
/** Docker clients refuse larger RSA keys (crypto/tls, "server sent certificate containing RSA key larger than 8192 bits"). */
const largest = 8192;

/** The key size must be a number of bits that Docker clients accept. */
export const generatedKeySizeIsUsable: Rule<
  'tls.generated-key-size-is-usable',
  TlsSettings,
  { readonly given: string; readonly smallest: number; readonly largest: number }
> = {
  id: 'tls.generated-key-size-is-usable',
  severity: 'error',
  citation:
    'vic-machine create --certificate-key-size (the engine does not check it); Go crypto/tls key limits',
  field: 'tls.server.keySize',
  appliesTo: (tls) => (generatedServer(tls)?.keySize.trim() ?? '') !== '',
  check: (tls) => {
    const given = generatedServer(tls)?.keySize.trim() ?? '';
    const bits = Number(given);
    return Number.isInteger(bits) && bits >= smallest && bits <= largest
      ? null
      : { given, smallest, largest };
  },
};
