// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import type { OperationsUserDetails } from '../../../messages';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import type { ComputeNode } from '../../../domain/inventory';
import { documentedRoles, grantedRoles } from '../../../domain/operations-user';
import { RadioField } from '../../../ui/radio-field/radio-field';
import { RoleDifferencesTable } from './role-differences-table';
import { RoleTable } from './role-table';

/** The roles an operations user gets, or has to be given, with and without DRS. It begins with what the page is set to. */
@Component({
  selector: 'vch-permissions-in-detail',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RadioField, RoleDifferencesTable, RoleTable],
  template: `<div class="choices">
      <vch-radio-field [control]="controls.source" [label]="texts().which" [choices]="sources()" />
      <vch-radio-field [control]="controls.drs" [label]="texts().drs" [choices]="clusters()" />
    </div>
    @if (alone(); as host) {
      <p>{{ texts().host(host) }}</p>
    }
    @if (source() === 'granted') {
      <p>{{ isGranted() ? texts().granted : texts().notGranted }}</p>
    } @else {
      <p>{{ texts().documented }}</p>
    }
    <vch-role-table [texts]="texts()" [roles]="roles()" [caption]="texts().caption[source()]" />
    <p>{{ source() === 'granted' ? texts().grantedReadOnly : texts().documentedReadOnly }}</p>
    @if (source() === 'documented' && useVmGroup()) {
      <p>{{ texts().vmGroup }}</p>
    }
    <vch-role-differences-table [texts]="texts()" [cluster]="cluster()" />
    <p class="source">{{ texts().source }}</p>`,
  styles: `
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2rem;
    }
    :host p {
      margin: 0.5rem 0 0;
    }
    .source {
      color: var(--cds-alias-typography-color-300);
      overflow-wrap: anywhere;
    }
  `,
})
export class PermissionsInDetail {
  /** Whether the wizard is set to have the permissions granted. */
  readonly isGranted = input.required<boolean>();
  /** The chosen cluster or host; null while none is chosen. */
  readonly owner = input.required<ComputeNode | null>();
  /** Whether the VCH gets a DRS VM group. */
  readonly useVmGroup = input.required<boolean>();

  readonly texts = input.required<OperationsUserDetails['roles']>();
  readonly #builder = inject(NonNullableFormBuilder);
  protected readonly controls = {
    source: this.#builder.control<'granted' | 'documented'>('granted'),
    drs: this.#builder.control<'drs' | 'no-drs'>('drs'),
  };
  protected readonly source = toSignal(this.controls.source.valueChanges, {
    initialValue: this.controls.source.value,
  });
  readonly #drs = toSignal(this.controls.drs.valueChanges, { initialValue: this.controls.drs.value });

  protected readonly sources = computed(() =>
    (['granted', 'documented'] as const).map((value) => ({ value, label: this.texts().sources[value] })),
  );
  protected readonly clusters = computed(() =>
    (['drs', 'no-drs'] as const).map((value) => ({ value, label: this.texts().clusters[value] })),
  );
  protected readonly cluster = computed(() => ({ drs: this.#drs() === 'drs', vmGroup: this.useVmGroup() }));
  protected readonly roles = computed(() =>
    this.source() === 'granted' ? grantedRoles(this.cluster()) : documentedRoles(this.cluster()),
  );
  /** Name of the chosen host that belongs to no cluster. */
  protected readonly alone = computed(() => {
    const owner = this.owner();
    return owner?.kind === 'host' ? owner.name : null;
  });

  constructor() {
    effect(() => {
      this.controls.source.setValue(this.isGranted() ? 'granted' : 'documented');
    });
    effect(() => {
      // A cluster that is not told, and none at all, is taken for one with DRS; a host has none.
      const owner = this.owner();
      const hasDrs = owner === null || (owner.kind !== 'host' && owner.drs !== false);
      this.controls.drs.setValue(hasDrs ? 'drs' : 'no-drs');
    });
  }
}
