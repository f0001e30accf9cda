// SPDX-License-Identifier: Apache-2.0
import type { tlsRules } from '../../domain/tls';
import type { CardField } from './card-rows';

type RuleId = (typeof tlsRules)[number]['id'];

/** The fact of a certificate that a rule is about; rules about the file as a whole concern none. */
const fields: Readonly<Partial<Record<RuleId, CardField>>> = {
  'tls.authorities-stay-valid': 'validity',
  'tls.authority-keys-are-strong': 'key',
  'tls.authority-signatures-are-strong': 'signature',
  'tls.server-certificate-is-for-servers': 'purposes',
  'tls.server-certificate-is-no-authority': 'constraints',
  'tls.server-certificate-is-settled': 'validity',
  'tls.server-certificate-is-signed': 'issuer',
  'tls.server-certificate-is-valid-now': 'validity',
  'tls.server-certificate-names-hosts': 'names',
  'tls.server-certificate-stays-valid': 'validity',
  'tls.server-issuer-is-handed-out': 'issuer',
  'tls.server-key-is-accepted': 'key',
  'tls.server-key-is-strong': 'key',
  'tls.server-key-matches-certificate': 'key',
  'tls.server-key-usage-allows-agreement': 'usages',
  'tls.server-key-usage-is-complete': 'usages',
  'tls.server-signatures-are-strong': 'signature',
};

const byId: ReadonlyMap<string, CardField> = new Map(Object.entries(fields));

/**
 * The line of a certificate's card that a finding concerns; null when it is about no single one.
 *
 * @param id of the rule
 */
export function concernedField(id: string): CardField | null {
  return byId.get(id) ?? null;
}
