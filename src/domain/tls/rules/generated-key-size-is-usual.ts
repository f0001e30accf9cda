// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { usableKeySize } from './usable-key-size';

/** Large keys are slow to make and to use; odd sizes gain nothing. */
export const generatedKeySizeIsUsual: Rule<
  'tls.generated-key-size-is-usual',
  TlsSettings,
  { readonly bits: number; readonly why: 'slow' | 'odd' }
> = {
  id: 'tls.generated-key-size-is-usual',
  severity: 'note',
  citation: 'VCH documentation, --certificate-key-size',
  field: 'tls.server.keySize',
  appliesTo: (tls) => usableKeySize(tls) !== null,
  check: (tls) => {
    const bits = usableKeySize(tls);
    if (bits === null) return null;
    if (bits > 4096) return { bits, why: 'slow' };
    return bits % 1024 === 0 ? null : { bits, why: 'odd' };
  },
};
