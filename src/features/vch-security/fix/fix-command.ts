// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import {
  type CommandPlatform,
  type ConfigureResult,
  type ConfigureTarget,
  commandPlatforms,
} from '../../../domain/vic-machine';
import { CommandLine } from '../../../ui/command-line/command-line';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { refusalText } from '../../../ui/command-line/refusal-text';
import { TEXTS } from '../../../ui/texts/texts';
import { TextField } from '../../../ui/text-field/text-field';
import { REVIEW_TEXTS } from '../review-texts';
import { VchPlaces } from '../vch-place';

/** Writes a command for a place and a platform. */
export type WriteCommand = (
  where: ConfigureTarget,
  platform: CommandPlatform,
  style: { readonly folded: boolean },
) => ConfigureResult;

/** A complete command about the VCH, for the operator's shell: who runs it, the command, and what it does besides. */
@Component({
  selector: 'vch-fix-command',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommandLine, TextField],
  template: `@if (places.target().target === '') {
      <p role="status">{{ texts.fix.pending }}</p>
    } @else {
      <vch-text-field
        [control]="user"
        field="target.user"
        [label]="texts.fix.user"
        [hint]="texts.fix.userHint"
        placeholder="Administrator@vsphere.local"
        option="--user"
      />
      <vch-command-line
        [label]="texts.fix.label"
        [text]="text()"
        [files]="files()"
        [reasons]="reasons()"
        [(platform)]="choice.platform"
        [(folded)]="choice.folded"
      />
      <ul>
        @for (note of notes(); track note) {
          <li>{{ note }}</li>
        }
      </ul>
    }`,
  styles: `
    ul {
      margin: 0.25rem 0 0;
      padding-left: 1.2rem;
      list-style-position: outside;
    }
    vch-text-field {
      margin-bottom: 0.5rem;
    }
  `,
})
export class FixCommand {
  readonly write = input.required<WriteCommand>();
  /** Names of the files that it expects. */
  readonly files = input<readonly string[]>([]);
  readonly notes = input<readonly string[]>([]);

  protected readonly texts = inject(REVIEW_TEXTS);
  protected readonly places = inject(VchPlaces);
  protected readonly choice = inject(CommandPlatformChoice);
  readonly #all = inject(TEXTS);
  protected readonly user = inject(NonNullableFormBuilder).control(this.places.user());
  readonly #typed = toSignal(this.user.valueChanges, { initialValue: this.user.value });

  readonly #command = computed(() => {
    const where = { ...this.places.target(), user: this.#typed().trim() };
    return this.write()(where, commandPlatforms[this.choice.platform()], { folded: this.choice.folded() });
  });
  protected readonly text = computed(() => {
    const command = this.#command();
    return command.ok ? command.value.text : null;
  });
  protected readonly reasons = computed(() => {
    const command = this.#command();
    if (command.ok) return [];
    return command.problems.map((problem) => {
      switch (problem.code) {
        case 'separator':
        case 'port-group-twice':
        case 'not-carried':
          return refusalText(problem, this.#all().commandLine);
        default:
          return this.texts.fix.refusal(problem);
      }
    });
  });

  constructor() {
    // Entered once for all commands.
    this.user.valueChanges.subscribe((user) => {
      this.places.user.set(user);
    });
  }
}
