// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { ClrSpinnerModule } from '@clr/angular/progress/spinner';
import { saveFile } from '../../../adapters/downloads';
import type { CreatedFacts } from '../../../domain/hand-over';
import type { VchListItem } from '../../../domain/inventory';
import type { ServerProblem } from '../../../domain/plugin-api';
import { TEXTS } from '../../../ui/texts/texts';
import { HandOverPanel } from '../hand-over/hand-over-panel';
import { MadeCertificatesList } from '../security/new-authority/made-certificates';
import { VchDraft } from '../vch-draft';
import { Creation } from './creation';

/** What becomes of the VCH after Finish: the server's log as it grows, then the endpoint, or why there is none. */
@Component({
  selector: 'vch-creation-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrAlertModule, ClrSpinnerModule, HandOverPanel, MadeCertificatesList],
  templateUrl: './creation-progress.html',
  styleUrl: './creation-progress.scss',
})
export class CreationProgress {
  /** Name of the VCH. */
  readonly name = input.required<string>();
  /** The operator wants to leave; with the VCH when there is one. */
  readonly done = output<VchListItem | null>();

  protected readonly creation = inject(Creation);
  protected readonly draft = inject(VchDraft);
  protected readonly all = inject(TEXTS);
  readonly #document = inject(DOCUMENT);
  protected readonly texts = computed(() => this.all().wizard.creating);
  protected readonly log = computed(() => this.creation.log() || this.texts().waitingForLog);

  /** What is known about the VCH, for what developers are given; null while there is none. */
  protected readonly created = computed<CreatedFacts | null>(() => {
    const state = this.creation.state();
    if (state.step !== 'succeeded') return null;
    const { vch, serverCertificate } = state;
    // The VCH reports '' while it has no address.
    return { dockerHost: vch === null || vch.dockerHost === '' ? null : vch.dockerHost, serverCertificate };
  });

  /** Hands the VCH's own certificate out under the name Docker looks for. */
  protected save(certificatePem: string): void {
    saveFile(this.#document, 'ca.pem', certificatePem);
  }

  protected describe(problem: ServerProblem): string {
    const { problem: texts } = this.texts();
    return problem.kind === 'refused'
      ? texts.refused(problem.status, problem.message)
      : texts[problem.kind](problem.message);
  }
}
