// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import type { Review } from '../../../domain/review';
import { configureCommand } from '../../../domain/vic-machine';
import { CheckField } from '../../../ui/check-field/check-field';
import { TextField } from '../../../ui/text-field/text-field';
import { REVIEW_TEXTS } from '../review-texts';
import { VchPlaces } from '../vch-place';
import { configureNotes, identityOf } from './configured-vch';
import { FixCommand, type WriteCommand } from './fix-command';

/** Another account for the VCH. */
@Component({
  selector: 'vch-account-fix',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckField, FixCommand, TextField],
  template: `<p>{{ texts.fix.operationsUser.intro }}</p>
    <vch-text-field
      [control]="form.controls.user"
      field="operationsUser.user"
      [label]="texts.fix.operationsUser.user"
      [hint]="texts.fix.operationsUser.userHint"
      option="--ops-user"
      [required]="true"
    />
    <vch-check-field
      [control]="form.controls.grant"
      field="operationsUser.grantPermissions"
      [label]="texts.fix.operationsUser.grant"
      [hint]="texts.fix.operationsUser.grantHint"
      option="--ops-grant-perms"
    />
    @if (write(); as write) {
      <vch-fix-command [write]="write" [notes]="notes()" />
    } @else {
      <p role="status">{{ texts.fix.incomplete }}</p>
    }`,
  styles: `
    :host p {
      margin: 0.25rem 0;
    }
  `,
})
export class AccountFix {
  readonly review = input.required<Review>();

  protected readonly texts = inject(REVIEW_TEXTS);
  readonly #places = inject(VchPlaces);
  protected readonly form = inject(NonNullableFormBuilder).group({ user: '', grant: false });
  readonly #values = toSignal(this.form.valueChanges, { initialValue: this.form.value });

  protected readonly notes = computed(() => configureNotes(this.review(), this.texts));
  /** null until an account is entered. */
  protected readonly write = computed((): WriteCommand | null => {
    const { user = '', grant = false } = this.#values();
    if (user.trim() === '') return null;
    const change = { kind: 'operations-user', user: user.trim(), grantPermissions: grant } as const;
    const vch = identityOf(this.review(), this.#places.vchId());
    return (...how) => configureCommand(vch, change, ...how);
  });
}
