// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { NetworkSettings } from '../../../domain/networks';
import { commandPlatforms } from '../../../domain/vic-machine';
import { CommandPlatformChoice } from '../../../ui/command-line/command-platform';
import { TEXTS } from '../../../ui/texts/texts';
import { optionLines } from './option-lines';

/** What a network is on the command line of vic-machine; folded away until it is asked for. */
@Component({
  selector: 'vch-network-options',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (lines().length > 0) {
    <details>
      <summary>{{ texts().options }}</summary>
      <pre><code>{{ lines().join('\\n') }}</code></pre>
    </details>
  }`,
  styles: `
    details {
      margin-top: 0.25rem;
    }
    pre {
      max-height: none;
      margin: 0.25rem 0 0;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
  `,
})
export class NetworkOptions {
  /** The network, as the part of the settings it is. */
  readonly networks = input.required<Partial<NetworkSettings>>();
  /** Beginning of its options' names, `--public-network`. */
  readonly prefix = input.required<string>();

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().networksPage);
  readonly #platform = inject(CommandPlatformChoice).platform;
  protected readonly lines = computed(() =>
    optionLines(this.networks(), this.prefix(), commandPlatforms[this.#platform()]),
  );
}
