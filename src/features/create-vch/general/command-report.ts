// SPDX-License-Identifier: Apache-2.0
import type { ConfigurationNumber } from '../../../domain/configurations';
import { classify } from '../../../domain/configurations';
import { type CommandReading, type ReadingNote, optionOfField } from '../../../domain/vic-machine';

/** What did not become a part of the wizard when a command was pasted. Never holds a password. */
export interface CommandReport {
  /** The configuration the command makes, when the wizard does not make it; otherwise null. */
  readonly row: ConfigurationNumber | null;
  /** Options whose password was dropped. */
  readonly passwordsDropped: readonly string[];
  /** Options the wizard has no place for. */
  readonly withoutPlace: readonly string[];
  /** What was not understood. */
  readonly notes: readonly ReadingNote[];
}

/** What the row says already: no option of their own stands behind these. */
const partsOfRow: readonly string[] = ['tls.transport', 'tls.clients.authorities'];

/**
 * The report about a command.
 *
 * @param withoutPlace paths of the settings that no page has a place for
 */
export function reportOn(
  { settings, passwordsDropped, notes }: CommandReading,
  withoutPlace: readonly string[],
): CommandReport {
  const { number, wizard } = classify(settings.tls);
  return {
    row: wizard ? null : number,
    passwordsDropped,
    withoutPlace: withoutPlace
      .filter((field) => !partsOfRow.includes(field))
      .map((field) => optionOfField(field) ?? field),
    notes,
  };
}
