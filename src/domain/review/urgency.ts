// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../findings';
import type { ReviewRuleId } from './sections';

/** Of findings that are equally serious, these come first: they say that others get in, or that nobody does. */
const mostUrgent: readonly ReviewRuleId[] = [
  'general.debug-keeps-vch-closed',
  'review.clients-hold-certificates',
  'tls.unverified-api-not-public',
  'tls.clients-are-verified',
  'general.debug-keeps-profiling-local',
  'firewall.open-avoided',
  'tls.server-certificate-stays-valid',
  'tls.authorities-stay-valid',
];

/** The findings with the most urgent ones first; the others keep the order of the sections. */
export function byUrgency(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function rank({ id }: Finding): number {
  const index = mostUrgent.findIndex((urgent) => urgent === id);
  return index < 0 ? mostUrgent.length : index;
}
