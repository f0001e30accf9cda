// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { holdsPrivateKey } from './file-problem';
import { type FilePlace, chosenAuthorities, placesOf } from './parts';

/** A CA file goes to the VCH and to nobody else, without the key of the CA. */
export const authorityFilesHoldNoPrivateKey: Rule<
  'tls.authority-files-hold-no-private-key',
  TlsSettings,
  { readonly places: readonly FilePlace[] }
> = {
  id: 'tls.authority-files-hold-no-private-key',
  severity: 'warning',
  citation: 'Only the public part of a CA is uploaded; ca-key.pem can sign client certificates',
  field: 'tls.authorities',
  appliesTo: (tls) => (chosenAuthorities(tls)?.length ?? 0) > 0,
  check: (tls) => placesOf(chosenAuthorities(tls) ?? [], (file) => (holdsPrivateKey(file) ? {} : null)),
};
