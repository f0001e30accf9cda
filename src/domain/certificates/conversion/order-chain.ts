// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import { keyBelongsTo } from '../key-match';
import type { PrivateKey } from '../private-key';
import { sameBytes } from '../same-bytes';

/** A chain as a server should send it, and what was left out. */
export interface OrderedChain {
  /** The server's certificate first, every other one above the one before. */
  readonly chain: readonly Certificate[];
  readonly left: readonly {
    readonly certificate: Certificate;
    readonly because: 'duplicate' | 'root' | 'unrelated';
  }[];
}

/**
 * Puts the certificates of a server file in order: the one of the key first (without a key, the one that issued no
 * other), then its issuers; duplicates, roots and strangers are left out. Names are compared, signatures are not.
 */
export function orderChain(certificates: readonly Certificate[], key: PrivateKey | null): OrderedChain {
  const left: OrderedChain['left'][number][] = [];
  const remaining: Certificate[] = [];
  for (const certificate of certificates) {
    if (remaining.some(({ der }) => sameBytes(der, certificate.der)))
      left.push({ certificate, because: 'duplicate' });
    else remaining.push(certificate);
  }
  const leaf =
    remaining.find((certificate) => key !== null && keyBelongsTo(key, certificate) === true) ??
    remaining.find(
      (certificate) => !remaining.some((other) => other !== certificate && isIssuedBy(other, certificate)),
    ) ??
    remaining[0];
  const chain: Certificate[] = [];
  for (let next = leaf; next !== undefined && !chain.includes(next);) {
    const current: Certificate = next;
    chain.push(current);
    const issuers = remaining.filter(
      (certificate) => certificate !== current && isIssuedBy(current, certificate),
    );
    next =
      issuers.find((issuer) => fitsKeyId(current, issuer) && !isSelfIssued(issuer)) ??
      issuers.find((issuer) => !isSelfIssued(issuer));
  }
  for (const certificate of remaining.filter((member) => !chain.includes(member))) {
    left.push({ certificate, because: isSelfIssued(certificate) ? 'root' : 'unrelated' });
  }
  return { chain, left };
}

function isIssuedBy(child: Certificate, parent: Certificate): boolean {
  return sameBytes(child.issuer.der, parent.subject.der);
}

function isSelfIssued(certificate: Certificate): boolean {
  return isIssuedBy(certificate, certificate);
}

function fitsKeyId({ authorityKeyId }: Certificate, { subjectKeyId }: Certificate): boolean {
  return authorityKeyId !== null && subjectKeyId !== null && sameBytes(authorityKeyId, subjectKeyId);
}
