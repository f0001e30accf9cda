// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../../domain/findings';
import type { tlsRules, tlsWizardRules } from '../../domain/tls';
import type { CertificateNumber, Link } from './certificate-picture-model';

type RuleId = (typeof tlsRules | typeof tlsWizardRules)[number]['id'];

/** The certificate of the picture that a field of the settings is about. */
const numbers: readonly (readonly [string, CertificateNumber])[] = [
  ['tls.client.', 1],
  ['tls.server', 2],
  ['tls.dockerCa', 3],
  ['tls.authorities', 4],
];

/** Rules about names that clients dial; they fail for the certificate, or for the CA that did not sign it. */
const aboutNames: ReadonlySet<string> = new Set([
  'connection.some-name-is-trusted',
  'connection.every-name-is-trusted',
]);

/** Rules that say that something is still to be chosen. */
const missing: ReadonlySet<string> = new Set<RuleId>([
  'tls.authorities-are-chosen',
  'tls.authority-files-are-at-hand',
  'tls.server-certificate-is-chosen',
  'tls.server-certificate-file-is-at-hand',
  'tls.server-key-is-chosen',
  'tls.server-key-file-is-at-hand',
  'tls.generated-common-name-is-given',
]);

/**
 * The certificate that a finding is about; null for none of them.
 *
 * @param server whether (3) signed (2)
 */
export function numberOf({ id, field }: Finding, server: Link): CertificateNumber | null {
  if (aboutNames.has(id)) return server === 'not-signed' ? 3 : 2;
  return numbers.find(([prefix]) => field.startsWith(prefix))?.[1] ?? null;
}

/** Whether a finding says that something is still to be chosen, and not that it is wrong. */
export function isMissing({ id }: Finding): boolean {
  return missing.has(id);
}
