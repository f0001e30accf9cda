// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SupportedConfiguration } from '../../../domain/configurations';
import { commandPlatforms, createCommand, settingsForRow } from '../../../domain/vic-machine';
import { CommandLine } from '../../../ui/command-line/command-line';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { refusalText } from '../../../ui/command-line/refusal-text';
import { TEXTS } from '../../../ui/texts/texts';
import { DeployerField } from '../deployer-field';
import { VchDraft } from '../vch-draft';

/** How to make a configuration with what was entered so far: the wizard's steps, and the complete command. */
@Component({
  selector: 'vch-configuration-example',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommandLine, DeployerField],
  template: `@if (whyNot(); as why) {
      <p>{{ why }}</p>
    }
    <dl>
      <dt>{{ texts().columns.files }}</dt>
      <dd>{{ texts().files[row().number] }}</dd>
      <dt>{{ texts().columns.connect }}</dt>
      <dd>{{ texts().connect[row().number] }}</dd>
    </dl>
    @if (steps().length > 0) {
      <h4>{{ texts().inWizard }}</h4>
      <ol>
        @for (step of steps(); track step) {
          <li>{{ step }}</li>
        }
      </ol>
    }
    <h4>{{ texts().onCommandLine }}</h4>
    <vch-deployer-field />
    <vch-command-line
      [label]="texts().command(row().number)"
      [text]="text()"
      [reasons]="reasons()"
      [(platform)]="choice.platform"
      [(folded)]="choice.folded"
    />`,
  styles: `
    h4 {
      margin: 0.5rem 0 0.25rem;
      font-size: var(--clr-base-typography-font-size-default);
      font-weight: 600;
    }
    p,
    ol {
      margin: 0.25rem 0;
    }
    ol {
      padding-left: 1.2rem;
      list-style-position: outside;
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0.1rem 0.75rem;
      margin: 0;
    }
    dd {
      margin: 0;
    }
  `,
})
export class ConfigurationExample {
  readonly row = input.required<SupportedConfiguration>();

  readonly #draft = inject(VchDraft);
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().configurations);
  protected readonly choice = inject(CommandPlatformChoice);

  protected readonly steps = computed((): readonly string[] => {
    const steps: Readonly<Record<number, readonly string[]>> = this.texts().steps;
    return steps[this.row().number] ?? [];
  });
  protected readonly whyNot = computed(() => {
    const reasons: Readonly<Record<number, string>> = this.texts().whyNot;
    return reasons[this.row().number] ?? null;
  });

  readonly #command = computed(() =>
    createCommand(
      settingsForRow(this.#draft.commandSettings(), this.row().number),
      commandPlatforms[this.choice.platform()],
      { folded: this.choice.folded() },
    ),
  );
  protected readonly text = computed(() => {
    const command = this.#command();
    return command.ok ? command.value.text : null;
  });
  protected readonly reasons = computed(() => {
    const command = this.#command();
    return command.ok ? [] : command.problems.map((problem) => refusalText(problem, this.#all().commandLine));
  });
}
