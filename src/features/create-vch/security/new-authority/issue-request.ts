// SPDX-License-Identifier: Apache-2.0
import { Injectable, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { findingsOf } from '../../../../domain/findings';
import { issuePlan, newAuthorityRules } from '../../../../domain/new-authority';
import { VchDraft } from '../../vch-draft';
import { issue } from './issuing';
import { toNewAuthoritySettings } from './new-authority-form';

/** What the operator asks to be made, and what is wrong with it. */
@Injectable()
export class IssueRequest {
  readonly #draft = inject(VchDraft);
  readonly #newAuthority = this.#draft.newAuthority;
  readonly #changes = toSignal(this.#newAuthority.form.valueChanges);

  readonly settings = computed(() => {
    this.#changes();
    const made = this.#newAuthority.made();
    return toNewAuthoritySettings(
      this.#newAuthority.form.getRawValue(),
      made && {
        state: 'made',
        certificate: made.authority.certificate,
        clientNames: made.clients.map(({ name }) => name),
      },
    );
  });
  readonly findings = computed(() => findingsOf(newAuthorityRules, this.settings(), this.#draft.now()));

  /**
   * Begins to make what is asked for, unless something is wrong with it.
   *
   * @returns whether it began
   */
  start(): boolean {
    // The same moment for the verdict and for what is made: a CA must not expire in between.
    const now = new Date();
    this.#draft.now.set(now);
    const plan = issuePlan(this.settings(), now);
    if (plan === null) return false;
    void issue(this.#draft, plan);
    return true;
  }
}
