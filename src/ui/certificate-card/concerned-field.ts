// SPDX-License-Identifier: Apache-2.0
import type { CardField } from './card-rows';

/** The fact of a certificate that a rule is about; rules about the file as a whole concern none. */
const fields: Readonly<Record<string, CardField>> = {
  'tls.authorities-stay-valid': 'validity',
  'tls.authority-keys-are-strong': 'key',
  'tls.server-certificate-stays-valid': 'validity',
  'tls.server-certificate-is-settled': 'validity',
  'tls.server-key-is-accepted': 'key',
  'tls.server-key-is-strong': 'key',
  'tls.server-certificate-is-valid-now': 'validity',
  'tls.server-key-matches-certificate': 'key',
};

/**
 * The line of a certificate's card that a finding concerns; null when it is about no single one.
 *
 * @param id of the rule
 */
export function concernedField(id: string): CardField | null {
  return fields[id] ?? null;
}
