// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import type { GoBuild } from '../go-version';
import { isAtLeast } from '../go-version';
import { sameBytes } from '../same-bytes';
import type { ChainRefusal } from './chain-refusal';
import { checkAlone, checkAuthority, checkPurpose } from './check-certificate';
import { checkHost } from './check-host';
import { satisfiesPolicies } from './check-policies';
import { checkSignature, refusalToSign } from './check-signature';

/** What is to be verified. */
export interface ChainRequest {
  readonly leaf: Certificate;
  /** What was sent along, in any order. */
  readonly intermediates: readonly Certificate[];
  /** Everything that is trusted: `ca.pem`, or the client CAs. */
  readonly anchors: readonly Certificate[];
  /** The dialled name or address; null when no name is asked for, as for clients. */
  readonly host: string | null;
  readonly usage: 'server' | 'client';
  readonly at: Date;
  /** The program that verifies. */
  readonly build: GoBuild;
}

/** A path from the leaf upwards that was tried, and why it does not count. */
export interface RefusedPath {
  readonly path: readonly Certificate[];
  readonly refusal: ChainRefusal;
}

/** What Go would say about a chain. */
export type ChainVerdict =
  | { readonly outcome: 'trusted'; readonly path: readonly Certificate[] }
  /** `refusal` is the reason to tell first; `paths` every path that was tried, at most {@link mostPaths}. */
  | {
      readonly outcome: 'refused';
      readonly refusal: ChainRefusal;
      readonly paths: readonly RefusedPath[];
    }
  /** It hangs on a signature that this browser cannot check. */
  | {
      readonly outcome: 'unknown';
      readonly refusal: ChainRefusal;
      readonly paths: readonly RefusedPath[];
    };

/** Go's cap on signature checks for one chain. */
const mostSignatures = 100;

/** Most refused paths that are kept for the explanation. */
export const mostPaths = 50;

/**
 * Verifies a certificate as Go's `crypto/x509` does: anchors count by equality, issuers are found by the bytes of their
 * name, and everything above the leaf is checked, the anchor included.
 */
export async function verifyChain(request: ChainRequest): Promise<ChainVerdict> {
  const { leaf, host, at, build, anchors } = request;
  const refusal = checkAlone(leaf, at) ?? (host === null ? null : checkHost(leaf, host, build.version));
  if (refusal !== null) return { outcome: 'refused', refusal, paths: [{ path: [leaf], refusal }] };
  const search = new PathSearch(request);
  const found = anchors.some((anchor) => sameBytes(anchor.der, leaf.der))
    ? search.complete([leaf])
    : await search.from([leaf]);
  if (found !== null) return { outcome: 'trusted', path: found };
  const { refused } = search;
  const unknown = refused.find(({ refusal: { code } }) => code === 'not-checkable');
  const first = unknown ?? mostTelling(refused);
  const reason: ChainRefusal = first?.refusal ?? unknownAuthority(leaf);
  return { outcome: unknown === undefined ? 'refused' : 'unknown', refusal: reason, paths: refused };
}

/** A path that failed on more than its missing issuer explains more; the longest one comes closest. */
function mostTelling(refused: readonly RefusedPath[]): RefusedPath | undefined {
  const specific = refused.filter(({ refusal }) => refusal.code !== 'unknown-authority');
  return [...(specific.length > 0 ? specific : refused)].sort((a, b) => b.path.length - a.path.length)[0];
}

function unknownAuthority(certificate: Certificate): ChainRefusal {
  return { code: 'unknown-authority', certificate, message: 'x509: certificate signed by unknown authority' };
}

/** One search for a path; depth first, anchors before intermediates. */
class PathSearch {
  readonly refused: RefusedPath[] = [];
  private signatures = 0;
  private readonly verdicts = new Map<Certificate, Map<Certificate, ReturnType<typeof checkSignature>>>();
  private readonly visited = new Set<Certificate>();
  private readonly anchors: Pool;
  private readonly intermediates: Pool;

  constructor(private readonly request: ChainRequest) {
    this.anchors = new Pool(request.anchors);
    this.intermediates = new Pool(request.intermediates);
  }

  /** The first complete path above a partial one, or null. */
  async from(path: readonly Certificate[]): Promise<readonly Certificate[] | null> {
    const child = path[path.length - 1];
    if (child === undefined) return null;
    const { version } = this.request.build;
    const parents = [
      ...this.anchors.parentsOf(child, version).map((authority) => ({ authority, isAnchor: true })),
      ...this.intermediates.parentsOf(child, version).map((authority) => ({ authority, isAnchor: false })),
    ].filter(({ authority }) => !path.some((member) => isSameEntity(member, authority, version)));
    if (parents.length === 0) this.refuse(path, unknownAuthority(child));
    for (const { authority, isAnchor } of parents) {
      const refusal = await this.refusalOf(path, child, authority, isAnchor);
      const longer = [...path, authority];
      if (refusal !== null) this.refuse(longer, refusal);
      else {
        const found = isAnchor ? this.complete(longer) : await this.through(longer, authority);
        if (found !== null) return found;
      }
    }
    return null;
  }

  /** Goes on above an intermediate. Up to Go 1.14 it only ever tried the first way that led to it. */
  private async through(
    path: readonly Certificate[],
    intermediate: Certificate,
  ): Promise<readonly Certificate[] | null> {
    if (this.visited.has(intermediate) && !isAtLeast(this.request.build.version, '1.19')) return null;
    this.visited.add(intermediate);
    return this.from(path);
  }

  /** The path when nothing about it as a whole speaks against it, or null. */
  complete(path: readonly Certificate[]): readonly Certificate[] | null {
    const { usage, build } = this.request;
    const refusal = checkPurpose(path, usage === 'server' ? 'serverAuth' : 'clientAuth');
    const top = path[path.length - 1];
    if (refusal !== null) this.refuse(path, refusal);
    else if (top !== undefined && isAtLeast(build.version, '1.24') && !satisfiesPolicies(path)) {
      this.refuse(path, { code: 'no-policy', certificate: top, message: 'x509: invalid policies' });
    } else return path;
    return null;
  }

  private refuse(path: readonly Certificate[], refusal: ChainRefusal): void {
    if (this.refused.length < mostPaths) this.refused.push({ path, refusal });
  }

  private async refusalOf(
    below: readonly Certificate[],
    child: Certificate,
    authority: Certificate,
    isAnchor: boolean,
  ): Promise<ChainRefusal | null> {
    if (++this.signatures > mostSignatures) {
      const message = 'x509: signature check attempts limit reached while verifying certificate chain';
      return { code: 'too-many-signatures', certificate: authority, message };
    }
    const maySign = refusalToSign(authority);
    if (maySign !== null) return { ...maySign, certificate: authority };
    const wrong = await this.signatureVerdict(child, authority);
    if (wrong !== null && wrong.code !== 'not-checkable') return { ...wrong, certificate: child };
    const { host, at, build } = this.request;
    const refusal = checkAuthority({ authority, below, isAnchor, host, at, version: build.version });
    return refusal ?? (wrong && { ...wrong, certificate: child });
  }

  private signatureVerdict(child: Certificate, authority: Certificate): ReturnType<typeof checkSignature> {
    const known = this.verdicts.get(child) ?? new Map<Certificate, ReturnType<typeof checkSignature>>();
    this.verdicts.set(child, known);
    const verdict = known.get(authority) ?? checkSignature(child, authority, this.request.build);
    known.set(authority, verdict);
    return verdict;
  }
}

/** Certificates by the bytes of their subject. */
class Pool {
  private readonly bySubject = new Map<string, Certificate[]>();

  constructor(private readonly certificates: readonly Certificate[]) {
    for (const certificate of certificates) {
      const subject = String(certificate.subject.der);
      const namesakes = this.bySubject.get(subject) ?? [];
      if (!namesakes.some((namesake) => sameBytes(namesake.der, certificate.der)))
        namesakes.push(certificate);
      this.bySubject.set(subject, namesakes);
    }
  }

  /** Possible issuers of a certificate; those whose key identifier fits first. */
  parentsOf(
    { issuer, authorityKeyId }: Certificate,
    version: ChainRequest['build']['version'],
  ): readonly Certificate[] {
    const namesakes = (this.bySubject.get(String(issuer.der)) ?? []).filter(hasUsableKey);
    if (authorityKeyId === null || authorityKeyId.length === 0) return namesakes;
    const fits = ({ subjectKeyId }: Certificate) =>
      subjectKeyId !== null && sameBytes(subjectKeyId, authorityKeyId);
    if (!isAtLeast(version, '1.19')) {
      // Where an identifier fits, older versions look at nothing else.
      const fitting = this.certificates.filter(fits);
      if (fitting.length > 0) return fitting.filter((parent) => sameBytes(parent.subject.der, issuer.der));
    }
    const rank = (parent: Certificate) =>
      fits(parent) ? 0 : (parent.subjectKeyId?.length ?? 0) === 0 ? 1 : 2;
    return [...namesakes].sort((a, b) => rank(a) - rank(b));
  }
}

function hasUsableKey({ publicKey: { algorithm } }: Certificate): boolean {
  return algorithm.type !== 'other' || algorithm.name === 'DSA';
}

/** Whether two certificates stand for the same subject with the same key, which may appear in a path only once. */
function isSameEntity(a: Certificate, b: Certificate, version: ChainRequest['build']['version']): boolean {
  if (!isAtLeast(version, '1.19')) return sameBytes(a.der, b.der);
  return (
    sameBytes(a.subject.der, b.subject.der) &&
    sameBytes(a.publicKey.spki, b.publicKey.spki) &&
    JSON.stringify(a.subjectAltNames) === JSON.stringify(b.subjectAltNames)
  );
}
