// SPDX-License-Identifier: Apache-2.0
import type { FileProblemCode } from '../../certificates';
import type { Rule } from '../../findings';
import type { RegistrySettings } from '../registry-settings';
import { authoritiesIn, hasReadAuthorities, type AuthorityPlace } from './authority-place';

/** About keys there is a rule of its own; what is only hidden from other programs is sent rewritten. */
const judgedElsewhere: readonly FileProblemCode[] = [
  'encrypted-key',
  'unreadable-key',
  'unusable-key',
  'hidden-from-go',
];

/** The engine skips what it cannot read in a file and takes the rest. */
export const authorityFilesWhole: Rule<
  'registries.authority-files-whole',
  RegistrySettings,
  { readonly places: readonly (AuthorityPlace & { readonly problem: FileProblemCode })[] }
> = {
  id: 'registries.authority-files-whole',
  severity: 'warning',
  citation: 'Go crypto/x509, CertPool.AppendCertsFromPEM: blocks that cannot be read are skipped',
  field: 'registries.authorities',
  appliesTo: hasReadAuthorities,
  check: (settings) =>
    authoritiesIn(settings, ({ certificates, problems }) => {
      const problem = problems.find(({ code }) => !judgedElsewhere.includes(code));
      return certificates.length === 0 || problem === undefined ? null : { problem: problem.code };
    }),
};
