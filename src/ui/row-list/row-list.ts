// SPDX-License-Identifier: Apache-2.0
import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  contentChild,
  inject,
  input,
} from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import { ClarityIcons, ClrIcon, plusIcon, timesIcon } from '@clr/angular/icon';
import { ControlFindings } from '../control-findings/control-findings';
import { FieldFindings } from '../findings/field-findings';
import { OptionHelp } from '../option-help/option-help';
import { TEXTS } from '../texts/texts';
import { RowTemplate } from './row-template';
import { type RowArray, rowsOf } from './rows-of';

ClarityIcons.addIcons(plusIcon, timesIcon);

let count = 0;

/** Several groups of fields of one kind, to add to and remove from; the focus never gets lost. */
@Component({
  selector: 'vch-row-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet, ClrIcon, ControlFindings, FieldFindings, OptionHelp],
  templateUrl: './row-list.html',
  styleUrl: './row-list.scss',
})
export class RowList<Row extends AbstractControl> {
  /** The list, owned by the page's form. */
  readonly list = input.required<RowArray<Row>>();
  /** Makes an empty row. */
  readonly newRow = input.required<() => Row>();
  /** Path in the settings whose findings about the list as a whole stand here. */
  readonly field = input.required<string>();
  /** Name of the group: the documented label. */
  readonly label = input.required<string>();
  /** What one row is called on its buttons: "volume store". */
  readonly item = input.required<string>();
  /** Fewest rows: a last row that cannot be removed is there to type into. */
  readonly fewest = input(0);
  /** Shown while there is no row. */
  readonly whenEmpty = input('');
  /** Behind the help icon: one or two sentences. */
  readonly help = input('');
  /** vic-machine option behind the help icon. */
  readonly option = input('');

  protected readonly rowTemplate = contentChild.required<RowTemplate<Row>>(RowTemplate);
  protected readonly id = `row-list-${(count += 1)}`;
  protected readonly rows = rowsOf(() => this.list());
  protected readonly texts = computed(() => this.#all().rowList);
  readonly #all = inject(TEXTS);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);

  protected addRow(): void {
    this.list().push(this.newRow()());
    this.list().markAsDirty();
    this.#focusRow(this.list().length - 1);
  }

  protected removeRow(index: number): void {
    this.list().removeAt(index);
    this.list().markAsDirty();
    this.list().markAsTouched();
    this.#focusRow(Math.min(index, this.list().length - 1));
  }

  /** The first field of the row, or the button that adds one when none is left. */
  #focusRow(index: number): void {
    afterNextRender(
      {
        read: () => {
          const host = this.#host.nativeElement;
          const row = host.querySelectorAll('[data-row]')[index];
          const target =
            row?.querySelector<HTMLElement>('input, select') ?? host.querySelector<HTMLElement>('.add');
          target?.focus();
        },
      },
      { injector: this.#injector },
    );
  }
}
