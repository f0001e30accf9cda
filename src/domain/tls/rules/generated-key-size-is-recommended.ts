// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { usableKeySize } from './usable-key-size';
import { recommendedRsaBits } from './weak-signature';

/** Keys of less than 2048 bits are not recommended. */
export const generatedKeySizeIsRecommended: Rule<
  'tls.generated-key-size-is-recommended',
  TlsSettings,
  { readonly bits: number; readonly recommended: number }
> = {
  id: 'tls.generated-key-size-is-recommended',
  severity: 'warning',
  citation: 'VCH documentation, --certificate-key-size: below 2048 is not recommended',
  field: 'tls.server.keySize',
  appliesTo: (tls) => usableKeySize(tls) !== null,
  check: (tls) => {
    const bits = usableKeySize(tls);
    return bits === null || bits >= recommendedRsaBits ? null : { bits, recommended: recommendedRsaBits };
  },
};
