// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { PluginServer } from '../../../adapters/plugin-server';
import { AdvancedSection } from '../../../ui/advanced-section/advanced-section';
import { CheckField } from '../../../ui/check-field/check-field';
import { PasswordField } from '../../../ui/password-field/password-field';
import { TextField } from '../../../ui/text-field/text-field';
import { laterTexts } from '../../../ui/texts/later-texts';
import { TEXTS } from '../../../ui/texts/texts';
import { VchDraft } from '../vch-draft';
import { AccountFacts } from './account-facts';
import { PasswordChange } from './password-change';
import { PermissionsInDetail } from './permissions-in-detail';

/** The vSphere account that the VCH uses from day to day. */
@Component({
  selector: 'vch-operations-user-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AccountFacts,
    AdvancedSection,
    CheckField,
    PasswordChange,
    PasswordField,
    PermissionsInDetail,
    TextField,
  ],
  templateUrl: './operations-user-page.html',
  styleUrl: './operations-user-page.scss',
})
export class OperationsUserPage {
  protected readonly draft = inject(VchDraft);
  readonly #server = inject(PluginServer);
  protected readonly controls = this.draft.forms.operationsUser.controls;
  protected readonly texts = computed(() => this.#all().operationsUserPage);
  readonly #all = inject(TEXTS);

  /** Texts of what unfolds. */
  protected readonly details = laterTexts((later) => later.operationsUserDetails);
  readonly #grant = this.controls.grantPermissions;
  protected readonly isGranted = toSignal(this.#grant.valueChanges, { initialValue: this.#grant.value });
  protected readonly useVmGroup = computed(() => this.draft.settings().compute.useVmGroup);

  constructor() {
    void this.#askWhoIsSignedIn();
  }

  /** The deploying administrator is no operations user. Without an answer the page knows one mistake less. */
  async #askWhoIsSignedIn(): Promise<void> {
    if (this.draft.signedInUser() !== '') return;
    const answer = await this.#server.signedInUser();
    if (answer.ok) this.draft.signedInUser.set(answer.value);
  }
}
