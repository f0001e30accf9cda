// SPDX-License-Identifier: Apache-2.0
import { parseIpAddress } from '../../addresses';
import type { Certificate, NameConstraints, NameSubtrees } from '../certificate';
import { unsigned } from '../elliptic';
import type { GoVersion } from '../go-version';
import { isAtLeast } from '../go-version';
import { labelsAsIn, readMailbox, readUri } from '../names';
import { commonNameOf } from '../naming';
import type { ChainRefusal } from './chain-refusal';

type Finding = Pick<ChainRefusal, 'code' | 'message'>;

/** Go's cap on comparisons for one authority; beyond it the chain is refused. */
const mostComparisons = 250_000;

const notAuthorized = 'x509: a root or intermediate certificate is not authorized to sign for this name: ';

/**
 * Whether an authority's name constraints (RFC 5280 4.2.1.10) allow the names of the certificates below it.
 *
 * @param below the path from the leaf up to right below the authority
 * @param host the dialled name: all that Go 1.8 looked at
 */
export function checkNameConstraints(
  authority: Certificate,
  below: readonly Certificate[],
  host: string | null,
  version: GoVersion,
): ChainRefusal | null {
  const { nameConstraints } = authority;
  if (nameConstraints === null) return null;
  const refusal = (finding: Finding | null) => finding && { ...finding, certificate: authority };
  if (version === '1.8.7') return refusal(checkDialledName(nameConstraints, host));
  const leaf = below[0];
  if (version === '1.13' && leaf?.subjectAltNames === null) {
    return commonNameOf(leaf.subject) === null
      ? null
      : refusal({
          code: 'name-not-permitted',
          message: 'x509: issuer has name constraints but leaf does not have a SAN extension',
        });
  }
  const checked = checkedCertificates(authority, below, version);
  const comparisons = { left: mostComparisons };
  for (const certificate of checked) {
    const finding = checkNames(certificate, nameConstraints, version, comparisons);
    if (finding !== null) return refusal(finding);
  }
  return null;
}

/**
 * Whose names an authority's constraints are held against: the leaf's; since 1.15 its own too (observed with 1.19); since
 * 1.26 those of everything below. Whether 1.26 still looks at its own was not observed, so the stricter answer is taken.
 */
function checkedCertificates(
  authority: Certificate,
  below: readonly Certificate[],
  version: GoVersion,
): readonly Certificate[] {
  if (isAtLeast(version, '1.26')) return [...below, authority];
  const leaf = below.slice(0, 1);
  return isAtLeast(version, '1.19') ? [...leaf, authority] : leaf;
}

interface Budget {
  left: number;
}

/** One kind of name: how to take an entry apart, and when it lies in a subtree. */
interface Kind<Name> {
  readonly title: string;
  readonly entries: readonly string[];
  readonly permitted: readonly string[] | NameSubtrees['ips'];
  readonly excluded: readonly string[] | NameSubtrees['ips'];
  read(entry: string): Name | null;
  unreadable(entry: string): string;
  isIn(name: Name, index: number, list: 'permitted' | 'excluded'): boolean;
}

function checkNames(
  { subjectAltNames }: Certificate,
  { permitted, excluded }: NameConstraints,
  version: GoVersion,
  budget: Budget,
): Finding | null {
  if (subjectAltNames === null) return null;
  const { emails, dns, uris, ips } = subjectAltNames;
  const readDomain = labelsAsIn(version);
  const domains = { permitted: subtreeTests(permitted, version), excluded: subtreeTests(excluded, version) };
  return (
    checkKind(
      {
        title: 'email address',
        entries: emails,
        permitted: permitted.emails,
        excluded: excluded.emails,
        read: (entry) => readMailbox(entry, version),
        unreadable: (entry) => `cannot parse rfc822Name ${JSON.stringify(entry)}`,
        isIn: (name, index, list) => domains[list].email(index, name),
      },
      budget,
    ) ??
    checkKind(
      {
        title: 'DNS name',
        entries: dns,
        permitted: permitted.dns,
        excluded: excluded.dns,
        read: readDomain,
        unreadable: (entry) => `x509: cannot parse dnsName ${JSON.stringify(entry)}`,
        isIn: (labels, index, list) => {
          const coversWildcards = list === 'excluded' && isAtLeast(version, '1.26');
          return domains[list].dns(index, labels, coversWildcards);
        },
      },
      budget,
    ) ??
    checkKind(
      {
        title: 'URI',
        entries: uris,
        permitted: permitted.uris,
        excluded: excluded.uris,
        read: (entry) => ({ host: hostOfUri(entry, version) }),
        unreadable: (entry) => `x509: internal error: URI SAN ${JSON.stringify(entry)} failed to parse`,
        isIn: ({ host }, index, list) => host !== null && domains[list].uri(index, host),
      },
      budget,
      // An address or nothing at all cannot be compared with a domain.
      (entry) => hostOfUri(entry, version) === null,
    ) ??
    checkKind(
      {
        title: 'IP address',
        entries: ips,
        permitted: permitted.ips,
        excluded: excluded.ips,
        read: readAddress,
        unreadable: (entry) => `x509: internal error: IP SAN ${entry} failed to parse`,
        isIn: (address, index, list) => {
          const block = (list === 'permitted' ? permitted : excluded).ips[index];
          return block !== undefined && isInBlock(address, block);
        },
      },
      budget,
    )
  );
}

function checkKind<Name>(
  kind: Kind<Name>,
  budget: Budget,
  isIncomparable: (entry: string) => boolean = () => false,
): Finding | null {
  for (const entry of kind.entries) {
    const name = kind.read(entry);
    if (name === null) return { code: 'name-unreadable', message: notAuthorized + kind.unreadable(entry) };
    budget.left -= kind.excluded.length;
    if (budget.left < 0) return tooMany;
    const isConstrained = kind.excluded.length + kind.permitted.length > 0;
    if (isConstrained && isIncomparable(entry)) {
      const message = `${notAuthorized}${kind.title} ${JSON.stringify(entry)} cannot be matched against constraints`;
      return { code: 'name-unreadable', message };
    }
    const quoted = kind.title === 'IP address' ? entry : JSON.stringify(entry);
    if (kind.excluded.some((_, index) => kind.isIn(name, index, 'excluded'))) {
      return {
        code: 'name-excluded',
        message: `${notAuthorized}${kind.title} ${quoted} is excluded by a constraint`,
      };
    }
    budget.left -= kind.permitted.length;
    if (budget.left < 0) return tooMany;
    if (
      kind.permitted.length > 0 &&
      !kind.permitted.some((_, index) => kind.isIn(name, index, 'permitted'))
    ) {
      const message = `${notAuthorized}${kind.title} ${quoted} is not permitted by any constraint`;
      return { code: 'name-not-permitted', message };
    }
  }
  return null;
}

const tooMany: Finding = {
  code: 'too-many-comparisons',
  message: 'x509: too many name constraints to check',
};

interface DomainTree {
  readonly labels: readonly string[];
  /** Whether the tree leaves out its own top (a leading dot). */
  readonly subdomainsOnly: boolean;
}

/** null for what is no domain: it holds nothing. */
function domainTreeOf(text: string, labelsOf: ReturnType<typeof labelsAsIn>): DomainTree | null {
  const subdomainsOnly = text.startsWith('.');
  const labels = labelsOf(subdomainsOnly ? text.slice(1) : text);
  return labels && { labels, subdomainsOnly };
}

/** Membership tests for the trees of a list, taken apart once: they are asked many times. */
function subtreeTests({ dns, uris, emails }: NameSubtrees, version: GoVersion) {
  const labelsOf = labelsAsIn(version);
  const domainTree = (text: string) => domainTreeOf(text, labelsOf);
  const dnsTrees = dns.map(domainTree);
  const uriTrees = uris.map(domainTree);
  const emailTrees = emails.map((text) => ({
    mailbox: text.includes('@') ? readMailbox(text, version) : null,
    tree: domainTree(text),
  }));
  return {
    dns: (index: number, labels: readonly string[], coversWildcards: boolean) =>
      isInTree(labels, dnsTrees[index] ?? null, coversWildcards),
    uri: (index: number, labels: readonly string[]) => isInTree(labels, uriTrees[index] ?? null, false),
    email: (index: number, { local, domain }: { readonly local: string; readonly domain: string }) => {
      const subtree = emailTrees[index];
      const wanted = subtree?.mailbox;
      if (wanted) return wanted.local === local && wanted.domain.toLowerCase() === domain.toLowerCase();
      return isInTree(labelsOf(domain) ?? [], subtree?.tree ?? null, false);
    },
  };
}

function isInTree(labels: readonly string[], tree: DomainTree | null, coversWildcards: boolean): boolean {
  if (tree === null) return false;
  // The empty constraint holds every name.
  if (tree.labels.length === 0 && !tree.subdomainsOnly) return true;
  const isBelow = tree.labels.every((label, index) => label === labels[index]);
  if (isBelow) return labels.length > tree.labels.length || !tree.subdomainsOnly;
  // `*.example.com` stands for the excluded `www.example.com` too.
  const last = labels.length - 1;
  if (!coversWildcards || labels[last] !== '*' || tree.labels.length !== labels.length) return false;
  return tree.labels.every((label, index) => index === last || label === labels[index]);
}

/** Labels of the host of a URI; null when it has none that a domain could be compared with. */
function hostOfUri(uri: string, version: GoVersion): readonly string[] | null {
  const authority = readUri(uri)?.authority ?? '';
  const host = authority.includes(':') && !authority.endsWith(']') ? withoutPort(authority) : authority;
  if (host === '' || host.startsWith('[') || parseIpAddress(host).ok) return null;
  return labelsAsIn(version)(host);
}

function withoutPort(authority: string): string {
  return authority.slice(0, authority.lastIndexOf(':'));
}

function readAddress(text: string): { readonly size: number; readonly value: bigint } | null {
  const parsed = parseIpAddress(text);
  return parsed.ok ? { size: parsed.value.version === 4 ? 4 : 16, value: parsed.value.value } : null;
}

function isInBlock(
  { size, value }: { readonly size: number; readonly value: bigint },
  { address, mask }: NameSubtrees['ips'][number],
): boolean {
  return address.length === size && (value & unsigned(mask)) === (unsigned(address) & unsigned(mask));
}

/** Go 1.8: only the dialled name counts, and only permitted DNS names. */
function checkDialledName({ permitted }: NameConstraints, host: string | null): Finding | null {
  if (permitted.dns.length === 0) return null;
  const isPermitted = permitted.dns.some((constraint) => {
    if (constraint === '') return true;
    if (!host?.endsWith(constraint)) return false;
    const isSame = host.length === constraint.length;
    const isSubdomain = host.charAt(host.length - constraint.length - 1) === '.';
    return isSame || isSubdomain !== constraint.startsWith('.');
  });
  if (isPermitted) return null;
  return { code: 'name-not-permitted', message: `${notAuthorized}DNS name ${JSON.stringify(host ?? '')}` };
}
