// SPDX-License-Identifier: Apache-2.0
import { parseIpAddress } from '../../addresses';
import type { Certificate, NameConstraints, NameSubtrees } from '../certificate';
import { unsigned } from '../elliptic';
import type { GoVersion } from '../go-version';
import { isAtLeast } from '../go-version';
import type { Mailbox } from '../names';
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

function checkNames(
  { subjectAltNames }: Certificate,
  { permitted, excluded }: NameConstraints,
  version: GoVersion,
  budget: Budget,
): Finding | null {
  if (subjectAltNames === null) return null;
  const { emails, dns, uris, ips } = subjectAltNames;
  const labelsOf = labelsAsIn(version);
  const domains = (list: readonly string[]) => list.map((text) => domainTest(text, labelsOf));
  const mailboxes = (list: readonly string[]) => list.map((text) => mailboxTest(text, version));
  const excludedDns = isAtLeast(version, '1.26')
    ? excluded.dns.map((text) => wildcardTest(text, labelsOf))
    : domains(excluded.dns);
  const readEmail = (entry: string) => readMailbox(entry, version);
  // The host is only looked at when there is something to compare it with.
  const isUriFree = permitted.uris.length + excluded.uris.length === 0;
  const readHost = (entry: string) => (isUriFree ? [] : hostOfUri(entry, version));
  return (
    checkKind(
      'email address',
      emails,
      readEmail,
      mailboxes(permitted.emails),
      mailboxes(excluded.emails),
      budget,
    ) ??
    checkKind('DNS name', dns, labelsOf, domains(permitted.dns), excludedDns, budget) ??
    checkKind('URI', uris, readHost, domains(permitted.uris), domains(excluded.uris), budget) ??
    checkKind(
      'IP address',
      ips,
      readAddress,
      permitted.ips.map(blockTest),
      excluded.ips.map(blockTest),
      budget,
    )
  );
}

/** Whether a name lies in a subtree. */
type Test<Name> = (name: Name) => boolean;

function checkKind<Name>(
  title: string,
  entries: readonly string[],
  read: (entry: string) => Name | null,
  permitted: readonly Test<Name>[],
  excluded: readonly Test<Name>[],
  budget: Budget,
): Finding | null {
  for (const entry of entries) {
    const said = `${notAuthorized}${title} ${title === 'IP address' ? entry : JSON.stringify(entry)}`;
    const name = read(entry);
    if (name === null) return { code: 'name-unreadable', message: `${said} cannot be parsed or matched` };
    budget.left -= excluded.length;
    if (budget.left < 0) return tooMany;
    if (excluded.some((test) => test(name))) {
      return { code: 'name-excluded', message: `${said} is excluded by a constraint` };
    }
    budget.left -= permitted.length;
    if (budget.left < 0) return tooMany;
    if (permitted.length > 0 && !permitted.some((test) => test(name))) {
      return { code: 'name-not-permitted', message: `${said} is not permitted by any constraint` };
    }
  }
  return null;
}

const tooMany: Finding = {
  code: 'too-many-comparisons',
  message: 'x509: too many name constraints to check',
};

type Labels = readonly string[];
type LabelsOf = ReturnType<typeof labelsAsIn>;

/** A leading dot leaves out the top of the tree; the empty constraint holds every name; what is no domain, none. */
function domainTest(constraint: string, labelsOf: LabelsOf): Test<Labels> {
  const subdomainsOnly = constraint.startsWith('.');
  const top = labelsOf(subdomainsOnly ? constraint.slice(1) : constraint);
  return (labels) =>
    top !== null &&
    top.every((label, index) => label === labels[index]) &&
    (!subdomainsOnly || labels.length > top.length);
}

/** Like {@link domainTest}, and `*.example.com` stands for the excluded `www.example.com` too. */
function wildcardTest(constraint: string, labelsOf: LabelsOf): Test<Labels> {
  const test = domainTest(constraint, labelsOf);
  const top = labelsOf(constraint.startsWith('.') ? constraint.slice(1) : constraint);
  return (labels) => {
    const last = labels.length - 1;
    const isCovered =
      labels[last] === '*' &&
      top?.length === labels.length &&
      top.every((label, index) => index === last || label === labels[index]);
    return isCovered || test(labels);
  };
}

function mailboxTest(constraint: string, version: GoVersion): Test<Mailbox> {
  const wanted = constraint.includes('@') ? readMailbox(constraint, version) : null;
  const labelsOf = labelsAsIn(version);
  const isInDomain = domainTest(constraint, labelsOf);
  return ({ local, domain }) =>
    wanted === null
      ? isInDomain(labelsOf(domain) ?? [])
      : wanted.local === local && wanted.domain.toLowerCase() === domain.toLowerCase();
}

/** Labels of the host of a URI; null when it has none that a domain could be compared with. */
function hostOfUri(uri: string, version: GoVersion): Labels | null {
  const authority = readUri(uri)?.authority ?? '';
  const hasPort = authority.includes(':') && !authority.endsWith(']');
  const host = hasPort ? authority.slice(0, authority.lastIndexOf(':')) : authority;
  if (host === '' || host.startsWith('[') || parseIpAddress(host).ok) return null;
  return labelsAsIn(version)(host);
}

interface Address {
  readonly size: number;
  readonly value: bigint;
}

function readAddress(text: string): Address | null {
  const parsed = parseIpAddress(text);
  return parsed.ok ? { size: parsed.value.version === 4 ? 4 : 16, value: parsed.value.value } : null;
}

function blockTest({ address, mask }: NameSubtrees['ips'][number]): Test<Address> {
  const bits = unsigned(mask);
  const network = unsigned(address) & bits;
  return ({ size, value }) => address.length === size && (value & bits) === network;
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
