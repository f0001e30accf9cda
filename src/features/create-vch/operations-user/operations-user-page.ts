// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { grantedRoles } from '../../../domain/operations-user';
import { AdvancedSection } from '../../../ui/advanced-section/advanced-section';
import { CheckField } from '../../../ui/check-field/check-field';
import { PasswordField } from '../../../ui/password-field/password-field';
import { TextField } from '../../../ui/text-field/text-field';
import { TEXTS } from '../../../ui/texts/texts';
import { VchDraft } from '../vch-draft';

/** The vSphere account that the VCH uses from day to day. */
@Component({
  selector: 'vch-operations-user-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AdvancedSection, CheckField, PasswordField, TextField],
  templateUrl: './operations-user-page.html',
  styleUrl: './operations-user-page.scss',
})
export class OperationsUserPage {
  readonly #draft = inject(VchDraft);
  protected readonly controls = this.#draft.forms.operationsUser.controls;
  protected readonly texts = computed(() => this.#all().operationsUserPage);
  readonly #all = inject(TEXTS);

  readonly #grant = this.controls.grantPermissions;
  protected readonly isGranted = toSignal(this.#grant.valueChanges, { initialValue: this.#grant.value });
  /** The roles for the chosen cluster; those for a cluster with DRS while none is chosen. */
  protected readonly roles = computed(() => {
    const resource = this.#draft.forms.compute.controls.resource.value;
    return grantedRoles({
      drs: resource.kind !== 'chosen' || resource.owner.drs !== false,
      vmGroup: this.#draft.settings().compute.useVmGroup,
    });
  });
}
