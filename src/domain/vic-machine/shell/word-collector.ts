// SPDX-License-Identifier: Apache-2.0
/** Something in a command line that only the shell itself could work out, or that ends the command. */
export interface ShellNote {
  readonly code:
    /** `$x`, `$(…)`, `%x%`, an unquoted wildcard: taken literally here. */
    | 'expansion'
    /** `;`, `|`, `&&`, `>`: what follows is not part of the command. */
    | 'end-of-command'
    /** A quote that is not closed. */
    | 'open-quote';
  /** The text it is about, as it was typed: it may hold a password until `readCommand` has been over it. */
  readonly text: string;
}

/** A command line in words. */
export interface SplitWords {
  readonly words: readonly string[];
  readonly notes: readonly ShellNote[];
}

/** Builds words character by character. */
export class WordCollector {
  readonly words: string[] = [];
  readonly notes: ShellNote[] = [];
  private word: string | null = null;

  add(text: string): void {
    this.word = (this.word ?? '') + text;
  }

  end(): void {
    if (this.word !== null) this.words.push(this.word);
    this.word = null;
  }

  get isEmpty(): boolean {
    return this.word === null;
  }

  note(code: ShellNote['code'], text: string): void {
    if (!this.notes.some((note) => note.code === code && note.text === text)) this.notes.push({ code, text });
  }

  finished(): SplitWords {
    this.end();
    return { words: this.words, notes: this.notes };
  }
}
