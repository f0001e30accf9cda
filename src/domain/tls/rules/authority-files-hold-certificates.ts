// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { FileProblem } from '../../certificates';
import type { TlsSettings } from '../tls-settings';
import { fileProblem, wrongForm } from './file-problem';
import { type FilePlace, chosenAuthorities, placesOf } from './parts';

/** Every CA file must hold a certificate that can be read, in PEM form. */
export const authorityFilesHoldCertificates: Rule<
  'tls.authority-files-hold-certificates',
  TlsSettings,
  { readonly places: readonly (FilePlace & { readonly problem: FileProblem })[] }
> = {
  id: 'tls.authority-files-hold-certificates',
  severity: 'error',
  citation: 'lib/install/validate/validator.go: "Unable to load certificate authority data"',
  field: 'tls.authorities',
  appliesTo: (tls) => (chosenAuthorities(tls)?.length ?? 0) > 0,
  check: (tls) =>
    placesOf(chosenAuthorities(tls) ?? [], (file) => {
      const isUsable = file.certificates.length > 0 && wrongForm(file) === null;
      const problem = isUsable ? null : fileProblem(file, 'certificate');
      return problem === null ? null : { problem };
    }),
};
