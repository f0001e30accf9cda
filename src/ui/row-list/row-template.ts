// SPDX-License-Identifier: Apache-2.0
import { Directive, TemplateRef, inject, input } from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import type { RowArray } from './rows-of';

/** What the template of a row gets. */
export interface RowContext<Row> {
  readonly $implicit: Row;
  readonly index: number;
}

/** How a row of a list is drawn: `<ng-template [vchRow]="form.controls.stores" let-row let-index="index">`. */
@Directive({ selector: 'ng-template[vchRow]' })
export class RowTemplate<Row extends AbstractControl> {
  /** The list the rows are of; says what type the row has. */
  readonly vchRow = input.required<RowArray<Row>>();
  readonly template = inject<TemplateRef<RowContext<Row>>>(TemplateRef);

  static ngTemplateContextGuard<Row extends AbstractControl>(
    _directive: RowTemplate<Row>,
    context: unknown,
  ): context is RowContext<Row> {
    return context !== null;
  }
}
