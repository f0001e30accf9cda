// SPDX-License-Identifier: Apache-2.0
import { Cell } from './cell';
import type { ThemeName, TimeFormat } from './protocol/snapshot';

/** Languages the vSphere Client is offered in here. */
export const locales = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'ko-KR', 'zh-CN', 'zh-TW'] as const;
export type Locale = (typeof locales)[number];

/** What the operator chose for the client; kept in this browser. */
export const theme = kept<ThemeName>('theme', ['light', 'dark']);
export const locale = kept<Locale>('locale', locales);
export const timeFormat = kept<TimeFormat>('time-format', ['locale', '12', '24']);

/** A cell that remembers its value under `name`; the first of `values` is the default. */
function kept<Value extends string>(name: string, values: readonly [Value, ...Value[]]): Cell<Value> {
  const key = `simulated-vsphere-client.${name}`;
  const stored = localStorage.getItem(key);
  const cell = new Cell<Value>(values.find((value) => value === stored) ?? values[0]);
  cell.watch((value) => {
    localStorage.setItem(key, value);
  });
  return cell;
}
