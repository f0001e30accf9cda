// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { chosenAuthorities } from './parts';

/** With client verification there must be somebody who signs client certificates. */
export const authoritiesAreChosen: Rule<'tls.authorities-are-chosen', TlsSettings, { readonly chosen: 0 }> = {
  id: 'tls.authorities-are-chosen',
  severity: 'error',
  citation:
    'VCH security documentation: at least one CA is mandatory; the API switches verification off without one',
  field: 'tls.authorities',
  appliesTo: (tls) => chosenAuthorities(tls) !== null,
  check: (tls) => (chosenAuthorities(tls)?.length === 0 ? { chosen: 0 } : null),
};
