// SPDX-License-Identifier: Apache-2.0
import type { exposure } from './en/exposure';

/** Texts about the ports of a VCH and of what it works with. */
export type ExposureTexts = typeof exposure;

/**
 * The texts about ports, which only those who ask for ports need: they are loaded apart from the others. A language
 * that has none yet gets English.
 *
 * @param _locale BCP 47 tag as the host gives it, `de-DE`
 */
export async function loadExposureTexts(_locale: string): Promise<ExposureTexts> {
  return (await import('./en/exposure')).exposure;
}
