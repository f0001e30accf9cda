// SPDX-License-Identifier: Apache-2.0
import type { Certificate, ChosenFile, PrivateKey } from '../../certificates';

/**
 * PEM as the API needs it: nothing before, between or after the blocks, `\n` line ends, exactly one at the end. Text
 * around a block is refused; a missing last line end joins two authorities into one line; one too many makes every
 * later GET of the VCH fail.
 */
export function pemOfCertificates(certificates: readonly Certificate[]): string {
  return certificates.map(({ der }) => pemBlock('CERTIFICATE', der)).join('');
}

const keyLabels = { pkcs1: 'RSA PRIVATE KEY', pkcs8: 'PRIVATE KEY', sec1: 'EC PRIVATE KEY' } as const;

/** The key as PEM, in the same form. */
export function pemOfKey(key: PrivateKey): string {
  return pemBlock(keyLabels[key.format], key.der);
}

/** The certificates of the files, one PEM text each, in the order of the files. */
export function pemPerCertificate(files: readonly ChosenFile[]): readonly { readonly pem: string }[] {
  return files.flatMap(({ certificates }) => certificates.map((one) => ({ pem: pemOfCertificates([one]) })));
}

/** PEM text made elsewhere in the same form. */
export function tidyPem(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n') + '\n';
}

function pemBlock(label: string, der: Uint8Array): string {
  let binary = '';
  for (const byte of der) binary += String.fromCharCode(byte);
  const lines = btoa(binary).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
