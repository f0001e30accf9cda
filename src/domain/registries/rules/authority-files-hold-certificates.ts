// SPDX-License-Identifier: Apache-2.0
import type { FileProblemCode } from '../../certificates';
import type { Rule } from '../../findings';
import type { RegistrySettings } from '../registry-settings';
import { authoritiesIn, hasReadAuthorities, type AuthorityPlace } from './authority-place';

/** One certificate that can be read is enough for the engine, none is not. */
export const authorityFilesHoldCertificates: Rule<
  'registries.authority-files-hold-certificates',
  RegistrySettings,
  { readonly places: readonly (AuthorityPlace & { readonly problem: FileProblemCode })[] }
> = {
  id: 'registries.authority-files-hold-certificates',
  severity: 'error',
  citation: 'vic-machine create --registry-ca: "Unable to load certificate authority data for registry"',
  field: 'registries.authorities',
  appliesTo: hasReadAuthorities,
  check: (settings) =>
    authoritiesIn(settings, ({ certificates, problems }) =>
      certificates.length > 0 ? null : { problem: problems[0]?.code ?? 'not-pem' },
    ),
};
