// SPDX-License-Identifier: Apache-2.0

import type { GoVersion } from '../go-version';
import { isAtLeast } from '../go-version';

/**
 * The labels of a domain name from right to left, `a.b.com` as `com`, `b`, `a`; null when it is none: an empty label,
 * a final dot or a character outside visible ASCII. The empty name has no labels.
 */
export function labelsFromRight(domain: string): readonly string[] | null {
  if (domain === '') return [];
  const labels = domain.toLowerCase().split('.').reverse();
  return labels.every((label) => /^[\u0021-\u007e]+$/.test(label)) ? labels : null;
}

/** How a version of Go takes a domain apart: up to 1.21 one leading dot is passed over; limits count since 1.25. */
export function labelsAsIn(version: GoVersion): (domain: string) => readonly string[] | null {
  if (isAtLeast(version, '1.26')) return limitedLabelsFromRight;
  if (isAtLeast(version, '1.24')) return labelsFromRight;
  return (domain) => labelsFromRight(domain.startsWith('.') ? domain.slice(1) : domain);
}

/** Like {@link labelsFromRight}, with the length limits of RFC 1035 2.3.4 that Go checks since 1.25. */
function limitedLabelsFromRight(domain: string): readonly string[] | null {
  const labels = labelsFromRight(domain);
  return labels === null || domain.length > 253 || labels.some((label) => label.length > 63) ? null : labels;
}
