// SPDX-License-Identifier: Apache-2.0
import {
  derBitString,
  derElement,
  derExplicit,
  derNull,
  derObjectIdentifier,
  derSequence,
  derSetOfOne,
  derSmallInteger,
  derTag,
  derTime,
  derUnsignedInteger,
  derUtf8String,
} from '../der';
import { extensionList } from './extensions';
import type { NewKeyPair } from './key-pair';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a certificate says, ready to be signed. */
export interface CertificateContent {
  readonly subject: Uint8Array;
  readonly issuer: Uint8Array;
  readonly spki: Uint8Array;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Encoded extensions. */
  readonly extensions: readonly Uint8Array[];
}

/** Signs a version 3 certificate with a random 127-bit serial number (RFC 5280 4.1.2.2). DER. */
export async function signCertificate(content: CertificateContent, signer: NewKeyPair): Promise<Bytes> {
  const serial = crypto.getRandomValues(new Uint8Array(16));
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const algorithm = signatureAlgorithm(signer);
  const tbs = derSequence(
    derExplicit(0, derSmallInteger(2)),
    derUnsignedInteger(serial),
    algorithm,
    content.issuer,
    derSequence(derTime(content.notBefore), derTime(content.notAfter)),
    content.subject,
    content.spki,
    derExplicit(3, extensionList(content.extensions)),
  );
  return derSequence(tbs, algorithm, derBitString(await signBytes(tbs, signer)));
}

/** A distinguished name: organizations, then the common name, each in a relative name of its own. */
export function distinguishedName(commonName: string, organization: readonly string[]): Bytes {
  const attribute = (type: string, value: string) =>
    derSetOfOne(derSequence(derObjectIdentifier(type), derUtf8String(value)));
  return derSequence(
    ...organization.map((name) => attribute('2.5.4.10', name)),
    ...(commonName === '' ? [] : [attribute('2.5.4.3', commonName)]),
  );
}

function signatureAlgorithm({ keyType }: NewKeyPair): Bytes {
  if (keyType.type === 'RSA') return derSequence(derObjectIdentifier('1.2.840.113549.1.1.11'), derNull());
  const isP256 = keyType.curve === 'P-256';
  return derSequence(derObjectIdentifier(isP256 ? '1.2.840.10045.4.3.2' : '1.2.840.10045.4.3.3'));
}

async function signBytes(tbs: Bytes, { keyType, privateKey }: NewKeyPair): Promise<Bytes> {
  if (keyType.type === 'RSA') {
    return new Uint8Array(await crypto.subtle.sign({ name: 'RSASSA-PKCS1-v1_5' }, privateKey, tbs));
  }
  const hash = keyType.curve === 'P-256' ? 'SHA-256' : 'SHA-384';
  const raw = new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash }, privateKey, tbs));
  const half = raw.length / 2;
  // WebCrypto gives r and s side by side; certificates carry them as two INTEGERs (RFC 3279 2.2.3).
  return derElement(
    derTag.sequence,
    derUnsignedInteger(raw.subarray(0, half)),
    derUnsignedInteger(raw.subarray(half)),
  );
}
