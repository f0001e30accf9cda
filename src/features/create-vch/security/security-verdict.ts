// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import {
  ClarityIcons,
  ClrIcon,
  clockIcon,
  exclamationTriangleIcon,
  infoStandardIcon,
  successStandardIcon,
} from '@clr/angular/icon';
import { connectionVerdict } from '../../../domain/docker-client';
import { TEXTS } from '../../../ui/texts/texts';
import { pageOf } from '../wizard-pages';
import { VchDraft } from '../vch-draft';

ClarityIcons.addIcons(clockIcon, exclamationTriangleIcon, infoStandardIcon, successStandardIcon);

/** Where things stand, in one sentence: who will connect to what, until when, and what is still needed. */
@Component({
  selector: 'vch-security-verdict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon],
  template: `<div class="verdict" [attr.data-verdict]="look()">
    <clr-icon [shape]="shape()" aria-hidden="true" />
    <p aria-live="polite" data-testid="verdict">
      {{ sentence() }}
      @if (warnings() > 0 && verdict().kind !== 'incomplete') {
        {{ texts().warnings(warnings()) }}
      }
    </p>
  </div>`,
  styleUrl: './security-verdict.scss',
})
export class SecurityVerdict {
  readonly #draft = inject(VchDraft);
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().securityPage.verdict);

  readonly #findings = computed(() =>
    this.#draft.findings().filter((finding) => pageOf(finding) === 'security'),
  );
  readonly #errors = computed(() => this.#findings().filter(({ severity }) => severity === 'error').length);
  protected readonly warnings = computed(
    () => this.#findings().filter(({ severity }) => severity === 'warning').length,
  );

  protected readonly verdict = computed(() =>
    connectionVerdict(this.#draft.clients(), this.#errors(), this.#draft.now()),
  );
  protected readonly sentence = computed(() => this.texts().sentence(this.verdict()));

  /** Green only for what was checked and protects. */
  protected readonly look = computed(() => {
    const verdict = this.verdict();
    if (verdict.kind !== 'connects') return verdict.kind;
    return verdict.authorities === null || verdict.refused.length > 0 ? 'doubtful' : 'connects';
  });
  protected readonly shape = computed(
    () =>
      ({
        incomplete: 'info-standard',
        pending: 'clock',
        unchecked: 'info-standard',
        doubtful: 'exclamation-triangle',
        connects: 'success-standard',
      })[this.look()],
  );
}
