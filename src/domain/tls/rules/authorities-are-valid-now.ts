// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { type FilePlace, chosenAuthorities, placesOf } from './parts';
import { type Validity, outsideValidity } from './validity';

/** A CA outside its validity period refuses every client. */
export const authoritiesAreValidNow: Rule<
  'tls.authorities-are-valid-now',
  TlsSettings,
  { readonly places: readonly (FilePlace & Validity)[] }
> = {
  id: 'tls.authorities-are-valid-now',
  severity: 'error',
  citation: 'Go crypto/x509: the validity period of the root is checked too',
  field: 'tls.authorities',
  appliesTo: (tls) => (chosenAuthorities(tls)?.length ?? 0) > 0,
  check: (tls, at) =>
    placesOf(chosenAuthorities(tls) ?? [], ({ certificates }) => {
      // Another CA of the same file may still do.
      const outside = certificates.map((certificate) => outsideValidity(certificate, at));
      return outside.every((validity) => validity !== null) ? (outside[0] ?? null) : null;
    }),
};
