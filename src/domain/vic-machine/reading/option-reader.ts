// SPDX-License-Identifier: Apache-2.0
import { OptionValues } from '../options/option-values';
import type { ReadingNote } from './reading-note';

/** The values of sorted options, and a place for what they do not say clearly. */
export class OptionReader extends OptionValues {
  readonly notes: ReadingNote[] = [];

  note(note: ReadingNote): void {
    this.notes.push(note);
  }
}
