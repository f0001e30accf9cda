// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { TEXTS } from '../texts/texts';
import { copyText } from './copy-text';

/** A value to be taken along as it stands: a fingerprint, an address. */
@Component({
  selector: 'vch-copyable-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<code #value tabindex="-1">{{ text() }}</code>
    <button
      type="button"
      class="btn btn-sm btn-link"
      [attr.aria-label]="texts().copyOf(label())"
      (click)="copy()"
    >
      {{ texts().copy }}
    </button>
    <span role="status">
      @switch (outcome()) {
        @case ('copied') {
          {{ texts().copied }}
        }
        @case ('selected') {
          {{ texts().selected }}
        }
      }
    </span>`,
  styles: `
    code {
      overflow-wrap: anywhere;
    }
    .btn {
      min-height: 24px;
      margin: 0;
    }
  `,
})
export class CopyableText {
  /** What the value is, "SHA-256 fingerprint". */
  readonly label = input.required<string>();
  readonly text = input.required<string>();

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().clipboard);
  private readonly value = viewChild<ElementRef<HTMLElement>>('value');
  /** Another value is not copied yet. */
  protected readonly outcome = linkedSignal<string, 'copied' | 'selected' | null>({
    source: this.text,
    computation: () => null,
  });

  protected async copy(): Promise<void> {
    const text = this.text();
    const outcome = await copyText(this.value()?.nativeElement, text, () => text === this.text());
    if (outcome !== null) this.outcome.set(outcome);
  }
}
