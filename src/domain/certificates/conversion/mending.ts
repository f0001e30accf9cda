// SPDX-License-Identifier: Apache-2.0
import { canonicalCertificate, canonicalKey } from '../canonical-pem';
import type { Certificate } from '../certificate';
import type { ChosenFile } from '../chosen-file';
import { isAuthority } from '../is-authority';
import { keyBelongsTo } from '../key-match';
import type { PrivateKey } from '../private-key';
import { readChosenFile } from '../reading/read-chosen-file';
import { sameBytes } from '../same-bytes';
import type { OrderedChain } from './order-chain';
import { orderChain } from './order-chain';

/** What a file was chosen for. */
export type FileUse = 'server-certificate' | 'server-key' | 'authority';

/** What keeps a file from being used and can be mended here. */
export type Mending = 'encrypted-key' | 'pkcs12' | 'pkcs7' | 'der' | 'chain-order';

/** More certificates than that are a store, not a server's chain. */
const longestChain = 100;

/**
 * What can be mended about a file for its use; null when it is in order, or conversion would not help.
 *
 * @param key the private key chosen with a server certificate, which tells the first certificate of its chain
 */
export function mendingFor(file: ChosenFile, use: FileUse, key: PrivateKey | null): Mending | null {
  const has = (wanted: string): boolean => file.problems.some(({ code }) => code === wanted);
  if (has('pkcs12')) return 'pkcs12';
  if (use === 'server-key') {
    if (has('encrypted-key')) return 'encrypted-key';
    return has('der') && file.privateKeys.length > 0 ? 'der' : null;
  }
  if (has('pkcs7')) return 'pkcs7';
  if (has('der') && file.certificates.length > 0) return 'der';
  return use === 'server-certificate' && !startsWithChain(file.certificates, key) ? 'chain-order' : null;
}

function startsWithChain(certificates: readonly Certificate[], key: PrivateKey | null): boolean {
  if (certificates.length < 2 || certificates.length > longestChain) return true;
  return orderChain(certificates, key).chain.every(
    (certificate, index) => certificates[index] === certificate,
  );
}

/** What came out of a converted file, as files for their places. */
export interface TakenParts {
  /** PEM of the certificates in their order; null when there are none for this use. */
  readonly certificate: ChosenFile | null;
  /** PEM of the private key; null when there is none, or it has no place in this use. */
  readonly key: ChosenFile | null;
  /** Certificates that were left out, and why; `leaf` is a certificate that is no CA, among CAs. */
  readonly left: readonly {
    readonly certificate: Certificate;
    readonly because: OrderedChain['left'][number]['because'] | 'leaf';
  }[];
  /** Whether private keys were left out: a CA's has no place in a VCH. */
  readonly keyLeft: boolean;
}

/**
 * Takes from a converted file what its use wants: for a server the chain from its certificate up, without roots and
 * duplicates, and the key of it; for CAs the certificates that are CAs.
 *
 * @param key the private key chosen with a server certificate, for a file without one
 */
export function takeParts(converted: ChosenFile, use: FileUse, key: PrivateKey | null): TakenParts {
  const { name, certificates, privateKeys } = converted;
  if (use === 'authority') {
    const authorities = withoutDuplicates(certificates.filter(isAuthority));
    const taken = authorities.length > 0 ? authorities : certificates;
    const left = certificates
      .filter((certificate) => !taken.includes(certificate))
      .map(
        (certificate) => ({ certificate, because: isAuthority(certificate) ? 'duplicate' : 'leaf' }) as const,
      );
    return { certificate: certificateFile(name, taken), key: null, left, keyLeft: privateKeys.length > 0 };
  }
  const own =
    privateKeys.find((candidate) => certificates.some((one) => keyBelongsTo(candidate, one) === true)) ??
    privateKeys[0] ??
    null;
  const { chain, left } = orderChain(certificates, own ?? key);
  return {
    certificate: certificateFile(name, chain),
    key: own === null ? null : textFile(name, canonicalKey(own)),
    left,
    keyLeft: privateKeys.length > 1,
  };
}

function withoutDuplicates(certificates: readonly Certificate[]): readonly Certificate[] {
  return certificates.filter(
    (certificate, index) => certificates.findIndex(({ der }) => sameBytes(der, certificate.der)) === index,
  );
}

function certificateFile(name: string, certificates: readonly Certificate[]): ChosenFile | null {
  return certificates.length === 0 ? null : textFile(name, certificates.map(canonicalCertificate).join(''));
}

function textFile(name: string, text: string): ChosenFile {
  return readChosenFile(name, new TextEncoder().encode(text));
}
