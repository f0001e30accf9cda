// SPDX-License-Identifier: Apache-2.0
import type { ConfigurationNumber } from '../../domain/configurations';
import type { ReadingNote } from '../../domain/vic-machine';

/** Filling the wizard from a pasted vic-machine command. */
export const fromCommand = {
  title: 'Start from a vic-machine command',
  intro:
    'Paste a vic-machine create command. All pages are filled from it, and what is there is replaced. Passwords are dropped.',
  command: 'vic-machine command',
  shell: 'Written for',
  shells: {
    sh: 'Linux or macOS shell',
    powershell: 'Windows PowerShell',
    cmd: 'Windows Command Prompt',
  },
  fill: 'Fill the wizard',
  filled: 'The wizard is filled from the command, and the command is removed from here.',
  passwordsDropped: 'It held passwords, which are dropped and kept nowhere:',
  problems: {
    empty: (_word: string) => 'There is no command to read.',
    'other-program': (_word: string) => 'This is no vic-machine command.',
    'other-command': (word: string) =>
      `This is vic-machine ${word}; only vic-machine create describes a new VCH.`,
  },
  withoutPlace: 'Left out, because the wizard has no place for it',
  row: (number: ConfigurationNumber, name: string) =>
    `Configuration ${number} of 7 (${name}): only vic-machine makes it. Choose another one on the Security page, or run the command itself.`,
  notUnderstood: 'Not understood, or refused by vic-machine',
  files: 'Choose these files: a browser cannot open them by name',
  onPage: (page: string) => `on the page ${page}`,
  note: (note: ReadingNote): string => {
    switch (note.code) {
      case 'shell':
        return shellNote(note.note);
      case 'option':
        return note.problem.code === 'flag-undefined'
          ? `“${note.problem.option}” is no option of vic-machine create.`
          : `vic-machine refuses this: ${note.problem.text}`;
      case 'left-over':
        return `Options end at “${note.words[0] ?? ''}”, and vic-machine refuses what stands there.`;
      case 'ignored':
        return `${note.because} switches ${note.option} off.`;
      case 'value-not-understood':
        return `“${note.value}” is nothing that ${note.option} takes.`;
      case 'no-such-container-network':
        return `${note.option} ${note.value}: there is no --container-network for this port group.`;
      case 'not-in-configure':
        return `vic-machine configure has no ${note.option}.`;
    }
  },
};

function shellNote({ code, text }: Extract<ReadingNote, { code: 'shell' }>['note']): string {
  switch (code) {
    case 'expansion':
      return text === ''
        ? 'Only the shell can work out a part of the command; it was taken as it is written.'
        : `Only the shell can work out “${text}”; it was taken as it is written.`;
    case 'end-of-command':
      return text === ''
        ? 'Another command follows, and was not read.'
        : `What follows “${text}” is not part of the command, and was not read.`;
    case 'open-quote':
      return `A quote (${text}) is not closed.`;
  }
}
