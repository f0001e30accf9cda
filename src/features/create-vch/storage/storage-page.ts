// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import { PluginServer } from '../../../adapters/plugin-server';
import { CheckField } from '../../../ui/check-field/check-field';
import { LoadStatus } from '../../../ui/loading/load-status';
import { RowList } from '../../../ui/row-list/row-list';
import { RowTemplate } from '../../../ui/row-list/row-template';
import { type Choice, SelectField } from '../../../ui/select-field/select-field';
import { TextField } from '../../../ui/text-field/text-field';
import { TEXTS } from '../../../ui/texts/texts';
import { loadFor } from '../load-for';
import { VchDraft } from '../vch-draft';
import { datastoreChoices } from './datastore-choices';
import { isEntered, volumeStoreForm } from './volume-store-form';
import { VolumeStoreRow } from './volume-store-row';

/** Where images and volumes are kept. */
@Component({
  selector: 'vch-storage-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckField, LoadStatus, RowList, RowTemplate, SelectField, TextField, VolumeStoreRow],
  templateUrl: './storage-page.html',
  styleUrl: './storage-page.scss',
})
export class StoragePage {
  readonly #builder = inject(NonNullableFormBuilder);
  readonly #server = inject(PluginServer);
  readonly #draft = inject(VchDraft);
  readonly #forms = this.#draft.forms;
  protected readonly controls = this.#forms.storage.controls;
  protected readonly texts = computed(() => this.#all().storagePage);
  readonly #all = inject(TEXTS);

  readonly #resource = this.#forms.compute.controls.resource.value;
  /** The chosen compute resource; null when none is, or only its name is known. */
  protected readonly resource = this.#resource.kind === 'chosen' ? this.#resource : null;
  protected readonly datastores = loadFor(
    computed(() => this.resource),
    ({ vCenter, node }) => this.#server.datastores(vCenter.id, node.id),
  );
  protected readonly known = computed(() => {
    const load = this.datastores.load();
    return load?.state === 'loaded' ? load.value : [];
  });

  readonly #value = toSignal(this.#forms.storage.valueChanges, { initialValue: this.#forms.storage.value });
  protected readonly imageChoices = computed(() => {
    this.#value();
    return datastoreChoices(this.known(), this.controls.imageStore.controls.datastore.value, this.texts());
  });
  protected readonly isAnonymous = computed(() => {
    this.#value();
    return this.controls.anonymousVolumes.value;
  });
  /** The units, and another one when a pasted command gave it. */
  protected readonly units = computed((): readonly Choice[] => {
    this.#value();
    const unit = this.controls.baseImageSize.controls.unit.value;
    const { units, asTyped } = this.texts();
    const known = [
      { value: 'GB', label: units.GB },
      { value: 'MB', label: units.MB },
    ];
    return known.some(({ value }) => value === unit)
      ? known
      : [...known, { value: unit, label: asTyped(unit) }];
  });
  /** Where each row of the page stands in the settings, behind the store for anonymous volumes; -1 = it is empty. */
  protected readonly indexes = computed(() => {
    this.#value();
    let next = this.isAnonymous() ? 1 : 0;
    return this.controls.volumeStores.controls.map((row) => (isEntered(row.getRawValue()) ? next++ : -1));
  });
  protected readonly newStore = () => volumeStoreForm(this.#builder, '');

  constructor() {
    // The rules about free space need to know the datastores, on this page and on the summary.
    effect(() => {
      this.#draft.datastores.set(this.known());
    });
  }
}
