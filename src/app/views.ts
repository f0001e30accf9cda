// SPDX-License-Identifier: Apache-2.0
import type { Type } from '@angular/core';

/** The pages the host may show, by the part of the address after `#/`. Each is loaded when it is asked for. */
export const views: Readonly<Record<string, () => Promise<Type<unknown>>>> = {
  'create-vch': async () => (await import('../features/create-vch')).CreateVchWizard,
  list: async () => (await import('../features/vch-list')).VchList,
};

/** The name of the view in an address, `list` for `#/list?from=…`; the list when there is none. */
export function viewName(hash: string): string {
  const name = hash.replace(/^#\/?/, '').split(/[/?]/, 1)[0] ?? '';
  return name === '' ? 'list' : name;
}
