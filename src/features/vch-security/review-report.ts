// SPDX-License-Identifier: Apache-2.0
import { shortName } from '../../domain/certificates';
import type { Review } from '../../domain/review';
import { describeReviewFinding, type ReviewMessages } from '../../messages/review-messages';

/**
 * A review as plain data, to be kept or compared. It holds what the tab says in words; of certificates who and how long,
 * never a key; and no detail of a finding as it stands, because a proxy's address may hold a password.
 */
export function reviewReport(review: Review, texts: ReviewMessages): object {
  const { vch, description, at, access, configuration, certificates, sections } = review;
  return {
    vch: { ...vch },
    checkedAt: at.toISOString(),
    protection: description?.tls.mode ?? 'unknown',
    verdict: texts.access(access, vch.dockerHost, texts.page.timeline.day),
    configuration:
      configuration === null
        ? null
        : { number: configuration.number, certainty: configuration.certainty, orElse: configuration.orElse },
    certificates: certificates.map(({ role, certificate, remaining }) => ({
      role,
      name: shortName(certificate),
      notBefore: certificate.notBefore.toISOString(),
      notAfter: certificate.notAfter.toISOString(),
      state: remaining.state,
      days: remaining.days,
    })),
    sections: sections.map(({ id, checks }) => ({
      id,
      title: texts.sections[id],
      checks: checks.map((check) => ({
        id: check.id,
        statement: texts.statements[check.id],
        outcome: check.evaluation.outcome,
        severity: check.severity,
        source: check.citation,
        ...(check.evaluation.outcome === 'failed'
          ? { finding: describeReviewFinding(texts, check.evaluation.finding) }
          : {}),
        ...(check.evaluation.outcome === 'unknown'
          ? { missing: check.evaluation.missing.map((missing) => texts.untold[missing]) }
          : {}),
      })),
    })),
  };
}
