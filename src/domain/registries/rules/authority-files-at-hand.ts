// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { RegistrySettings } from '../registry-settings';
import type { AuthorityPlace } from './authority-place';

/** Registry CAs that a pasted command names have to be chosen: a browser opens no file by its name. */
export const authorityFilesAtHand: Rule<
  'registries.authority-files-at-hand',
  RegistrySettings,
  { readonly places: readonly AuthorityPlace[] }
> = {
  id: 'registries.authority-files-at-hand',
  severity: 'error',
  citation: 'vic-machine create --registry-ca: a path on the machine where the command is run',
  field: 'registries.authorities',
  appliesTo: ({ authorities }) => authorities.length > 0,
  check: ({ authorities }) => {
    const places = authorities.flatMap(({ name, bytes }, index) =>
      bytes === null ? [{ index, file: name }] : [],
    );
    return places.length === 0 ? null : { places };
  },
};
