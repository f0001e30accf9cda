// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import { parseSyslogAddress } from '../../../domain/addresses';
import type { Review } from '../../../domain/review';
import { configureCommand } from '../../../domain/vic-machine';
import { TextField } from '../../../ui/text-field/text-field';
import { TEXTS } from '../../../ui/texts/texts';
import { REVIEW_TEXTS } from '../review-texts';
import { VchPlaces } from '../vch-place';
import { configureNotes, identityOf } from './configured-vch';
import { FixCommand, type WriteCommand } from './fix-command';

/** A log server for the VCH. */
@Component({
  selector: 'vch-log-server-fix',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FixCommand, TextField],
  template: `<vch-text-field
      [control]="address"
      field="general.syslogAddress"
      [label]="texts.fix.logServer.address"
      [hint]="texts.fix.logServer.hint"
      placeholder="tcp://logs.example.com:514"
      option="--syslog-address"
      [required]="true"
    />
    @if (write(); as write) {
      <vch-fix-command [write]="write" [notes]="notes()" />
    } @else {
      <p role="status">{{ problem() || texts.fix.incomplete }}</p>
    }`,
  styles: `
    :host p {
      margin: 0.25rem 0;
    }
  `,
})
export class LogServerFix {
  readonly review = input.required<Review>();

  protected readonly texts = inject(REVIEW_TEXTS);
  readonly #all = inject(TEXTS);
  readonly #places = inject(VchPlaces);
  protected readonly address = inject(NonNullableFormBuilder).control('');
  readonly #typed = toSignal(this.address.valueChanges, { initialValue: '' });

  protected readonly notes = computed(() => configureNotes(this.review(), this.texts));
  /** Why what is typed is no address; '' when it is one, and when nothing is typed. */
  protected readonly problem = computed(() => {
    const parsed = parseSyslogAddress(this.#typed().trim());
    return this.#typed() === '' || parsed.ok ? '' : this.#all().addresses.problem(parsed.problem);
  });
  /** null until an address is entered. */
  protected readonly write = computed((): WriteCommand | null => {
    const address = this.#typed().trim();
    if (!parseSyslogAddress(address).ok) return null;
    const vch = identityOf(this.review(), this.#places.vchId());
    return (...how) => configureCommand(vch, { kind: 'log-server', address }, ...how);
  });
}
