// SPDX-License-Identifier: Apache-2.0
import { parsed, refused, type Parsed } from './problem';

/** A place in a text that readers move forward. Every reader starts where the last one stopped. */
export class Cursor {
  constructor(
    readonly text: string,
    /** Offset of the next character, in UTF-16 code units. */
    public position = 0,
  ) {}

  /** The next character; '' at the end. */
  get next(): string {
    return this.text.charAt(this.position);
  }

  /** Whether nothing is left. */
  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** Whether this very text comes next. */
  sees(text: string): boolean {
    return this.text.startsWith(text, this.position);
  }

  /** Steps over this text if it comes next, and tells whether it did. */
  skip(text: string): boolean {
    const seen = this.sees(text);
    if (seen) this.position += text.length;
    return seen;
  }

  /** Steps over the longest run of characters of a kind, and returns it. */
  takeWhile(belongs: (character: string) => boolean): string {
    const start = this.position;
    while (!this.atEnd && belongs(this.next)) this.position++;
    return this.text.slice(start, this.position);
  }

  /** The longest run of characters of a kind that comes next, without stepping over it. */
  lookWhile(belongs: (character: string) => boolean): string {
    return new Cursor(this.text, this.position).takeWhile(belongs);
  }

  /** The answer for a next character that has no place where it stands. */
  unexpected(): Parsed<never> {
    if (this.text === '') return refused('empty', 0);
    if (this.atEnd) return refused('ends-early', this.position);
    if (this.next.trim() === '') return refused('blank', this.position);
    return refused(this.next > '\u007e' ? 'not-ascii' : 'unexpected-character', this.position);
  }
}

/** Reads a whole text with a reader: whatever is left over is a problem. */
export function parseWhole<Value>(text: string, read: (cursor: Cursor) => Parsed<Value>): Parsed<Value> {
  const cursor = new Cursor(text);
  const answer = read(cursor);
  if (!answer.ok) return answer;
  return cursor.atEnd ? parsed(answer.value) : cursor.unexpected();
}

/** Whether a character is an ASCII digit. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** Whether a character is an ASCII letter. */
export function isLetter(character: string): boolean {
  const lower = character.toLowerCase();
  return character.length === 1 && lower >= 'a' && lower <= 'z' && character <= 'z';
}

/** Whether a character is a hexadecimal digit. */
export function isHexDigit(character: string): boolean {
  return isDigit(character) || (isLetter(character) && character.toLowerCase() <= 'f');
}

/** Whether a text has digits only. */
export function areDigits(text: string): boolean {
  return new Cursor(text).takeWhile(isDigit) === text;
}
