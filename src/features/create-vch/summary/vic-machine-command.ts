// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { ChosenFile } from '../../../domain/certificates';
import { commandPlatforms, createCommand } from '../../../domain/vic-machine';
import { CommandLine } from '../../../ui/command-line/command-line';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { refusalText } from '../../../ui/command-line/refusal-text';
import { TEXTS } from '../../../ui/texts/texts';
import { DeployerField } from '../deployer-field';
import { VchDraft } from '../vch-draft';
import { CommandFiles } from './command-files';
import { commandNotes, filesOf } from './command-notes';

/** The `vic-machine create` command for the VCH of the wizard, with what it leaves out and what it makes otherwise. */
@Component({
  selector: 'vch-vic-machine-command',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommandFiles, CommandLine, DeployerField],
  template: `<p class="intro">{{ texts().intro }}</p>
    <vch-deployer-field />
    <vch-command-line
      [label]="texts().label"
      [text]="text()"
      [reasons]="reasons()"
      [(platform)]="choice.platform"
      [(folded)]="choice.folded"
    />
    @if (files().length > 0) {
      <vch-command-files [files]="files()" />
    }
    <ul class="notes">
      @for (note of notes(); track note) {
        <li>{{ note }}</li>
      }
    </ul>`,
  styles: `
    .intro {
      margin: 0 0 0.5rem;
    }
    .notes {
      margin: 0.25rem 0 0;
      padding-left: 1.2rem;
      list-style-position: outside;
    }
    vch-deployer-field {
      display: block;
      margin-bottom: 0.5rem;
    }
  `,
})
export class VicMachineCommand {
  readonly #draft = inject(VchDraft);
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().vicMachineCommand);
  protected readonly choice = inject(CommandPlatformChoice);
  readonly #settings = this.#draft.commandSettings;
  readonly #command = computed(() =>
    createCommand(this.#settings(), commandPlatforms[this.choice.platform()], {
      folded: this.choice.folded(),
    }),
  );

  protected readonly text = computed(() => {
    const command = this.#command();
    return command.ok ? command.value.text : null;
  });
  protected readonly files = computed(() => {
    const command = this.#command();
    if (!command.ok) return [];
    const chosen = filesOf(this.#settings());
    return command.value.files.map((name) => ({
      name,
      file: onlyOne(chosen.filter((file) => file.name === name)),
    }));
  });
  protected readonly reasons = computed(() => {
    const command = this.#command();
    return command.ok ? [] : command.problems.map((problem) => refusalText(problem, this.#all().commandLine));
  });
  protected readonly notes = computed(() => {
    const command = this.#command();
    return command.ok ? commandNotes(this.#settings(), command.value, this.texts()) : [];
  });
}

/** The file; null when several have the name: it is not known then which of them the command means. */
function onlyOne(files: readonly ChosenFile[]): ChosenFile | null {
  const [first = null, ...others] = files;
  return others.every((other) => other === first) ? first : null;
}
