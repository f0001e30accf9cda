// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type Review, type ReviewCheck, debugOff, proxiesWithoutCredentials } from '../../../domain/review';
import { configureCommand, firewallCommand, upgradeCommand } from '../../../domain/vic-machine';
import { REVIEW_TEXTS } from '../review-texts';
import { VchPlaces } from '../vch-place';
import { AccountFix } from './account-fix';
import { CertificateFix } from './certificate-fix';
import { configureNotes, identityOf } from './configured-vch';
import { FixCommand, type WriteCommand } from './fix-command';
import { LogServerFix } from './log-server-fix';
import { NetworkFix } from './network-fix';
import { RegistryFix } from './registry-fix';

/** What mends a check: the command, after what has to be chosen or entered for it. */
@Component({
  selector: 'vch-fix-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AccountFix, CertificateFix, FixCommand, LogServerFix, NetworkFix, RegistryFix],
  template: `@switch (check().fix.kind) {
    @case ('server-certificate') {
      <vch-certificate-fix aim="server" [review]="review()" />
    }
    @case ('client-authorities') {
      <vch-certificate-fix aim="clients" [review]="review()" />
    }
    @case ('operations-user') {
      <vch-account-fix [review]="review()" />
    }
    @case ('log-server') {
      <vch-log-server-fix [review]="review()" />
    }
    @case ('registry-authorities') {
      <vch-registry-fix [review]="review()" />
    }
    @case ('final') {
      <vch-network-fix [review]="review()" />
    }
    @case ('command') {
      <vch-fix-command [write]="write()" [notes]="notes()" />
    }
  }`,
  styles: `
    :host {
      display: block;
      margin: 0.25rem 0 0.5rem;
      padding: 0.5rem 0.75rem;
      border-left: 0.15rem solid var(--cds-alias-status-info);
    }
  `,
})
export class FixPanel {
  readonly check = input.required<ReviewCheck>();
  readonly review = input.required<Review>();

  readonly #texts = inject(REVIEW_TEXTS);
  readonly #places = inject(VchPlaces);

  readonly #command = computed(() => {
    const { fix } = this.check();
    return fix.kind === 'command' ? fix.command : null;
  });
  protected readonly write = computed((): WriteCommand => {
    const review = this.review();
    const vch = identityOf(review, this.#places.vchId());
    switch (this.#command()) {
      case 'upgrade':
        return (...how) => upgradeCommand(vch, ...how);
      case 'host-firewall': {
        const computeResource = this.#places.place().hosts;
        return (where, ...how) => firewallCommand({ ...where, computeResource }, 'allow', ...how);
      }
      case 'bare-proxies': {
        const { description } = review;
        const change = description === null ? debugOff : proxiesWithoutCredentials(description);
        return (...how) => configureCommand(vch, change, ...how);
      }
      case 'debug-off':
      case null:
        return (...how) => configureCommand(vch, debugOff, ...how);
    }
  });
  protected readonly notes = computed(() => {
    const { fix } = this.#texts;
    switch (this.#command()) {
      case 'upgrade':
        return fix.upgradeNotes;
      case 'host-firewall':
        return fix.firewallNotes;
      default:
        return configureNotes(this.review(), this.#texts);
    }
  });
}
