// SPDX-License-Identifier: Apache-2.0
import { InjectionToken, type Type } from '@angular/core';

/** Pages the host may show, by the part of the address after `#/`. Each is loaded when it is asked for. */
export type Views = Readonly<Record<string, () => Promise<Type<unknown>>>>;

/** The views of this entry page. */
export const VIEWS = new InjectionToken<Views>('views');

/** The name of the view in an address, `list` for `#/list?from=…`; '' when there is none. */
export function viewName(hash: string): string {
  return hash.replace(/^#\/?/, '').split(/[/?]/, 1)[0] ?? '';
}
