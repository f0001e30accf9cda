// SPDX-License-Identifier: Apache-2.0
import { pkcs1Of } from '../canonical-pem';
import type { Certificate } from '../certificate';
import type { PrivateKey } from '../private-key';
import { sameBytes } from '../same-bytes';
import { fromBinaryText, loadForge, toBinaryText } from './load-forge';
import { openPkcs12 } from './pkcs12';

/** The answer of {@link writePkcs12}. */
export type Pkcs12Writing =
  | { readonly ok: true; readonly value: Uint8Array<ArrayBuffer> }
  /** node-forge, which writes the file, knows RSA only. */
  | { readonly ok: false; readonly problem: 'only-rsa' }
  /** Programs disagree on how to encode other letters in the passphrase of such a file. */
  | { readonly ok: false; readonly problem: 'passphrase-not-ascii' };

/** A PKCS#12 file (`.pfx`) for browsers, which cannot import PEM: the pair and the certificates above it. RSA only. */
export async function writePkcs12(
  key: PrivateKey,
  certificates: readonly Certificate[],
  passphrase: string,
  friendlyName: string,
): Promise<Pkcs12Writing> {
  const isRsa = (type: string) => type === 'RSA';
  const allRsa = certificates.every(({ publicKey }) => isRsa(publicKey.algorithm.type));
  if (!isRsa(key.algorithm.type) || !allRsa) return { ok: false, problem: 'only-rsa' };
  if (!/^[\x20-\x7e]*$/.test(passphrase)) return { ok: false, problem: 'passphrase-not-ascii' };
  const forge = await loadForge();
  const parsed = (der: Uint8Array) => forge.asn1.fromDer(toBinaryText(der));
  const asn1 = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromAsn1(parsed(pkcs1Of(key))),
    certificates.map(({ der }) => forge.pki.certificateFromAsn1(parsed(der))),
    passphrase,
    { algorithm: 'aes256', friendlyName },
  );
  const file = fromBinaryText(forge.asn1.toDer(asn1).getBytes());
  const check = await openPkcs12(file, passphrase);
  // A certificate that comes back with other bytes would have lost its signature.
  const isWhole =
    check.ok &&
    check.value.certificates.length === certificates.length &&
    certificates.every(({ der }) => check.value.certificates.some((written) => sameBytes(written, der)));
  if (!isWhole) throw new Error('The PKCS#12 file cannot be read back');
  return { ok: true, value: file };
}
