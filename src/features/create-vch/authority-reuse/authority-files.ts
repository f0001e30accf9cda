// SPDX-License-Identifier: Apache-2.0
import {
  type Certificate,
  type ChosenFile,
  canonicalCertificate,
  readChosenFile,
} from '../../../domain/certificates';
import { freeName } from '../free-name';

/** Whose CAs: those that sign client certificates, or those that sign registries' certificates. */
export type AuthorityKind = 'clients' | 'registries';

/**
 * Certificates of a VCH as files named after it, one for each: each can be removed alone, and none has a name that is
 * taken.
 *
 * @param suffix what kind of CA it is, as a part of a file name
 * @param taken files that are there already
 */
export function authorityFiles(
  vch: string,
  suffix: string,
  certificates: readonly Certificate[],
  taken: readonly ChosenFile[],
): readonly ChosenFile[] {
  return certificates.reduce<readonly ChosenFile[]>((files, certificate) => {
    const name = freeName(`${fileName(vch)}-${suffix}.pem`, [...taken, ...files]);
    const bytes = new TextEncoder().encode(canonicalCertificate(certificate));
    return [...files, readChosenFile(name, bytes)];
  }, []);
}

/** Whether a certificate is in one of the files. */
export function isAmong(certificate: Certificate, files: readonly ChosenFile[]): boolean {
  const content = String(certificate.der);
  return files.some(({ certificates }) => certificates.some(({ der }) => String(der) === content));
}

/** A VCH's name without what file systems and shells trip over. */
function fileName(vch: string): string {
  return vch.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^-+|-+$/g, '') || 'vch';
}
