// SPDX-License-Identifier: Apache-2.0
import type { FileProblemCode } from '../../certificates';
import type { Rule } from '../../findings';
import type { RegistrySettings } from '../registry-settings';
import { authoritiesIn, hasReadAuthorities, type AuthorityPlace } from './authority-place';

const keyProblems: readonly FileProblemCode[] = ['encrypted-key', 'unreadable-key', 'unusable-key'];

/** The key of a CA has no business in a VCH, where anyone with the VMX file can read it. */
export const authorityFilesHoldNoKey: Rule<
  'registries.authority-files-hold-no-key',
  RegistrySettings,
  { readonly places: readonly AuthorityPlace[] }
> = {
  id: 'registries.authority-files-hold-no-key',
  severity: 'error',
  citation: 'VIC documentation, "Configure Registry Access": the public part of the certificate',
  field: 'registries.authorities',
  appliesTo: hasReadAuthorities,
  check: (settings) =>
    authoritiesIn(settings, ({ privateKeys, problems }) =>
      privateKeys.length > 0 || problems.some(({ code }) => keyProblems.includes(code)) ? {} : null,
    ),
};
