// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NewAuthoritySettings } from '../new-authority-settings';
import { asksForCertificates } from './asked-certificates';

/** With the CA at hand there must be something left to make. */
export const aCertificateIsAskedFor: Rule<
  'new-authority.a-certificate-is-asked-for',
  NewAuthoritySettings,
  object
> = {
  id: 'new-authority.a-certificate-is-asked-for',
  severity: 'error',
  citation: 'an empty request makes nothing',
  field: 'newAuthority.clients',
  appliesTo: ({ authority }) => authority.state === 'made',
  check: (settings) => (asksForCertificates(settings) ? null : {}),
};
