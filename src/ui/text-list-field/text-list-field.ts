// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { ClrInputModule } from '@clr/angular/forms/input';
import { ClarityIcons, ClrIcon, plusIcon, timesIcon } from '@clr/angular/icon';
import { FINDINGS, type Place } from '../findings/findings';
import { FieldMessages } from '../labelled-field/field-messages';
import { OptionHelp } from '../option-help/option-help';
import { TEXTS } from '../texts/texts';
import { listRows } from './list-rows';
import type { TextList } from './text-list';

ClarityIcons.addIcons(plusIcon, timesIcon);

/** Several one-line texts of one kind: one input each, to add to and remove from. */
@Component({
  selector: 'vch-text-list-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReactiveFormsModule, ClrIcon, ClrInputModule, FieldMessages, OptionHelp],
  templateUrl: './text-list-field.html',
  styleUrl: './text-list-field.scss',
})
export class TextListField {
  /** The list, owned by the page's form. */
  readonly list = input.required<TextList>();
  /** Path in the settings whose findings stand here, `networks.dnsServers`. */
  readonly field = input.required<string>();
  /** The item of a repeated field whose list this is. */
  readonly place = input<Place>();
  /** Accessible name of the first input: the documented label. The following ones are numbered. */
  readonly label = input.required<string>();
  /** Shown while there is no finding. */
  readonly hint = input('');
  /** Behind the help icon: one or two sentences. */
  readonly help = input('');
  /** vic-machine option behind the help icon. */
  readonly option = input('');
  readonly placeholder = input('');
  readonly required = input(false);
  /** Width in characters. */
  readonly size = input(30);

  readonly #findings = inject(FINDINGS);
  readonly #changes = signal(0);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  protected readonly texts = computed(() => this.#all().textList);
  readonly #all = inject(TEXTS);

  protected readonly rows = computed(() => {
    this.#changes();
    return listRows(this.list(), this.#findings(), this.field(), this.place());
  });

  constructor() {
    effect((onCleanup) => {
      const changes = this.list().valueChanges.subscribe(() => {
        this.#changes.update((count) => count + 1);
      });
      onCleanup(() => {
        changes.unsubscribe();
      });
    });
    effect(() => {
      for (const { control, errors } of this.rows()) {
        control.setErrors(errors.length === 0 ? null : { findings: errors }, { emitEvent: false });
      }
    });
  }

  protected rowLabel(index: number): string {
    return index === 0 ? this.label() : this.texts().numbered(this.label(), index + 1);
  }

  protected addRow(): void {
    const list = this.list();
    list.push(new FormControl('', { nonNullable: true }));
    this.#focusRow(list.length - 1);
  }

  protected removeRow(index: number): void {
    const list = this.list();
    list.removeAt(index);
    list.markAsDirty();
    // The focus would be lost with the button that was pressed.
    this.#focusRow(Math.min(index, list.length - 1));
  }

  #focusRow(index: number): void {
    afterNextRender(() => this.#host.nativeElement.querySelectorAll('input')[index]?.focus(), {
      injector: this.#injector,
    });
  }
}
