// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../general-settings';

const forbidden = '%&*$#@!\\/:?"<>;\'|';

/** The engine refuses these characters because vSphere object names and datastore paths have trouble with them. */
export const nameCharactersAllowed: Rule<
  'general.name-characters-allowed',
  GeneralSettings,
  {
    /** Each of the characters once, in the order they first occur. */
    readonly characters: readonly string[];
    /** Offset of the first of them. */
    readonly position: number;
  }
> = {
  id: 'general.name-characters-allowed',
  severity: 'error',
  citation: 'vic-machine create --name: letters, digits, blank and - _ ( )',
  field: 'general.name',
  appliesTo: ({ name }) => name !== '',
  check: ({ name }) => {
    const found = name.split('').filter((character) => forbidden.includes(character));
    const [first] = found;
    return first === undefined ? null : { characters: [...new Set(found)], position: name.indexOf(first) };
  },
};
