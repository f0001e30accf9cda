// SPDX-License-Identifier: Apache-2.0
import type { FileProblem } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { lostCertificate, wrongForm } from './file-problem';
import { type FilePlace, chosenAuthorities, placesOf } from './parts';

/** A CA that cannot be read, beside others that can, is dropped without a word: only its own clients are refused. */
export const authorityFilesAreWhole: Rule<
  'tls.authority-files-are-whole',
  TlsSettings,
  { readonly places: readonly (FilePlace & { readonly problem: FileProblem })[] }
> = {
  id: 'tls.authority-files-are-whole',
  severity: 'warning',
  citation: 'Go crypto/x509, CertPool.AppendCertsFromPEM: blocks that cannot be read are skipped',
  field: 'tls.authorities',
  appliesTo: (tls) => (chosenAuthorities(tls)?.length ?? 0) > 0,
  check: (tls) =>
    placesOf(chosenAuthorities(tls) ?? [], (file) => {
      const problem = file.certificates.length > 0 && wrongForm(file) === null ? lostCertificate(file) : null;
      return problem === null ? null : { problem };
    }),
};
