// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ClarityIcons, ClrIcon, helpIcon, errorStandardIcon, successStandardIcon } from '@clr/angular/icon';
import { dialledNames, explainName, type NameExplanation } from '../../../domain/docker-client';
import { TextListField } from '../../../ui/text-list-field/text-list-field';
import { TEXTS } from '../../../ui/texts/texts';
import { FileField } from '../files/file-field';
import { FileSlot } from '../files/file-slot';
import { VchDraft } from '../vch-draft';

ClarityIcons.addIcons(errorStandardIcon, helpIcon, successStandardIcon);

const shapes = { trusted: 'success-standard', refused: 'error-standard', unknown: 'help' } as const;

/** What clients will dial, and whether they will trust the VCH there. */
@Component({
  selector: 'vch-clients-dial',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrIcon, FileField, TextListField],
  templateUrl: './clients-dial.html',
  styleUrl: './clients-dial.scss',
})
export class ClientsDial {
  protected readonly draft = inject(VchDraft);
  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().securityPage.clients);
  protected readonly pasted = computed(() => this.#all().securityPage.pastedCertificate);
  readonly #why = computed(() => this.#all().connection.why);
  protected readonly controls = this.draft.forms.security.controls;
  protected readonly dockerCaSlot = new FileSlot(this.controls.dockerCa);
  protected readonly isGenerated = computed(() => {
    const { tls } = this.draft.settings();
    return tls.transport === 'tls' && tls.server.source === 'generated';
  });

  /** One row for each name; while certificates are being verified, nothing is said about them. */
  protected readonly rows = computed(() => {
    const connection = this.draft.connection();
    const judged = connection?.names.map(explainName);
    const names: readonly NameExplanation[] =
      judged ??
      dialledNames(this.draft.settings(), this.draft.clientPlan().names).map((name) => ({
        ...name,
        state: 'unknown' as const,
        refused: null,
      }));
    return names.map(({ host, source, state, refused }) => ({
      host,
      source: this.texts().sources[source],
      state,
      word: this.texts().states[state],
      shape: shapes[state],
      why: refused === null ? '' : this.#why()(refused),
      reason: refused?.reason ?? '',
    }));
  });
}
