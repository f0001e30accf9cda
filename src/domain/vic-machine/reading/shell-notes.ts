// SPDX-License-Identifier: Apache-2.0
import type { ShellNote } from '../shell/word-collector';

/**
 * A shell's note as it may be shown. Its text is from before passwords were dropped: what is not left in the words is
 * taken away, and of another command behind this one all but what separates them.
 *
 * @param argv the words without passwords
 */
export function shellNoteWithoutSecrets({ code, text }: ShellNote, argv: readonly string[]): ShellNote {
  switch (code) {
    case 'end-of-command':
      return { code, text: /^[;|&<>()]+/.exec(text)?.[0] ?? '' };
    case 'open-quote':
      return { code, text };
    case 'expansion':
      return { code, text: argv.some((word) => word.includes(text)) ? text : '' };
  }
}
