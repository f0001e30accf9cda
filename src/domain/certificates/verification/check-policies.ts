// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import { sameBytes } from '../same-bytes';

const anyPolicy = '2.5.29.32.0';

/**
 * Whether a path satisfies the policy limits its authorities set (RFC 5280 6.1 as updated by RFC 9618), for a client
 * that asks for no particular policy: it only matters when an authority requires an explicit one.
 *
 * @param path leaf first, anchor last; the anchor's own policies do not count
 */
export function satisfiesPolicies(path: readonly Certificate[]): boolean {
  const below = path.slice(0, -1);
  const limits = { explicit: below.length + 1, mapping: below.length + 1, any: below.length + 1 };
  /** Policies expected of the next certificate; null when there is none left. */
  let expected: ReadonlySet<string> | null = new Set([anyPolicy]);
  for (const [index, certificate] of [...below.entries()].reverse()) {
    const isSelfIssued = sameBytes(certificate.issuer.der, certificate.subject.der);
    const { policies } = certificate;
    const anyCounts = limits.any > 0 || (index > 0 && isSelfIssued);
    expected = nextPolicies(expected, policies.identifiers, anyCounts);
    if (limits.explicit === 0 && expected === null) return false;
    if (index === 0) continue;
    if (policies.mappings.some(({ issuer, subject }) => issuer === anyPolicy || subject === anyPolicy))
      return false;
    expected = mapped(expected, policies.mappings, limits.mapping > 0);
    if (!isSelfIssued) {
      limits.explicit = Math.max(0, limits.explicit - 1);
      limits.mapping = Math.max(0, limits.mapping - 1);
      limits.any = Math.max(0, limits.any - 1);
    }
    limits.explicit = Math.min(limits.explicit, policies.requireExplicitPolicy ?? Infinity);
    limits.mapping = Math.min(limits.mapping, policies.inhibitPolicyMapping ?? Infinity);
    limits.any = Math.min(limits.any, policies.inhibitAnyPolicy ?? Infinity);
  }
  const isRequiredByLeaf = path.length > 1 && path[0]?.policies.requireExplicitPolicy === 0;
  const isRequired = limits.explicit <= 1 || isRequiredByLeaf;
  return !isRequired || expected !== null || path.length <= 1;
}

/** RFC 5280 6.1.3 (d) and (e). */
function nextPolicies(
  expected: ReadonlySet<string> | null,
  identifiers: readonly string[],
  anyCounts: boolean,
): ReadonlySet<string> | null {
  if (expected === null || identifiers.length === 0) return null;
  const named = identifiers.filter((policy) => policy !== anyPolicy);
  const next = new Set(named.filter((policy) => expected.has(policy) || expected.has(anyPolicy)));
  if (anyCounts && identifiers.includes(anyPolicy)) for (const policy of expected) next.add(policy);
  return next.size === 0 ? null : next;
}

/** RFC 5280 6.1.4 (b). */
function mapped(
  expected: ReadonlySet<string> | null,
  mappings: Certificate['policies']['mappings'],
  isAllowed: boolean,
): ReadonlySet<string> | null {
  if (expected === null || mappings.length === 0) return expected;
  const next = new Set(expected);
  for (const { issuer } of mappings) next.delete(issuer);
  if (isAllowed) {
    for (const { issuer, subject } of mappings) {
      if (expected.has(issuer) || expected.has(anyPolicy)) next.add(subject);
    }
  }
  return next.size === 0 ? null : next;
}
