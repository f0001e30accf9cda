// SPDX-License-Identifier: Apache-2.0
import { canonicalCertificate, type ChosenFile } from '../../certificates';

/**
 * The certificates of the files, one PEM text each, in the order of the files. The API joins authorities without a
 * separator: a missing last line end makes one broken line of two, and one too many makes every later GET fail.
 */
export function pemPerCertificate(files: readonly ChosenFile[]): readonly { readonly pem: string }[] {
  return files.flatMap(({ certificates }) => certificates.map((one) => ({ pem: canonicalCertificate(one) })));
}

/** PEM text made elsewhere in the same form: nothing around the blocks, `\n` line ends, exactly one at the end. */
export function tidyPem(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n') + '\n';
}
