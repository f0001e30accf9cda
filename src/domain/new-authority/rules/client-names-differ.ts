// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { NewAuthoritySettings } from '../new-authority-settings';

/** Two clients of one name could not be told apart, neither by their certificates nor by their files. */
export const clientNamesDiffer: Rule<
  'new-authority.client-names-differ',
  NewAuthoritySettings,
  {
    readonly places: readonly {
      readonly index: number;
      readonly given: string;
      /** Whether the other one has its certificate already. */
      readonly isMade: boolean;
    }[];
  }
> = {
  id: 'new-authority.client-names-differ',
  severity: 'error',
  citation: 'RFC 5280 4.1.2.6: a CA names each subject by a name of its own',
  field: 'newAuthority.clients',
  appliesTo: ({ clients }) => clients.length > 0,
  check: ({ authority, clients }) => {
    const made = new Set(authority.state === 'made' ? authority.clientNames.map(folded) : []);
    const names = clients.map(folded);
    const places = names.flatMap((name, index) => {
      const isMade = made.has(name);
      return isMade || names.indexOf(name) < index ? [{ index, given: clients[index] ?? '', isMade }] : [];
    });
    return places.length === 0 ? null : { places };
  },
};

/** Names that differ in letter case alone would share a folder on Windows and macOS. */
const folded = (name: string): string => name.trim().normalize('NFC').toLowerCase();
