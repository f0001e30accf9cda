// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ClarityIcons, ClrIcon, successStandardIcon } from '@clr/angular/icon';
import { findingsBeside } from '../../../ui/findings/findings';
import { FindingLine } from '../../../ui/findings/finding-line';
import { TEXTS } from '../../../ui/texts/texts';
import { FileField } from '../files/file-field';
import { FileSlot } from '../files/file-slot';
import { VchDraft } from '../vch-draft';

ClarityIcons.addIcons(successStandardIcon);

/** A client certificate, proven before anybody gets it. */
@Component({
  selector: 'vch-client-trial',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon, FileField, FindingLine],
  templateUrl: './client-trial.html',
  styleUrl: './client-trial.scss',
})
export class ClientTrial {
  protected readonly draft = inject(VchDraft);
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().securityPage.trial);
  protected readonly pasted = computed(() => this.#all().securityPage);
  readonly #controls = this.draft.forms.security.controls;
  protected readonly certificateSlot = new FileSlot(this.#controls.clientCertificate);
  protected readonly keySlot = new FileSlot(this.#controls.clientKey);

  /** Whether the VCH asks for certificates at all. */
  protected readonly isAsked = computed(() => {
    const { tls } = this.draft.settings();
    return tls.transport === 'tls' && tls.clients.mode === 'required';
  });
  protected readonly isAccepted = computed(() => this.draft.connection()?.client?.accepted === true);
  protected readonly findings = computed(() =>
    ['tls.client.certificate', 'tls.client.key'].flatMap((field) =>
      findingsBeside(this.draft.findings(), field),
    ),
  );
}
