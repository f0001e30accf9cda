// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { type Shell, commandPlatforms, readCommand } from '../../../domain/vic-machine';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { TEXTS } from '../../../ui/texts/texts';
import { VchDraft } from '../vch-draft';
import { reportOn } from './command-report';
import { likelyShell } from './likely-shell';
import { missingFiles } from './missing-files';

const shells = ['sh', 'powershell', 'cmd'] as const satisfies readonly Shell[];

/**
 * Fills the wizard from a pasted `vic-machine create` command. The text may hold passwords: it is in the text area alone,
 * and gone from there as soon as it is read.
 */
@Component({
  selector: 'vch-start-from-command',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './start-from-command.html',
  styleUrl: './start-from-command.scss',
})
export class StartFromCommand {
  readonly #draft = inject(VchDraft);
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().fromCommand);
  protected readonly shells = shells;

  protected readonly shell = signal<Shell>(commandPlatforms[inject(CommandPlatformChoice).platform()].shell);
  /** Whether the operator said which shell it is: from then on nothing is guessed. */
  #isShellChosen = false;

  /** Why the text could not be read; null when it could, or nobody has tried. */
  protected readonly problem = signal<string | null>(null);
  protected readonly report = this.#draft.commandReport.asReadonly();
  protected readonly missing = computed(() => missingFiles(this.#draft.settings()));

  protected chooseShell(value: string): void {
    const shell = shells.find((candidate) => candidate === value);
    if (shell === undefined) return;
    this.#isShellChosen = true;
    this.shell.set(shell);
  }

  protected guessShell(text: string): void {
    if (!this.#isShellChosen) this.shell.update((shell) => likelyShell(text) ?? shell);
  }

  protected fill(area: HTMLTextAreaElement): void {
    const read = readCommand(area.value, this.shell());
    const { problems } = this.texts();
    this.problem.set(null);
    if (!read.ok) this.problem.set(problems[read.problem.code](read.problem.word));
    else if (read.value.command !== 'create') this.problem.set(problems['other-command'](read.value.command));
    else {
      area.value = '';
      this.#draft.commandReport.set(reportOn(read.value, this.#draft.fill(read.value.settings)));
    }
  }
}
