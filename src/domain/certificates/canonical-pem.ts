// SPDX-License-Identifier: Apache-2.0
import { writePem } from '../pem';
import type { Certificate } from './certificate';
import type { ChosenFile } from './chosen-file';
import { DerReader, derTag } from './der';
import type { PrivateKey } from './private-key';

/**
 * The certificates of a file as canonical PEM, in the order of the file, with exactly one final newline; '' when there
 * are none. Every certificate is written anew from its DER, so BOMs, Windows line ends and the like are gone.
 */
export function canonicalCertificates(file: ChosenFile): string {
  return file.certificates.map(canonicalCertificate).join('');
}

/** One certificate as canonical PEM. The engine wants one entry per CA, each with its final newline. */
export function canonicalCertificate(certificate: Certificate): string {
  return writePem('CERTIFICATE', certificate.der);
}

/**
 * A private key as canonical PEM. RSA keys become PKCS#1, the only form all of VIC's tools read; ECDSA keys keep their
 * form (SEC 1 or PKCS#8), which Go and the API's pattern both accept.
 */
export function canonicalKey(key: PrivateKey): string {
  if (key.algorithm.type === 'RSA') return writePem('RSA PRIVATE KEY', pkcs1Of(key));
  return writePem(key.format === 'sec1' ? 'EC PRIVATE KEY' : 'PRIVATE KEY', key.der);
}

/** The PKCS#1 form of an RSA key: what is inside a PKCS#8 wrapping (RFC 5208 5). */
export function pkcs1Of(key: PrivateKey): Uint8Array<ArrayBuffer> {
  if (key.format !== 'pkcs8') return key.der;
  const reader = new DerReader(key.der).inside(derTag.sequence);
  reader?.integer();
  reader?.element(derTag.sequence);
  return reader?.element(derTag.octetString)?.content ?? key.der;
}
