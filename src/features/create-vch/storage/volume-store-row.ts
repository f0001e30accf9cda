// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { startWith, switchMap } from 'rxjs';
import type { Datastore } from '../../../domain/inventory';
import type { Place } from '../../../ui/findings/findings';
import { SelectField } from '../../../ui/select-field/select-field';
import { TextField } from '../../../ui/text-field/text-field';
import { TEXTS } from '../../../ui/texts/texts';
import { datastoreChoices } from './datastore-choices';
import type { VolumeStoreForm } from './volume-store-form';

/** One volume store: on a datastore, or on an NFS share. */
@Component({
  selector: 'vch-volume-store-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SelectField, TextField],
  templateUrl: './volume-store-row.html',
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 0 0.75rem;
      min-width: 0;
    }
  `,
})
export class VolumeStoreRow {
  /** The row, owned by the page's form. */
  readonly row = input.required<VolumeStoreForm>();
  readonly datastores = input.required<readonly Datastore[]>();
  /** Index in the settings; -1 for a row without anything in it, which is none. */
  readonly index = input.required<number>();
  /** Whether the label is asked for; it is fixed for anonymous volumes. */
  readonly labelled = input(true);

  protected readonly texts = computed(() => this.#all().storagePage);
  readonly #all = inject(TEXTS);
  readonly #value = toSignal(
    toObservable(this.row).pipe(switchMap((row) => row.valueChanges.pipe(startWith(null)))),
  );
  protected readonly isNfs = computed(() => {
    this.#value();
    return this.row().controls.kind.value === 'nfs';
  });
  protected readonly choices = computed(() => {
    this.#value();
    return datastoreChoices(this.datastores(), this.row().controls.datastore.value, this.texts());
  });
  protected readonly kinds = computed(() =>
    (['datastore', 'nfs'] as const).map((value) => ({ value, label: this.texts().kinds[value] })),
  );
  protected readonly locationPlace = computed((): Place => ({ index: this.index(), part: 'location' }));
  protected readonly labelPlace = computed((): Place => ({ index: this.index(), part: 'label' }));
  protected readonly otherPlace = computed((): Place => ({ index: this.index(), part: 'other' }));
}
