// SPDX-License-Identifier: Apache-2.0
import type { postureRules } from '../../domain/review';
import type { RuleTexts } from '../rule-text';

const date = (value: Date): string => value.toISOString().slice(0, 10);

const rules: RuleTexts<typeof postureRules> = {
  'posture.api-is-encrypted': ({ port }) => ({
    wrong: `The Docker API is not encrypted: everybody who reaches port ${port} controls the VCH.`,
    remedy: 'Create the VCH anew with TLS; it cannot be turned on later.',
  }),
  'posture.clients-are-verified': ({ port }) => ({
    wrong: `Clients are not verified: everybody who reaches port ${port} controls the VCH.`,
    remedy: 'Give it a CA for client certificates with vic-machine configure --tls-ca.',
  }),
  'posture.certificates-are-valid': ({ expired }) => ({
    wrong: expired.map(({ name, notAfter }) => `${name} expired on ${date(notAfter)}.`).join(' '),
    consequence: 'Docker clients refuse to connect, or are refused.',
    remedy: 'Replace the certificate with vic-machine configure.',
  }),
  'posture.certificates-last': ({ expiring }) => ({
    wrong: expiring.map(({ name, notAfter }) => `${name} expires on ${date(notAfter)}.`).join(' '),
    consequence: 'Docker clients will refuse to connect, or be refused, from then on.',
    remedy: 'Replace the certificate in time with vic-machine configure.',
  }),
};

/** Findings about an existing VCH that the list of all VCHs shows. */
export const posture = { rules };
