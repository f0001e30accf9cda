// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { type FilePlace, chosenAuthorities } from './parts';

/** Client CAs that a pasted command names have to be chosen: a browser opens no file by its name. */
export const authorityFilesAreAtHand: Rule<
  'tls.authority-files-are-at-hand',
  TlsSettings,
  { readonly places: readonly FilePlace[] }
> = {
  id: 'tls.authority-files-are-at-hand',
  severity: 'error',
  citation: 'vic-machine create --tls-ca: a path on the machine where the command is run',
  field: 'tls.authorities',
  appliesTo: (tls) => (chosenAuthorities(tls)?.length ?? 0) > 0,
  check: (tls) => {
    const places = (chosenAuthorities(tls) ?? []).flatMap(({ name, bytes }, index) =>
      bytes === null ? [{ index, file: name }] : [],
    );
    return places.length === 0 ? null : { places };
  },
};
