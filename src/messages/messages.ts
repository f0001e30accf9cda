// SPDX-License-Identifier: Apache-2.0
import { en } from './en';

/** All texts of one language. */
export type Messages = typeof en;

/** What unfolds on the Operations User page. */
export type OperationsUserDetails = Awaited<ReturnType<Messages['later']['operationsUserDetails']>>;

/** What the list of VCHs says about one of them when it is opened. */
export type OneVchTexts = Awaited<ReturnType<Messages['later']['oneVch']>>;

/** What the live probe says. */
export type ProbeTexts = Awaited<ReturnType<Messages['later']['probe']>>;

/** Files exported from the list of VCHs. */
export type ReportTexts = Awaited<ReturnType<Messages['later']['vchReport']>>;

/**
 * The texts for a locale. A language that has none yet gets English.
 *
 * @param _locale BCP 47 tag as the host gives it, `de-DE`
 */
export function loadMessages(_locale: string): Promise<Messages> {
  return Promise.resolve(en);
}
