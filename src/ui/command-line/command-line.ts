// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  viewChild,
} from '@angular/core';
import { ClarityIcons, ClrIcon, copyIcon, successStandardIcon } from '@clr/angular/icon';
import { commandPlatforms } from '../../domain/vic-machine';
import { copyText } from '../clipboard/copy-text';
import { TEXTS } from '../texts/texts';
import type { PlatformName } from './own-platform';

ClarityIcons.addIcons(copyIcon, successStandardIcon);

const names = Object.keys(commandPlatforms) as readonly PlatformName[];
let count = 0;

/** A command to be taken along: for a platform of choice, on one line or folded, with a button that copies it. */
@Component({
  selector: 'vch-command-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon],
  templateUrl: './command-line.html',
  styleUrl: './command-line.scss',
})
export class CommandLine {
  /** Accessible name, "vic-machine create command". */
  readonly label = input.required<string>();
  /** The command for the platform; null when it cannot be written. */
  readonly text = input.required<string | null>();
  /** Files the command expects, as it names them. */
  readonly files = input<readonly string[]>([]);
  /** Why it cannot be written, a sentence each. */
  readonly reasons = input<readonly string[]>([]);
  readonly platform = model.required<PlatformName>();
  /** Whether each option has a line of its own. */
  readonly folded = model.required<boolean>();

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().commandLine);
  protected readonly names = names;
  protected readonly id = `command-line-${(count += 1)}`;
  private readonly code = viewChild<ElementRef<HTMLElement>>('code');

  /** What became of Copy; another command is not copied yet. */
  protected readonly copied = linkedSignal<string | null, 'no' | 'copied' | 'selected'>({
    source: this.text,
    computation: () => 'no',
  });

  protected choose(value: string): void {
    const name = names.find((candidate) => candidate === value);
    if (name !== undefined) this.platform.set(name);
  }

  protected async copy(): Promise<void> {
    const text = this.text();
    if (text === null) return;
    // Another platform may have been chosen meanwhile.
    const outcome = await copyText(this.code()?.nativeElement, text, () => text === this.text());
    if (outcome !== null) this.copied.set(outcome);
  }
}
