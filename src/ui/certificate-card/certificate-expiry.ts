// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  ClarityIcons,
  ClrIcon,
  clockIcon,
  errorStandardIcon,
  successStandardIcon,
  warningStandardIcon,
} from '@clr/angular/icon';
import { type Certificate, remainingValidity } from '../../domain/certificates';
import { TEXTS } from '../texts/texts';

ClarityIcons.addIcons(clockIcon, errorStandardIcon, successStandardIcon, warningStandardIcon);

const shapes = {
  valid: 'success-standard',
  soon: 'warning-standard',
  expired: 'error-standard',
  'not-yet-valid': 'clock',
} as const;

/** Where a certificate stands in its validity period: colour, icon and words. */
@Component({
  selector: 'vch-certificate-expiry',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon],
  template: `<clr-icon [shape]="shape()" role="img" [attr.aria-label]="texts().expiryState[state()]" />
    {{ text() }}`,
  host: { '[attr.data-expiry]': 'state()' },
  styles: `
    :host([data-expiry='valid']) clr-icon {
      color: var(--cds-alias-status-success);
    }
    :host([data-expiry='soon']) clr-icon {
      color: var(--cds-alias-status-warning-dark);
    }
    :host([data-expiry='expired']),
    :host([data-expiry='not-yet-valid']) {
      color: var(--cds-alias-status-danger);
    }
  `,
})
export class CertificateExpiry {
  readonly certificate = input.required<Pick<Certificate, 'notBefore' | 'notAfter'>>();
  readonly at = input.required<Date>();

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().certificateCard);
  readonly #remaining = computed(() => remainingValidity(this.certificate(), this.at()));
  protected readonly state = computed(() => {
    const remaining = this.#remaining();
    return remaining.state === 'valid' && remaining.soon ? 'soon' : remaining.state;
  });
  protected readonly shape = computed(() => shapes[this.state()]);
  protected readonly text = computed(() => this.texts().expiry(this.certificate(), this.#remaining()));
}
