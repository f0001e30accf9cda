// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { generatedServer } from './parts';
import { largestRsaKey as largest, smallestRsaKey as smallest } from './rsa-key-sizes';

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
