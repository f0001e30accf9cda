// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { FormControl } from '@angular/forms';
import type { ChosenFile } from '../../../domain/certificates';
import { TEXTS } from '../../../ui/texts/texts';
import type { AuthorityKind } from './authority-files';
import { type TakenOver, AuthorityPanel } from './authority-panel';

/** A button that unfolds the CAs of an existing VCH, and puts the chosen ones beside the files of a place for CAs. */
@Component({
  selector: 'vch-authority-reuse',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AuthorityPanel],
  template: `<button
      #toggle
      type="button"
      class="btn btn-sm btn-link"
      [attr.aria-expanded]="isOpen()"
      (click)="isOpen.set(!isOpen())"
    >
      {{ texts().open }}
    </button>
    <div role="status">
      @if (added(); as taken) {
        <p>{{ texts().added(taken.files.length, taken.vch) }}</p>
      }
    </div>
    @if (isOpen()) {
      @defer (on immediate) {
        <vch-authority-panel [kind]="kind()" [files]="files()" (taken)="take($event)" (canceled)="close()" />
      }
    }`,
  styles: `
    :host {
      display: block;
    }
    .btn,
    :host p {
      margin: 0;
    }
  `,
})
export class AuthorityReuse {
  readonly kind = input.required<AuthorityKind>();
  /** The place for CAs, owned by the page's form. */
  readonly control = input.required<FormControl<readonly ChosenFile[]>>();

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().authorityReuse);
  /** What is there already. */
  protected readonly files = signal<readonly ChosenFile[]>([]);
  protected readonly isOpen = signal(false);
  /** What was taken over last. */
  protected readonly added = signal<TakenOver | null>(null);
  private readonly toggle = viewChild.required<ElementRef<HTMLElement>>('toggle');

  constructor() {
    effect((onCleanup) => {
      const control = this.control();
      this.files.set(control.value);
      const changes = control.valueChanges.subscribe((files) => {
        this.files.set(files);
      });
      onCleanup(() => {
        changes.unsubscribe();
      });
    });
  }

  protected take(taken: TakenOver): void {
    const control = this.control();
    control.setValue([...control.value, ...taken.files]);
    control.markAsDirty();
    control.markAsTouched();
    this.added.set(taken);
    this.close();
  }

  /** The focus would be lost with the panel. */
  protected close(): void {
    this.isOpen.set(false);
    this.toggle().nativeElement.focus();
  }
}
