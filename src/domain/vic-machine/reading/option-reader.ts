// SPDX-License-Identifier: Apache-2.0
import { parseGoBool } from '../go/strconv';
import type { ParsedArguments } from '../options/parse-arguments';
import type { ReadingNote } from './reading-note';

/** The values of sorted options, and a place for what they do not say clearly. */
export class OptionReader {
  readonly notes: ReadingNote[] = [];

  constructor(private readonly parsed: ParsedArguments) {}

  text(name: string, fallback = ''): string {
    return this.parsed.given.get(name)?.at(-1) ?? fallback;
  }

  list(name: string): readonly string[] {
    return this.parsed.given.get(name) ?? [];
  }

  flag(name: string): boolean {
    return parseGoBool(this.text(name)) ?? false;
  }

  note(note: ReadingNote): void {
    this.notes.push(note);
  }
}
